package org.araxes.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.araxes.catalog.StatedFigure;
import org.araxes.catalog.figure.Comparison;
import org.araxes.catalog.figure.Measured;
import org.araxes.catalog.figure.Others;
import org.araxes.catalog.figure.Others.Agreement;
import org.jspecify.annotations.Nullable;

/** The fields of a row of the ledger by name, the same in JSON and CSV: text, number, truth or null. */
final class FigureFields {

    private static final MathContext DIGITS = new MathContext(8);

    private FigureFields() {}

    static Map<String, @Nullable Object> of(FigureRow row) {
        StatedFigure figure = row.result().figure();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", figure.id());
        fields.put("topic", row.topic());
        fields.put("quantity", figure.quantity());
        fields.put("statement", figure.statement());
        fields.put("said_by", figure.saidBy());
        fields.put("sources", row.sources());
        fields.put("perspective", row.perspectives());
        fields.put("qualifier", FigureRow.word(figure.qualifier()));
        fields.put("stated", row.stated());
        fields.put("unit", FigureRow.word(figure.unit()));
        measured(fields, row.result().measured());
        compared(fields, row.comparison());
        fields.put("differs_because", row.apart() ? figure.differsBecause() : null);
        Others others = row.result().others();
        fields.put("sources_differ", others.all().isEmpty() ? null : others.differ());
        fields.put("contradicted_by", ids(others.that(Agreement.CONTRADICT)));
        fields.put("otherwise_stated_by", ids(others.that(Agreement.COULD_BOTH_HOLD)));
        fields.put("also_stated_by", ids(others.that(Agreement.SAME)));
        return fields;
    }

    private static String ids(List<StatedFigure> figures) {
        return figures.stream().map(StatedFigure::id).collect(Collectors.joining("; "));
    }

    private static void measured(Map<String, @Nullable Object> fields, Measured measured) {
        Measured.Value value = measured instanceof Measured.Value v ? v : null;
        fields.put("measured", value == null ? day(measured) : number(value.value()));
        fields.put("standard_uncertainty", value == null ? null : number(value.sigma()));
        fields.put("method", value == null ? null : value.method());
        fields.put("independent", value == null ? null : value.independent());
        fields.put("not_measured", measured instanceof Measured.Nothing(String reason) ? reason : null);
    }

    private static @Nullable String day(Measured measured) {
        return measured instanceof Measured.Day day ? day.date().text() : null;
    }

    private static void compared(Map<String, @Nullable Object> fields, @Nullable Comparison comparison) {
        fields.put("difference", comparison == null ? null : number(comparison.difference()));
        fields.put("difference_percent", comparison == null ? null : number(comparison.percent()));
        fields.put("within_uncertainty", comparison == null ? null : comparison.verdict() == Comparison.Verdict.WITHIN);
    }

    private static @Nullable BigDecimal number(double value) {
        return Double.isFinite(value) ? new BigDecimal(value).round(DIGITS).stripTrailingZeros() : null;
    }
}
