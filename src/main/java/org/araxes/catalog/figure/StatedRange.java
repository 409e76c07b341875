package org.araxes.catalog.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.araxes.catalog.PartialDate;
import org.araxes.catalog.StatedFigure;
import org.araxes.catalog.StatedFigure.Unit;
import org.araxes.catalog.figure.Others.Agreement;
import org.araxes.measure.LengthUnit;

/**
 * What a statement leaves open: the values that it could mean with its rounding and its hedge.
 *
 * @param least the smallest
 * @param most the largest; both in metres, days or the figure's own unit
 */
record StatedRange(double least, double most) {

    /** The ranges of a figure, one for each value that it states. */
    static List<StatedRange> of(StatedFigure figure) {
        return figure.unit() == Unit.DATE
                ? Stream.of(figure.text().split("; ", -1))
                        .map(PartialDate::parse)
                        .map(d -> new StatedRange(day(d.first()), day(d.last()) + 1))
                        .toList()
                : figure.values().stream().map(v -> number(figure, v)).toList();
    }

    private static double day(LocalDate date) {
        return date.toEpochDay();
    }

    private static StatedRange number(StatedFigure figure, double stated) {
        double half = figure.unit() == Unit.COUNT ? 0 : Rounding.half(stated, figure.qualifier());
        double unit = switch (figure.unit()) {
            case KM -> LengthUnit.KILOMETERS.meters();
            case MILE -> LengthUnit.MILES.meters();
            default -> 1;
        };
        return switch (figure.qualifier()) {
            case EXACTLY, ABOUT -> new StatedRange((stated - half) * unit, (stated + half) * unit);
            case UP_TO -> new StatedRange(Double.NEGATIVE_INFINITY, (stated + half) * unit);
            case AT_LEAST, MORE_THAN -> new StatedRange((stated - half) * unit, Double.POSITIVE_INFINITY);
        };
    }

    /** Whether a value fits into both; a common end alone is none, or 44 and 45 could both be 44.5. */
    private boolean overlaps(StatedRange other) {
        return equals(other) || Math.max(least, other.least) < Math.min(most, other.most);
    }

    /** How two statements stand to one another. */
    static Agreement compare(StatedFigure a, StatedFigure b) {
        List<StatedRange> ranges = of(a);
        List<StatedRange> others = of(b);
        if (ranges.equals(others)) {
            return Agreement.SAME;
        }
        return ranges.stream().anyMatch(r -> others.stream().anyMatch(r::overlaps))
                ? Agreement.COULD_BOTH_HOLD
                : Agreement.CONTRADICT;
    }
}
