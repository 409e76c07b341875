package org.araxes.export;

/** Type sizes of the furniture, in logical pixels (1/96 inch) before the page's text scale. */
public enum TextStyle {
    TITLE(22, true),
    SUBTITLE(12.5, false),
    /** Heading of a part: "Legend", "Sources". */
    HEADING(11.5, true),
    /** Heading inside the legend. */
    GROUP(10.5, true),
    BODY(10.5, false),
    /** Second lines, softer. */
    DETAIL(9.5, false),
    SOURCE(9, false),
    /** Credits and disclaimer. */
    SMALL(8.5, false);

    /** Line distance for one em: room for stacked marks of Azerbaijani and for Armenian descenders. */
    private static final double LEADING = 1.3;

    private final double sizePixels;
    private final boolean bold;

    TextStyle(double sizePixels, boolean bold) {
        this.sizePixels = sizePixels;
        this.bold = bold;
    }

    /** Height of the em, logical pixels. */
    public double sizePixels() {
        return sizePixels;
    }

    /** Whether it is set bold. */
    public boolean bold() {
        return bold;
    }

    /** Distance of two lines, logical pixels. */
    public double linePixels() {
        return sizePixels * LEADING;
    }
}
