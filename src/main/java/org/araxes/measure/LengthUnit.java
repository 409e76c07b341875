package org.araxes.measure;

/** Units of length. */
public enum LengthUnit {
    /** Metres below a kilometre, kilometres above. */
    METRIC("m/km", 1),
    METERS("m", 1),
    KILOMETERS("km", 1000),
    /** International mile, 1609.344 m exactly. */
    MILES("mi", 1609.344),
    /** International nautical mile, 1852 m exactly. */
    NAUTICAL_MILES("nmi", 1852),
    /** Russian verst of 500 sazhens of 7 English feet, 1066.8 m, in which maps and reports before 1918 measure. */
    VERSTS("verst", 1066.8);

    private final String symbol;
    private final double meters;

    LengthUnit(String symbol, double meters) {
        this.symbol = symbol;
        this.meters = meters;
    }

    /** Its symbol. */
    public String symbol() {
        return symbol;
    }

    /** The unit in which a length is written: itself, or for {@link #METRIC} the metre or the kilometre. */
    public LengthUnit forLength(double lengthMeters) {
        if (this != METRIC) {
            return this;
        }
        return Math.abs(lengthMeters) < 999.95 ? METERS : KILOMETERS;
    }

    /** Metres in one unit; for {@link #METRIC} 1. */
    public double meters() {
        return meters;
    }
}
