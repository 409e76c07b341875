package org.araxes.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.araxes.catalog.StatedFigure;
import org.araxes.catalog.figure.Comparison;
import org.araxes.catalog.figure.FigureResult;
import org.araxes.catalog.figure.FigureWords;
import org.araxes.catalog.figure.Measured;
import org.araxes.catalog.figure.Others;
import org.araxes.catalog.figure.Others.Agreement;

/** The ledger as text for a terminal, topic by topic. */
final class FigureTable {

    private static final FigureWords WORDS = FigureWords.english();

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
                    + figures.stream().map(f -> f.id() + " " + WORDS.stated(f)).collect(Collectors.joining("; ")));
        }
    }

    private static String stated(FigureRow row) {
        return WORDS.stated(row.result().figure(), row.stated());
    }

    private static String measured(FigureRow row) {
        FigureResult result = row.result();
        String measured = WORDS.measured(result);
        Comparison comparison = row.comparison();
        String verdict = comparison == null ? "" : " – " + verdict(comparison, result);
        return switch (result.measured()) {
            case Measured.Nothing nothing -> measured;
            case Measured.Day day -> "map: " + measured + verdict;
            case Measured.Value value -> "map: " + measured + verdict + " (" + value.method() + ")";
        };
    }

    private static String verdict(Comparison comparison, FigureResult result) {
        String verdict = WORDS.verdict(comparison, result.measured());
        return comparison.difference() == 0
                ? verdict
                : verdict + ": " + WORDS.difference(comparison, result.figure().unit(), result.measured());
    }
}
