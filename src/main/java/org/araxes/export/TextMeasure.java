package org.araxes.export;

/** How wide text is when set: all that the layout needs to know of a font. */
@FunctionalInterface
public interface TextMeasure {

    /** Width of one line, logical pixels, at text scale 1. */
    double widthPixels(String text, TextStyle style);
}
