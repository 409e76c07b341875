package org.araxes.measure;

/** Units of area. */
public enum AreaUnit {
    /** Square metres, hectares or square kilometres, whichever reads best. */
    METRIC("m²/ha/km²", 1),
    SQUARE_METERS("m²", 1),
    HECTARES("ha", 10_000),
    SQUARE_KILOMETERS("km²", 1_000_000),
    /** Square of the international mile. */
    SQUARE_MILES("mi²", 1609.344 * 1609.344);

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

    /** Square metres in one unit. */
    public double squareMeters() {
        return squareMeters;
    }
}
