package org.araxes.annotation;

import org.jspecify.annotations.Nullable;

/**
 * How the inside of an area is drawn.
 *
 * @param colorRgb colour, 0xRRGGBB; null for the stroke's
 * @param opacity 0 (nothing) to 1
 */
public record Fill(@Nullable Integer colorRgb, double opacity) {

    /** @throws IllegalArgumentException when a number is out of its range */
    public Fill {
        if (colorRgb != null) {
            AnnotationStyle.checkColor(colorRgb);
        }
        AnnotationStyle.checkRange("fill opacity", opacity, 0, 1);
    }
}
