package org.araxes.ui.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.MeasureRef;
import org.araxes.catalog.Source;
import org.araxes.catalog.StatedFigure;
import org.araxes.catalog.Topic;
import org.araxes.catalog.figure.Comparison;
import org.araxes.catalog.figure.FigureResult;
import org.araxes.catalog.figure.FigureWords;
import org.araxes.catalog.figure.Measured;
import org.araxes.catalog.figure.Others;
import org.araxes.catalog.figure.Others.Agreement;
import org.araxes.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger as a person reads it.
 *
 * @param topic the question
 * @param quantity what lines about the same quantity share; may be empty
 * @param statement what is stated
 * @param stated the stated value with its unit
 * @param others what else is stated of the same quantity: after ≠ what cannot be right beside it, after ≈ what could,
 *     after = the same; empty when nobody else states it
 * @param othersInFull the same, with who says it and where
 * @param saidBy who says it
 * @param source where, with the place in it
 * @param perspective from which side the sources look
 * @param measured what the map measures, with its uncertainty, or why nothing
 * @param difference measured less stated, in the unit and in per cent
 * @param verdict whether the statement fits
 * @param method how it was measured, and why that differs from what is stated, where it does
 * @param claims claims that it is measured on, by id
 */
record LedgerRow(
        String topic,
        String quantity,
        String statement,
        String stated,
        String others,
        String othersInFull,
        String saidBy,
        String source,
        String perspective,
        String measured,
        String difference,
        String verdict,
        String method,
        List<String> claims) {

    /** The lines of a figure: one for each value that it states. */
    static List<LedgerRow> of(Catalog catalog, FigureResult result) {
        List<LedgerRow> rows = new ArrayList<>();
        for (Comparison comparison : result.comparisons()) {
            rows.add(of(catalog, result, comparison));
        }
        if (rows.isEmpty()) {
            rows.add(of(catalog, result, null));
        }
        return rows;
    }

    private static LedgerRow of(Catalog catalog, FigureResult result, @Nullable Comparison comparison) {
        StatedFigure figure = result.figure();
        List<Source> sources = figure.sources().stream()
                .flatMap(r -> catalog.source(r.sourceId()).stream())
                .toList();
        return new LedgerRow(
                catalog.topics().stream()
                        .filter(t -> t.id().equals(figure.topicId()))
                        .findFirst()
                        .map(Topic::title)
                        .map(t -> t.english())
                        .orElse(figure.topicId()),
                figure.quantity(),
                figure.statement(),
                FigureWords.english().stated(figure, comparison == null ? figure.text() : comparison.stated()),
                others(result.others()),
                othersInFull(catalog, result.others()),
                figure.saidBy(),
                places(catalog, figure),
                sources.stream().map(s -> Words.of(s.perspective())).distinct().collect(Collectors.joining(", ")),
                FigureWords.english().measured(result),
                comparison == null
                        ? ""
                        : FigureWords.english().difference(comparison, figure.unit(), result.measured()),
                comparison == null ? "" : FigureWords.english().verdict(comparison, result.measured()),
                method(result, comparison),
                claims(figure.measure()));
    }

    private static String others(Others others) {
        return signs(others, ", ", FigureWords.english()::stated, "  ");
    }

    private static String othersInFull(Catalog catalog, Others others) {
        return signs(
                        others,
                        "\n",
                        f -> FigureWords.english().stated(f) + ": " + f.saidBy() + " (" + places(catalog, f) + ")",
                        "\n\n")
                .replace("≠ ", "≠ cannot be right beside it:\n")
                .replace("≈ ", "≈ could be right beside it, with rounding and hedges:\n")
                .replace("= ", "= the same:\n");
    }

    /** Contradictions first. */
    private static String signs(Others others, String comma, Function<StatedFigure, String> text, String between) {
        Map<Agreement, String> signs = new LinkedHashMap<>();
        signs.put(Agreement.CONTRADICT, "≠ ");
        signs.put(Agreement.COULD_BOTH_HOLD, "≈ ");
        signs.put(Agreement.SAME, "= ");
        return signs.entrySet().stream()
                .filter(e -> !others.that(e.getKey()).isEmpty())
                .map(e -> e.getValue()
                        + others.that(e.getKey()).stream().map(text).distinct().collect(Collectors.joining(comma)))
                .collect(Collectors.joining(between));
    }

    private static String places(Catalog catalog, StatedFigure figure) {
        return figure.sources().stream()
                .map(r -> title(catalog, r.sourceId()) + (r.place().isBlank() ? "" : " — " + r.place()))
                .collect(Collectors.joining("; "));
    }

    private static String method(FigureResult result, @Nullable Comparison comparison) {
        String method = result.measured() instanceof Measured.Value value ? value.method() : "";
        String because = result.figure().differsBecause();
        if (because.isEmpty() || comparison == null || comparison.verdict() == Comparison.Verdict.WITHIN) {
            return method;
        }
        return method.isEmpty() ? because : method + ". " + because;
    }

    private static String title(Catalog catalog, String sourceId) {
        return catalog.source(sourceId).map(Source::title).orElse(sourceId);
    }

    /** The claims that a measure looks at, the measured one first. */
    static List<String> claims(MeasureRef measure) {
        return measure.claimIds();
    }

    /** Whether the sources do not all state the same. */
    boolean differ() {
        return contradicts() || others.startsWith("≈");
    }

    /** Whether another source cannot be right beside this one. */
    boolean contradicts() {
        return others.startsWith("≠");
    }

    /** Whether a text stands anywhere in the line. */
    boolean mentions(String lowerCase) {
        return List.of(topic, statement, stated, saidBy, source, perspective, measured, verdict).stream()
                .anyMatch(t -> t.toLowerCase(Locale.ROOT).contains(lowerCase));
    }
}
