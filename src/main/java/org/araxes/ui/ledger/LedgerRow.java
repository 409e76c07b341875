package org.araxes.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.MeasureRef;
import org.araxes.catalog.Source;
import org.araxes.catalog.StatedFigure;
import org.araxes.catalog.Topic;
import org.araxes.catalog.figure.Comparison;
import org.araxes.catalog.figure.FigureResult;
import org.araxes.catalog.figure.Measured;
import org.araxes.measure.Quantities;
import org.araxes.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger as a person reads it.
 *
 * @param topic the question
 * @param statement what is stated
 * @param stated the stated value with its unit
 * @param saidBy who says it
 * @param source where, with the place in it
 * @param perspective from which side the sources look
 * @param measured what the map measures, with its uncertainty, or why nothing
 * @param difference measured less stated, in the unit and in per cent
 * @param verdict whether the statement fits
 * @param method how it was measured
 * @param claims claims that it is measured on, by id
 */
record LedgerRow(
        String topic,
        String statement,
        String stated,
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
        String unit = unit(figure.unit());
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
                figure.statement(),
                hedge(figure.qualifier()) + (comparison == null ? figure.text() : comparison.stated()) + unit,
                figure.saidBy(),
                figure.sources().stream()
                        .map(r -> title(catalog, r.sourceId()) + (r.place().isBlank() ? "" : " — " + r.place()))
                        .collect(Collectors.joining("; ")),
                sources.stream().map(s -> Words.of(s.perspective())).distinct().collect(Collectors.joining(", ")),
                measured(result.measured(), unit),
                comparison == null ? "" : difference(comparison, figure.unit(), unit),
                comparison == null ? "" : verdict(comparison, result.measured()),
                result.measured() instanceof Measured.Value value ? value.method() : "",
                claims(figure.measure()));
    }

    private static String title(Catalog catalog, String sourceId) {
        return catalog.source(sourceId).map(Source::title).orElse(sourceId);
    }

    private static String measured(Measured measured, String unit) {
        return switch (measured) {
            case Measured.Value v
            when v.sigma() > 0 -> {
                int decimals = decimals(v.sigma());
                yield Quantities.number(v.value(), decimals) + " ± " + Quantities.number(v.sigma(), decimals) + unit;
            }
            case Measured.Value v -> Quantities.number(v.value(), v.value() == Math.rint(v.value()) ? 0 : 2) + unit;
            case Measured.Day day -> day.date().text();
            case Measured.Nothing(String reason) -> "not measured: " + reason;
        };
    }

    /** As many decimals as show one digit of the uncertainty. */
    private static int decimals(double sigma) {
        return (int) Math.clamp(-Math.floor(Math.log10(sigma)), 0, 4);
    }

    private static String difference(Comparison c, StatedFigure.Unit unit, String symbol) {
        if (unit == StatedFigure.Unit.DATE) {
            return c.difference() == 0 ? "same" : signed(c.difference(), 0) + " days";
        }
        String percent = Double.isFinite(c.percent()) ? "  (" + signed(c.percent(), 1) + " %)" : "";
        return signed(c.difference(), Math.abs(c.difference()) >= 100 ? 0 : 2) + symbol + percent;
    }

    private static String signed(double value, int decimals) {
        return (value > 0 ? "+" : "") + Quantities.number(value, decimals);
    }

    private static String verdict(Comparison c, Measured measured) {
        String fits = c.verdict() == Comparison.Verdict.WITHIN ? "fits" : "does not fit";
        boolean drawnFromIt = measured instanceof Measured.Value v && !v.independent();
        return drawnFromIt ? fits + " (by construction)" : fits;
    }

    private static String hedge(StatedFigure.Qualifier qualifier) {
        return switch (qualifier) {
            case EXACTLY -> "";
            case ABOUT -> "about ";
            case UP_TO -> "up to ";
            case AT_LEAST -> "at least ";
            case MORE_THAN -> "more than ";
        };
    }

    private static String unit(StatedFigure.Unit unit) {
        return switch (unit) {
            case KM -> " km";
            case MILE -> " mi";
            case M -> " m";
            case KM2 -> " km²";
            case PERCENT -> " %";
            case SHARE -> " of the whole";
            case COUNT, DATE, YEAR, NONE -> "";
            case PERSONS, MINES, DAYS -> " " + unit.name().toLowerCase(Locale.ROOT);
        };
    }

    /** The claims that a measure looks at, the measured one first. */
    static List<String> claims(MeasureRef measure) {
        return measure.claimIds();
    }

    /** Whether a text stands anywhere in the line. */
    boolean mentions(String lowerCase) {
        return List.of(topic, statement, stated, saidBy, source, perspective, measured, verdict).stream()
                .anyMatch(t -> t.toLowerCase(Locale.ROOT).contains(lowerCase));
    }
}
