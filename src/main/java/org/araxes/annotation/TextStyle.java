package org.araxes.annotation;

import org.jspecify.annotations.Nullable;

/**
 * How the name and the figures of an object stand on the map.
 *
 * @param sizePixels height in CSS pixels, {@value #MIN_SIZE} to {@value #MAX_SIZE}
 * @param colorRgb colour, 0xRRGGBB; null for the stroke's
 * @param haloRgb colour of the edge round the letters, 0xRRGGBB; null for the map's usual one
 * @param content what is written
 */
public record TextStyle(
        double sizePixels,
        @Nullable Integer colorRgb,
        @Nullable Integer haloRgb,
        LabelContent content) {

    /** Smallest text, CSS pixels. */
    public static final double MIN_SIZE = 6;

    /** Largest text, CSS pixels. */
    public static final double MAX_SIZE = 96;

    /** @throws IllegalArgumentException when a number is out of its range */
    public TextStyle {
        AnnotationStyle.checkRange("text size", sizePixels, MIN_SIZE, MAX_SIZE);
        if (colorRgb != null) {
            AnnotationStyle.checkColor(colorRgb);
        }
        if (haloRgb != null) {
            AnnotationStyle.checkColor(haloRgb);
        }
    }
}
