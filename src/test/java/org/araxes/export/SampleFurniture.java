package org.araxes.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.catalog.NameDisplay;
import org.araxes.catalog.PartialDate;
import org.araxes.catalog.Perspective;
import org.araxes.catalog.Source;

/** Made-up furniture of any length, and a font to set it in. */
final class SampleFurniture {

    /** No piece at all. */
    static final Furniture NOTHING = new Furniture(
            "",
            "",
            "",
            List.of(),
            List.of(),
            List.of(),
            false,
            false,
            false,
            List.of(),
            List.of(),
            "",
            FurnitureText.of(NameDisplay.EN));

    /** Every character is 0.56 em wide: a little more than the bundled font's mean. */
    static final TextMeasure MEASURE = (text, style) -> 0.56 * style.sizePixels() * text.length();

    private SampleFurniture() {}

    /** Nothing stated, nothing drawn by a person. */
    static Furniture of(int entries, int sources) {
        return of(entries, sources, 0);
    }

    /** Every piece, with so many entries and sources. */
    static Furniture of(int entries, int sources, int stated) {
        List<LegendGroup> groups = new ArrayList<>();
        for (int i = 0; i < entries; i += 5) {
            groups.add(new LegendGroup("Group of layers " + i, entries(i, Math.min(i + 5, entries))));
        }
        return new Furniture(
                "Corridors and enclaves along the border",
                "Lines by status, hues by claimant",
                "State on 26 November 2021",
                groups,
                stated == 0 ? List.of() : List.of(new LegendGroup("Own drawings", entries(0, 3))),
                IntStream.range(0, stated).mapToObj(SampleFurniture::stated).toList(),
                true,
                true,
                true,
                IntStream.rangeClosed(1, sources)
                        .mapToObj(SampleFurniture::source)
                        .toList(),
                List.of("© OpenStreetMap contributors (ODbL)", "Made with Natural Earth", "GeoNames (CC BY 4.0)"),
                FurnitureText.of(NameDisplay.EN).disclaimer(),
                FurnitureText.of(NameDisplay.EN));
    }

    private static List<LegendEntry> entries(int from, int to) {
        LegendSign sign = new LegendSign.OfAnnotation(AnnotationKind.MARKER, AnnotationStyle.DEFAULT);
        return IntStream.range(from, to)
                .mapToObj(i -> new LegendEntry(
                        "Line of the reading number " + i,
                        i % 3 == 0 ? "claimed by one side" : "",
                        sign,
                        false,
                        List.of(1)))
                .toList();
    }

    private static NumberedSource source(int number) {
        return new NumberedSource(
                number,
                new Source(
                        "s" + number,
                        "Reports on the delimitation commissions and on the checkpoints offered",
                        "not named",
                        "A weekly of the region",
                        PartialDate.parse("2021-05"),
                        "",
                        Perspective.THIRD_PARTY,
                        false,
                        "",
                        "",
                        ""));
    }

    private static StatedValue stated(int number) {
        return new StatedValue(
                "Topic " + number / 4,
                "The passage is as long as reading " + number + " says.",
                "stated: 44 km (a weekly of the region)",
                "measured: 43.2 \u00b1 0.4 km \u00b7 \u22120.8 km (\u22121.8 %) \u00b7 does not fit",
                List.of(1, 2, 4));
    }
}
