package org.araxes.measure;

/** Units of area. */
public enum AreaUnit {
    /** Square metres, hectares or square kilometres, whichever reads best. */
    METRIC("m²/ha/km²", 1),
    SQUARE_METERS("m²", 1),
    HECTARES("ha", 10_000),
    SQUARE_KILOMETERS("km²", 1_000_000),
    /** Square of the international mile. */
    SQUARE_MILES("mi²", 1609.344 * 1609.344),
    /** Square of the Russian verst. */
    SQUARE_VERSTS("verst²", 1066.8 * 1066.8);

    private final String symbol;
    private final double squareMeters;

    AreaUnit(String symbol, double squareMeters) {
        this.symbol = symbol;
        this.squareMeters = squareMeters;
    }

    /** Its symbol. */
    public String symbol() {
        return symbol;
    }

    /** The unit in which an area is written: itself, or for {@link #METRIC} the one that reads best. */
    public AreaUnit forArea(double areaSquareMeters) {
        if (this != METRIC) {
            return this;
        }
        double area = Math.abs(areaSquareMeters);
        if (area < HECTARES.squareMeters) {
            return SQUARE_METERS;
        }
        return area < SQUARE_KILOMETERS.squareMeters ? HECTARES : SQUARE_KILOMETERS;
    }

    /** Square metres in one unit; for {@link #METRIC} 1. */
    public double squareMeters() {
        return squareMeters;
    }
}
