package org.araxes.catalog.figure;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.araxes.catalog.PartialDate;
import org.araxes.catalog.StatedFigure;
import org.araxes.catalog.StatedFigure.Qualifier;
import org.araxes.catalog.StatedFigure.Unit;
import org.araxes.catalog.figure.Comparison.Verdict;

/** Sets stated values beside a measured one. */
final class Comparer {

    /** Coverage factor for 95 % (JCGM 100:2008, 6.3). */
    private static final double COVERAGE = 2;

    private Comparer() {}

    static List<Comparison> compare(StatedFigure figure, Measured measured) {
        return switch (measured) {
            case Measured.Nothing nothing -> List.of();
            case Measured.Value value ->
                IntStream.range(0, figure.values().size())
                        .mapToObj(i -> number(figure, i, value))
                        .toList();
            case Measured.Day(PartialDate date) ->
                values(figure)
                        .map(stated -> dates(PartialDate.parse(stated), date))
                        .toList();
        };
    }

    private static Comparison number(StatedFigure figure, int i, Measured.Value measured) {
        double stated = figure.values().get(i);
        double difference = measured.value() - stated;
        // What is counted is not rounded.
        double rounding = figure.unit() == Unit.COUNT ? 0 : Rounding.sigma(stated, figure.qualifier());
        double limit = COVERAGE * Math.hypot(measured.sigma(), rounding);
        double percent = stated == 0 ? Double.NaN : 100 * difference / stated;
        Verdict verdict = fits(figure.qualifier(), difference, limit) ? Verdict.WITHIN : Verdict.OUTSIDE;
        return new Comparison(values(figure).toList().get(i), difference, percent, verdict);
    }

    private static boolean fits(Qualifier qualifier, double difference, double limit) {
        return switch (qualifier) {
            case EXACTLY, ABOUT -> Math.abs(difference) <= limit;
            case UP_TO -> difference <= limit;
            case AT_LEAST, MORE_THAN -> difference >= -limit;
        };
    }

    /** The values as they were written. */
    private static Stream<String> values(StatedFigure figure) {
        return Stream.of(figure.text().split("; ", -1));
    }

    private static Comparison dates(PartialDate stated, PartialDate measured) {
        boolean mayBeSame =
                !stated.last().isBefore(measured.first()) && !measured.last().isBefore(stated.first());
        double days = mayBeSame ? 0 : ChronoUnit.DAYS.between(stated.first(), measured.first());
        return new Comparison(stated.text(), days, Double.NaN, mayBeSame ? Verdict.WITHIN : Verdict.OUTSIDE);
    }
}
