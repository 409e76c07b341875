package org.araxes.annotation;

/**
 * How an annotation looks. Each kind uses the parts that it has.
 *
 * @param stroke lines, outlines and markers
 * @param fill the inside of areas and of a callout's box
 * @param text its name and figures on the map
 * @param symbol the sign of a marker
 */
public record AnnotationStyle(Stroke stroke, Fill fill, TextStyle text, MarkerSymbol symbol) {

    /** The style of a new annotation: a dark pink that neither claimant has. */
    public static final AnnotationStyle DEFAULT = new AnnotationStyle(0xC2185B, 2.5, 14, 0.15);

    /**
     * A solid line, a fill and a text of one colour.
     *
     * @param colorRgb colour of line, marker and text, 0xRRGGBB
     * @param widthPixels line width in CSS pixels (1/96 inch), 0.5 to 20
     * @param textSizePixels height of the text in CSS pixels, 6 to 96
     * @param fillOpacity opacity of an area's fill, 0 to 1
     * @throws IllegalArgumentException when a number is out of its range
     */
    public AnnotationStyle(int colorRgb, double widthPixels, double textSizePixels, double fillOpacity) {
        this(
                new Stroke(colorRgb, widthPixels, LineType.SOLID, ArrowHeads.BY_KIND),
                new Fill(null, fillOpacity),
                new TextStyle(textSizePixels, null, null, LabelContent.NAME_AND_VALUE),
                MarkerSymbol.PIN);
    }

    /** Colour of the stroke, 0xRRGGBB. */
    public int colorRgb() {
        return stroke.colorRgb();
    }

    /** Width of the stroke, CSS pixels. */
    public double widthPixels() {
        return stroke.widthPixels();
    }

    /** Height of the text, CSS pixels. */
    public double textSizePixels() {
        return text.sizePixels();
    }

    /** Opacity of the fill, 0 to 1. */
    public double fillOpacity() {
        return fill.opacity();
    }

    /** Colour of the fill: its own, else the stroke's. */
    public int fillRgb() {
        Integer own = fill.colorRgb();
        return own != null ? own : stroke.colorRgb();
    }

    /** Colour of the text: its own, else the stroke's. */
    public int textRgb() {
        Integer own = text.colorRgb();
        return own != null ? own : stroke.colorRgb();
    }

    /** The same with another stroke. */
    public AnnotationStyle withStroke(Stroke newStroke) {
        return new AnnotationStyle(newStroke, fill, text, symbol);
    }

    /** The same with another fill. */
    public AnnotationStyle withFill(Fill newFill) {
        return new AnnotationStyle(stroke, newFill, text, symbol);
    }

    /** The same with another text. */
    public AnnotationStyle withText(TextStyle newText) {
        return new AnnotationStyle(stroke, fill, newText, symbol);
    }

    /** The same with another marker sign. */
    public AnnotationStyle withSymbol(MarkerSymbol newSymbol) {
        return new AnnotationStyle(stroke, fill, text, newSymbol);
    }

    /** The same style in another colour. */
    public AnnotationStyle withColorRgb(int rgb) {
        return withStroke(new Stroke(rgb, stroke.widthPixels(), stroke.type(), stroke.heads()));
    }

    /** The same style with another line width. */
    public AnnotationStyle withWidthPixels(double width) {
        return withStroke(new Stroke(stroke.colorRgb(), width, stroke.type(), stroke.heads()));
    }

    /** The same style with another text size. */
    public AnnotationStyle withTextSizePixels(double size) {
        return withText(new TextStyle(size, text.colorRgb(), text.haloRgb(), text.content()));
    }

    static void checkRange(String what, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException(what + " " + value + " is not between " + min + " and " + max);
        }
    }

    static void checkColor(int rgb) {
        if ((rgb & 0xFF000000) != 0) {
            throw new IllegalArgumentException("a colour has 24 bits, got " + Integer.toHexString(rgb));
        }
    }
}
