package org.araxes.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Perspective;
import org.araxes.catalog.Source;
import org.araxes.catalog.SourceRef;
import org.araxes.catalog.figure.Comparison;
import org.araxes.catalog.figure.FigureResult;
import org.jspecify.annotations.Nullable;

/**
 * A stated value with what the map says to it; a figure of several values has several rows.
 *
 * @param result the figure
 * @param topic title of its topic
 * @param stated the value of this row
 * @param comparison beside the measured one; null when nothing was measured
 * @param sources its sources with their places
 * @param perspectives from which side they look
 */
record FigureRow(
        FigureResult result,
        String topic,
        String stated,
        @Nullable Comparison comparison,
        String sources,
        String perspectives) {

    static List<FigureRow> rows(Catalog catalog, FigureResult result) {
        String topic = catalog.topics().stream()
                .filter(t -> t.id().equals(result.figure().topicId()))
                .map(t -> t.title().english())
                .findFirst()
                .orElse(result.figure().topicId());
        List<SourceRef> refs = result.figure().sources();
        String sources = refs.stream().map(r -> r.sourceId() + ", " + r.place()).collect(Collectors.joining("; "));
        String perspectives = refs.stream()
                .flatMap(r -> catalog.source(r.sourceId()).stream())
                .map(Source::perspective)
                .map(FigureRow::word)
                .distinct()
                .collect(Collectors.joining(", "));
        List<FigureRow> rows = new ArrayList<>();
        for (Comparison comparison : result.comparisons()) {
            rows.add(new FigureRow(result, topic, comparison.stated(), comparison, sources, perspectives));
        }
        if (rows.isEmpty()) {
            rows.add(new FigureRow(result, topic, result.figure().text(), null, sources, perspectives));
        }
        return rows;
    }

    /** Whether this value lies outside of what the map measures. */
    boolean apart() {
        return comparison != null && comparison.verdict() == Comparison.Verdict.OUTSIDE;
    }

    private static String word(Perspective perspective) {
        return word((Enum<?>) perspective);
    }

    /** An enum constant as the files write it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
