package org.araxes.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Claim;
import org.araxes.catalog.MeasureRef;
import org.araxes.catalog.SourceRef;
import org.araxes.catalog.StatedFigure;
import org.araxes.catalog.figure.Comparison;
import org.araxes.catalog.figure.FigureMeasurer;
import org.araxes.catalog.figure.FigureResult;
import org.araxes.render.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures that sources state of what a picture shows, and measures each once however often the picture is laid
 * out. Not thread-safe.
 */
final class StatedValues {

    private final Scene scene;
    private final FigureMeasurer measurer;
    private final Map<String, FigureResult> measured = new HashMap<>();

    StatedValues(Scene scene) {
        this.scene = scene;
        this.measurer = new FigureMeasurer(scene.catalog());
    }

    /** The figures of what is shown, in the catalogue's order; none where the picture does not list them. */
    static List<StatedFigure> figures(PictureRequest request, MapContent content) {
        if (!request.furniture().contains(FurnitureItem.FIGURES)) {
            return List.of();
        }
        Set<String> shown = content.layers().stream()
                .flatMap(layer -> layer.claims().stream())
                .map(Claim::id)
                .collect(Collectors.toCollection(HashSet::new));
        return request.scene().catalog().figures().stream()
                .filter(figure -> isOf(figure.measure(), shown))
                .toList();
    }

    /** What is counted may be shown in part; of anything else what is measured has to be there. */
    private static boolean isOf(MeasureRef measure, Collection<String> shown) {
        List<String> claims = measure.claimIds();
        return measure instanceof MeasureRef.CountOf
                ? claims.stream().anyMatch(shown::contains)
                : !claims.isEmpty() && shown.contains(claims.getFirst());
    }

    /** Each stated value beside the measured one. */
    List<StatedValue> rows(List<StatedFigure> figures, SourceNumbers sources) {
        List<StatedValue> rows = new ArrayList<>();
        for (StatedFigure figure : figures) {
            FigureResult result = measured.computeIfAbsent(figure.id(), id -> measurer.measure(figure));
            for (Comparison comparison : result.comparisons()) {
                rows.add(row(result, comparison, sources));
            }
            if (result.comparisons().isEmpty()) {
                rows.add(row(result, null, sources));
            }
        }
        return rows;
    }

    private StatedValue row(FigureResult result, @Nullable Comparison comparison, SourceNumbers sources) {
        StatedFigure figure = result.figure();
        FurnitureText text = FurnitureText.of(scene.names());
        String value = comparison == null ? figure.text() : comparison.stated();
        return new StatedValue(
                topic(scene.catalog(), figure.topicId()),
                figure.statement(),
                text.stated(figure, value, saidBy(figure, sources, text)),
                text.measured(result, comparison),
                sources.of(figure.sources().stream().map(SourceRef::sourceId).toList()));
    }

    /** Who says it, an author of a source by its number in the picture in place of its id. */
    private static String saidBy(StatedFigure figure, SourceNumbers sources, FurnitureText text) {
        String words = figure.saidBy();
        for (SourceRef ref : figure.sources()) {
            String number = FurnitureText.numbers(sources.of(List.of(ref.sourceId())));
            if (words.equals("the author of " + ref.sourceId())) {
                return text.authorOf(number);
            }
            words = words.replaceAll("(?<=author of )" + Pattern.quote(ref.sourceId()) + "\\b", number);
        }
        return words;
    }

    private String topic(Catalog catalog, String id) {
        return catalog.topics().stream()
                .filter(topic -> topic.id().equals(id))
                .map(topic -> topic.title().title(scene.names()))
                .findFirst()
                .orElse(id);
    }
}
