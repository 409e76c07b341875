package org.araxes.annotation;

/** The sign of a marker. Those of a place stand on it with their tip, the others with their middle. */
public enum MarkerSymbol {
    PIN,
    FLAG,
    CIRCLE,
    SQUARE,
    TRIANGLE,
    DIAMOND,
    STAR,
    CROSS
}
