package org.araxes.export;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.araxes.catalog.Claim;
import org.araxes.catalog.PartialDate;
import org.araxes.render.Scene;

/** Writes the furniture of a picture from what its map shows. */
final class FurnitureBuilder {

    private FurnitureBuilder() {}

    /**
     * The furniture asked for; credits are always in it.
     *
     * @param values of the same scene
     */
    static Furniture build(PictureRequest request, MapContent content, StatedValues values) {
        Scene scene = request.scene();
        SourceNumbers sources = SourceNumbers.of(request, content);
        FurnitureText text = FurnitureText.of(scene.names());
        LegendBuilder legend = new LegendBuilder(
                scene.catalog(),
                scene.names(),
                scene.palette(),
                sources,
                scene.date(),
                request.furniture().contains(FurnitureItem.MEASURES) ? scene.units() : null);
        return new Furniture(
                        request.title(),
                        request.subtitle(),
                        dateLine(request, content),
                        legend.build(content),
                        legend.own(content),
                        values.rows(StatedValues.figures(request, content), sources),
                        true,
                        true,
                        true,
                        sources.list(),
                        sources.credits(),
                        text.disclaimer(),
                        text)
                .only(request.furniture());
    }

    private static String dateLine(PictureRequest request, MapContent content) {
        List<PartialDate> dates = content.layers().stream()
                .flatMap(shown -> shown.claims().stream())
                .map(Claim::asOf)
                .filter(Objects::nonNull)
                .toList();
        PartialDate oldest =
                dates.stream().min(Comparator.comparing(PartialDate::first)).orElse(null);
        PartialDate newest =
                dates.stream().max(Comparator.comparing(PartialDate::last)).orElse(null);
        FurnitureText text = FurnitureText.of(request.scene().names());
        return text.whose(request) + text.dateLine(request.scene().date(), oldest, newest);
    }
}
