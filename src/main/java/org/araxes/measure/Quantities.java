package org.araxes.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Measured values as text, the same in every locale: point as decimal sign, narrow no-break spaces between thousands,
 * a no-break space before the unit, and no more digits than the uncertainty supports. Thread-safe.
 */
public final class Quantities {

    /** Stands where there is no value. */
    public static final String NO_VALUE = "–";

    /** Stands between thousands. */
    public static final char NARROW_NO_BREAK_SPACE = '\u202f';

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final int DEFAULT_DIGITS = 4;
    /** From here on a direction is told in full degrees; from ten times as much on in tens. */
    private static final double FULL_DEGREE = 0.95;
    /** What is less certain than this has no direction. */
    private static final double NO_DIRECTION_DEGREES = 60;

    /** No more decimals than a millimetre has in metres. */
    private static final int MAX_DECIMALS = 6;

    private Quantities() {}

    /** A length to four digits, for example {@code 45.89 km}. */
    public static String length(double meters, LengthUnit unit) {
        LengthUnit u = unit.forLength(meters);
        return withUnit(meters / u.meters(), u.symbol());
    }

    /**
     * A length with its standard uncertainty, for example {@code 45.9 km ± 0.2 km}.
     *
     * @param sigmaMeters standard uncertainty; when it is 0 or not a number, the length stands alone
     */
    public static String length(double meters, double sigmaMeters, LengthUnit unit) {
        LengthUnit u = unit.forLength(larger(meters, sigmaMeters));
        return sigmaMeters > 0
                ? withUncertainty(meters / u.meters(), sigmaMeters / u.meters(), u.symbol())
                : length(meters, unit);
    }

    /**
     * A length that stands alone where there is no room for its uncertainty, with no more digits than that supports and
     * no more than four, for example {@code 45.9 km}.
     *
     * @param sigmaMeters standard uncertainty; 0 or not a number when nothing is known of it
     */
    public static String shortLength(double meters, double sigmaMeters, LengthUnit unit) {
        LengthUnit u = unit.forLength(larger(meters, sigmaMeters));
        return shortened(meters / u.meters(), sigmaMeters / u.meters(), u.symbol(), length(meters, unit));
    }

    /** A standard uncertainty by itself, with the digits that one has, for example {@code ± 150 m}. */
    public static String spread(double sigmaMeters, LengthUnit unit) {
        if (!(sigmaMeters > 0) || Double.isInfinite(sigmaMeters)) {
            return NO_VALUE;
        }
        LengthUnit u = unit.forLength(sigmaMeters);
        double sigma = sigmaMeters / u.meters();
        BigDecimal spread = new BigDecimal(sigma).setScale(decimalsFor(sigma), RoundingMode.HALF_UP);
        return "±" + NO_BREAK_SPACE + grouped(spread) + NO_BREAK_SPACE + u.symbol();
    }

    /** An area to four digits, for example {@code 25.47 km²}. */
    public static String area(double squareMeters, AreaUnit unit) {
        AreaUnit u = unit.forArea(squareMeters);
        return withUnit(squareMeters / u.squareMeters(), u.symbol());
    }

    /**
     * An area with its standard uncertainty, for example {@code 25.5 km² ± 1.3 km²}.
     *
     * @param sigmaSquareMeters standard uncertainty; when it is 0 or not a number, the area stands alone
     */
    public static String area(double squareMeters, double sigmaSquareMeters, AreaUnit unit) {
        AreaUnit u = unit.forArea(larger(squareMeters, sigmaSquareMeters));
        return sigmaSquareMeters > 0
                ? withUncertainty(squareMeters / u.squareMeters(), sigmaSquareMeters / u.squareMeters(), u.symbol())
                : area(squareMeters, unit);
    }

    /** An area that stands alone, with no more digits than its standard uncertainty supports and no more than four. */
    public static String shortArea(double squareMeters, double sigmaSquareMeters, AreaUnit unit) {
        AreaUnit u = unit.forArea(larger(squareMeters, sigmaSquareMeters));
        return shortened(
                squareMeters / u.squareMeters(),
                sigmaSquareMeters / u.squareMeters(),
                u.symbol(),
                area(squareMeters, unit));
    }

    /** A value that is less than its uncertainty is written in the unit of that: 1 km ± 5 km. */
    private static double larger(double value, double sigma) {
        return Double.isFinite(sigma) ? Math.max(Math.abs(value), sigma) : value;
    }

    private static String shortened(double value, double sigma, String symbol, String plain) {
        if (!(sigma > 0) || !Double.isFinite(sigma) || !Double.isFinite(value)) {
            return plain;
        }
        BigDecimal rounded = new BigDecimal(value).setScale(decimalsFor(sigma), RoundingMode.HALF_UP);
        String text = grouped(rounded) + NO_BREAK_SPACE + symbol;
        boolean fewer = rounded.scale() < 0 || rounded.signum() == 0 || text.length() < plain.length();
        return fewer ? text : plain;
    }

    /** A direction in degrees clockwise from true north, for example {@code 087.4°}. */
    public static String azimuth(double degrees) {
        if (Double.isNaN(degrees)) {
            return NO_VALUE;
        }
        BigDecimal rounded = new BigDecimal(degrees).setScale(1, RoundingMode.HALF_UP);
        String text = rounded.compareTo(BigDecimal.valueOf(360)) >= 0 ? "0.0" : rounded.toPlainString();
        return "0".repeat(Math.max(0, 5 - text.length())) + text + "°";
    }

    /**
     * A direction with no more digits than its uncertainty supports: to 0.1°, 1° or 10°.
     *
     * @param sigmaDegrees standard uncertainty; NaN when it is not known
     */
    public static String azimuth(double degrees, double sigmaDegrees) {
        if (Double.isNaN(sigmaDegrees) || sigmaDegrees < FULL_DEGREE || Double.isNaN(degrees)) {
            return azimuth(degrees);
        }
        if (sigmaDegrees > NO_DIRECTION_DEGREES) {
            return NO_VALUE;
        }
        int step = sigmaDegrees < 10 * FULL_DEGREE ? 1 : 10;
        long rounded = Math.round(degrees / step) * step % 360;
        return "0".repeat(rounded < 10 ? 2 : rounded < 100 ? 1 : 0) + rounded + "°";
    }

    /** A number with a given count of decimals and thousands apart, for example {@code 4 385 721}. */
    public static String number(double value, int decimals) {
        return Double.isFinite(value)
                ? grouped(new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP))
                : NO_VALUE;
    }

    private static String withUnit(double value, String symbol) {
        return Double.isFinite(value) ? plain(value) + NO_BREAK_SPACE + symbol : NO_VALUE;
    }

    private static String plain(double value) {
        if (value == 0) {
            return "0";
        }
        int decimals = Math.clamp(DEFAULT_DIGITS - 1L - exponent(value), 0, MAX_DECIMALS);
        BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
        boolean carried = rounded.precision() > DEFAULT_DIGITS && decimals > 0;
        return grouped(carried ? rounded.setScale(decimals - 1, RoundingMode.HALF_UP) : rounded);
    }

    /** One digit of the uncertainty, two when it starts with a 1; the value ends at the same place. */
    private static String withUncertainty(double value, double sigma, String symbol) {
        if (!Double.isFinite(value) || !Double.isFinite(sigma)) {
            return withUnit(value, symbol);
        }
        int decimals = decimalsFor(sigma);
        BigDecimal spread = new BigDecimal(sigma).setScale(decimals, RoundingMode.HALF_UP);
        if (spread.signum() == 0) {
            return withUnit(value, symbol);
        }
        String unit = NO_BREAK_SPACE + symbol;
        String end = NO_BREAK_SPACE + "±" + NO_BREAK_SPACE + grouped(spread) + unit;
        return grouped(new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP)) + unit + end;
    }

    /**
     * A value rounded to the last digit that its standard uncertainty supports; the value itself where that is not known,
     * or where nothing would be left.
     */
    public static double supported(double value, double sigma) {
        if (!(sigma > 0) || !Double.isFinite(sigma) || !Double.isFinite(value)) {
            return value;
        }
        double rounded = new BigDecimal(value)
                .setScale(decimalsFor(sigma), RoundingMode.HALF_UP)
                .doubleValue();
        return rounded == 0 ? value : rounded;
    }

    /** The place of the last digit that an uncertainty supports; below 0 for tens and hundreds. */
    private static int decimalsFor(double sigma) {
        int exponent = exponent(sigma);
        boolean startsWithOne = sigma / Math.pow(10, exponent) < 1.95;
        return Math.min(MAX_DECIMALS, startsWithOne ? 1 - exponent : -exponent);
    }

    private static int exponent(double value) {
        return (int) Math.floor(Math.log10(Math.abs(value)));
    }

    static String grouped(BigDecimal value) {
        String digits = value.abs().toPlainString();
        int point = digits.indexOf('.');
        StringBuilder out = new StringBuilder(digits);
        for (int i = (point < 0 ? digits.length() : point) - 3; i > 0; i -= 3) {
            out.insert(i, NARROW_NO_BREAK_SPACE);
        }
        return value.signum() < 0 ? "−" + out : out.toString();
    }
}
