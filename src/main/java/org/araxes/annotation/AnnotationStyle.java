package org.araxes.annotation;

/**
 * How an annotation looks.
 *
 * @param colorRgb colour of line, marker and text, 0xRRGGBB
 * @param widthPixels line width in CSS pixels (1/96 inch), 0.5 to 20
 * @param textSizePixels height of the text in CSS pixels, 6 to 96
 * @param fillOpacity opacity of an area's fill, 0 to 1
 */
public record AnnotationStyle(int colorRgb, double widthPixels, double textSizePixels, double fillOpacity) {

    /** The style of a new annotation: a dark pink that neither claimant has. */
    public static final AnnotationStyle DEFAULT = new AnnotationStyle(0xC2185B, 2.5, 14, 0.15);

    /** @throws IllegalArgumentException when a number is out of its range */
    public AnnotationStyle {
        if ((colorRgb & 0xFF000000) != 0) {
            throw new IllegalArgumentException("a colour has 24 bits, got " + Integer.toHexString(colorRgb));
        }
        check("width", widthPixels, 0.5, 20);
        check("text size", textSizePixels, 6, 96);
        check("fill opacity", fillOpacity, 0, 1);
    }

    private static void check(String what, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException(what + " " + value + " is not between " + min + " and " + max);
        }
    }

    /** The same style in another colour. */
    public AnnotationStyle withColorRgb(int rgb) {
        return new AnnotationStyle(rgb, widthPixels, textSizePixels, fillOpacity);
    }

    /** The same style with another line width. */
    public AnnotationStyle withWidthPixels(double width) {
        return new AnnotationStyle(colorRgb, width, textSizePixels, fillOpacity);
    }

    /** The same style with another text size. */
    public AnnotationStyle withTextSizePixels(double size) {
        return new AnnotationStyle(colorRgb, widthPixels, size, fillOpacity);
    }
}
