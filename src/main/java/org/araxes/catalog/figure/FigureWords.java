package org.araxes.catalog.figure;

import org.araxes.catalog.Language;
import org.araxes.catalog.StatedFigure;
import org.araxes.catalog.StatedFigure.Unit;
import org.araxes.catalog.Vocabulary;
import org.araxes.measure.Quantities;

/**
 * The words for stated figures and what is measured, the same in the ledger, on the command line and in pictures.
 *
 * @param words the words of a language
 */
public record FigureWords(Vocabulary words) {

    /** In English, as window and command line speak. */
    public static FigureWords english() {
        return new FigureWords(Vocabulary.of(Language.EN));
    }

    /** A figure as stated, with its hedge and unit: {@code about 44 km}. */
    public String stated(StatedFigure figure) {
        return stated(figure, figure.text());
    }

    /** One of the values of a figure as stated. */
    public String stated(StatedFigure figure, String value) {
        return words.say("hedge", figure.qualifier(), words.number(value)) + unit(figure.unit());
    }

    /** What was measured, with one digit of its standard uncertainty; or why nothing was. */
    public String measured(FigureResult result) {
        String unit = unit(result.figure().unit());
        return switch (result.measured()) {
            case Measured.Value v
            when v.sigma() > 0 -> {
                int decimals = decimals(v.sigma());
                yield number(v.value(), decimals) + " ± " + number(v.sigma(), decimals) + unit;
            }
            case Measured.Value v -> number(v.value(), v.value() == Math.rint(v.value()) ? 0 : 2) + unit;
            case Measured.Day day -> day.date().text();
            case Measured.Nothing(String reason) -> words.say("not-measured", reason);
        };
    }

    /**
     * Measured less stated, in the unit and in per cent, each with no more digits than what was measured has.
     */
    public String difference(Comparison c, Unit unit, Measured measured) {
        boolean whole = unit == Unit.DATE || unit == Unit.COUNT;
        if (whole && c.difference() == 0) {
            return words.say("same");
        }
        if (unit == Unit.DATE) {
            return signed(c.difference(), 0) + unit(Unit.DAYS);
        }
        double sigma = measured instanceof Measured.Value v ? v.sigma() : 0;
        int decimals = sigma > 0 ? decimals(sigma) : whole || Math.abs(c.difference()) >= 100 ? 0 : 2;
        String difference = signed(c.difference(), decimals) + unit(unit);
        if (!Double.isFinite(c.percent())) {
            return difference;
        }
        double sigmaPercent = c.difference() == 0 ? 0 : sigma * Math.abs(c.percent() / c.difference());
        int percentDecimals = sigmaPercent > 0 ? Math.min(1, decimals(sigmaPercent)) : 1;
        return difference + "  (" + signed(c.percent(), percentDecimals) + unit(Unit.PERCENT) + ")";
    }

    /** Whether the statement fits; what was drawn from it fits by construction. */
    public String verdict(Comparison c, Measured measured) {
        String fits = words.say(c.verdict() == Comparison.Verdict.WITHIN ? "fits" : "does-not-fit");
        boolean drawnFromIt = measured instanceof Measured.Value v && !v.independent();
        return drawnFromIt ? words.say("by-construction", fits) : fits;
    }

    /** A unit with the space before it; empty for what has none. */
    public String unit(Unit unit) {
        return switch (unit) {
            case COUNT, DATE, YEAR, NONE -> "";
            case KM -> " " + words.symbol("km");
            case MILE -> " " + words.symbol("mi");
            case M -> " " + words.symbol("m");
            case KM2 -> " " + words.symbol("km²");
            case PERCENT, SHARE, PERSONS, MINES, DAYS -> " " + words.say("unit", unit);
        };
    }

    /** As many decimals as show one digit of the uncertainty. */
    private static int decimals(double sigma) {
        return (int) Math.clamp(-Math.floor(Math.log10(sigma)), 0, 4);
    }

    private String signed(double value, int decimals) {
        boolean above = Math.rint(value * Math.pow(10, decimals)) > 0; // no sign before what rounds to 0
        return (above ? "+" : "") + number(value, decimals);
    }

    private String number(double value, int decimals) {
        return words.number(Quantities.number(value, decimals));
    }
}
