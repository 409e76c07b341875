package org.araxes.annotation;

/**
 * How a line is drawn.
 *
 * @param colorRgb colour, 0xRRGGBB
 * @param widthPixels width in CSS pixels (1/96 inch), {@value #MIN_WIDTH} to {@value #MAX_WIDTH}
 * @param type whole or broken
 * @param heads at which ends it has arrow heads
 */
public record Stroke(int colorRgb, double widthPixels, LineType type, ArrowHeads heads) {

    /** Thinnest line, CSS pixels. */
    public static final double MIN_WIDTH = 0.5;

    /** Thickest line, CSS pixels. */
    public static final double MAX_WIDTH = 20;

    /** @throws IllegalArgumentException when a number is out of its range */
    public Stroke {
        AnnotationStyle.checkColor(colorRgb);
        AnnotationStyle.checkRange("width", widthPixels, MIN_WIDTH, MAX_WIDTH);
    }
}
