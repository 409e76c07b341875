package org.araxes.catalog.figure;

import java.util.Locale;
import org.araxes.catalog.StatedFigure;
import org.araxes.catalog.StatedFigure.Qualifier;
import org.araxes.catalog.StatedFigure.Unit;
import org.araxes.measure.Quantities;

/** The words for stated figures and what is measured, the same in the ledger, on the command line and in pictures. */
public final class FigureWords {

    private FigureWords() {}

    /** A figure as stated, with its hedge and unit: {@code about 44 km}. */
    public static String stated(StatedFigure figure) {
        return stated(figure, figure.text());
    }

    /** One of the values of a figure as stated. */
    public static String stated(StatedFigure figure, String value) {
        return hedge(figure.qualifier()) + value + unit(figure.unit());
    }

    /** What was measured, with one digit of its standard uncertainty; or why nothing was. */
    public static String measured(FigureResult result) {
        String unit = unit(result.figure().unit());
        return switch (result.measured()) {
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

    /** Measured less stated, in the unit and in per cent. */
    public static String difference(Comparison c, Unit unit) {
        if (unit == Unit.DATE) {
            return c.difference() == 0 ? "same" : signed(c.difference(), 0) + " days";
        }
        String percent = Double.isFinite(c.percent()) ? "  (" + signed(c.percent(), 1) + " %)" : "";
        return signed(c.difference(), Math.abs(c.difference()) >= 100 ? 0 : 2) + unit(unit) + percent;
    }

    /** Whether the statement fits; what was drawn from it fits by construction. */
    public static String verdict(Comparison c, Measured measured) {
        String fits = c.verdict() == Comparison.Verdict.WITHIN ? "fits" : "does not fit";
        boolean drawnFromIt = measured instanceof Measured.Value v && !v.independent();
        return drawnFromIt ? fits + " (by construction)" : fits;
    }

    /** A unit with the space before it; empty for what has none. */
    public static String unit(Unit unit) {
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

    private static String hedge(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACTLY -> "";
            case ABOUT -> "about ";
            case UP_TO -> "up to ";
            case AT_LEAST -> "at least ";
            case MORE_THAN -> "more than ";
        };
    }

    /** As many decimals as show one digit of the uncertainty. */
    private static int decimals(double sigma) {
        return (int) Math.clamp(-Math.floor(Math.log10(sigma)), 0, 4);
    }

    private static String signed(double value, int decimals) {
        boolean above = Math.rint(value * Math.pow(10, decimals)) > 0; // no sign before what rounds to 0
        return (above ? "+" : "") + Quantities.number(value, decimals);
    }
}
