package org.araxes.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.araxes.catalog.StatedFigure;
import org.araxes.catalog.StatedFigure.Unit;
import org.araxes.catalog.figure.Comparison;
import org.araxes.catalog.figure.Comparison.Verdict;
import org.araxes.catalog.figure.FigureWords;
import org.araxes.catalog.figure.Measured;
import org.araxes.catalog.figure.Others;
import org.araxes.catalog.figure.Others.Agreement;
import org.araxes.measure.Quantities;

/** The ledger as text for a terminal, topic by topic. */
final class FigureTable {

    /** Smaller differences are rounding. */
    private static final double LEAST_PERCENT = 0.05;

    private FigureTable() {}

    static void write(List<FigureRow> rows, PrintWriter out) {
        String topic = "";
        for (FigureRow row : rows) {
            if (!row.topic().equals(topic)) {
                out.print(topic.isEmpty() ? "" : System.lineSeparator());
                topic = row.topic();
                out.println(topic);
            }
            out.println("  " + row.result().figure().id() + "  " + stated(row) + ", " + row.sources());
            out.println("      " + measured(row));
            if (row.apart() && !row.result().figure().differsBecause().isEmpty()) {
                out.println("      because: " + row.result().figure().differsBecause());
            }
            Others others = row.result().others();
            others(out, "contradicted by: ", others.that(Agreement.CONTRADICT));
            others(out, "otherwise stated: ", others.that(Agreement.COULD_BOTH_HOLD));
            others(out, "also stated by: ", others.that(Agreement.SAME));
        }
    }

    private static void others(PrintWriter out, String how, List<StatedFigure> figures) {
        if (!figures.isEmpty()) {
            out.println("      " + how
                    + figures.stream()
                            .map(f -> f.id() + " " + FigureWords.english().stated(f))
                            .collect(Collectors.joining("; ")));
        }
    }

    private static String stated(FigureRow row) {
        return FigureWords.english().stated(row.result().figure(), row.stated());
    }

    private static String measured(FigureRow row) {
        return switch (row.result().measured()) {
            case Measured.Nothing(String reason) -> "not measured: " + reason;
            case Measured.Day day -> "map: " + day.date() + " – " + verdict(row, " days");
            case Measured.Value value -> "map: " + number(row, value) + " (" + value.method() + ")";
        };
    }

    private static String number(FigureRow row, Measured.Value value) {
        Unit unit = row.result().figure().unit();
        int decimals = unit == Unit.COUNT ? 0 : decimals(value);
        String sigma = value.sigma() > 0 ? " ± " + Quantities.number(value.sigma(), decimals) : "";
        return Quantities.number(value.value(), decimals) + sigma
                + FigureWords.english().unit(unit) + " – "
                + verdict(row, FigureWords.english().unit(unit));
    }

    /** Two digits of the uncertainty; without one, four of the value. */
    private static int decimals(Measured.Value value) {
        boolean certain = !(value.sigma() > 0);
        double size = certain ? Math.abs(value.value()) : value.sigma();
        return size > 0 ? Math.clamp((certain ? 3 : 1) - (long) Math.floor(Math.log10(size)), 0, 6) : 0;
    }

    private static String verdict(FigureRow row, String unit) {
        Comparison comparison = row.comparison();
        if (comparison == null) {
            return "not compared";
        }
        String fits = comparison.verdict() == Verdict.WITHIN ? "agrees" : "differs";
        double size = Math.abs(comparison.difference());
        if (size == 0 || Math.abs(comparison.percent()) < LEAST_PERCENT) {
            return fits;
        }
        int decimals = Math.clamp(2 - (long) Math.floor(Math.log10(size)), 0, 6);
        String sign = comparison.difference() > 0 ? "+" : "";
        String difference = sign
                + Quantities.number(comparison.difference(), unit.isEmpty() || unit.equals(" days") ? 0 : decimals);
        String percent = Double.isNaN(comparison.percent())
                ? ""
                : ", " + sign + Quantities.number(comparison.percent(), 1) + " %";
        return fits + ": " + difference + unit + percent;
    }
}
