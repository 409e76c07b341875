package org.araxes.export;

/**
 * A value or a name on the net of a map, in logical pixels from the map's upper left corner.
 *
 * @param text what stands there
 * @param style how it is set
 * @param x where it begins
 * @param baseline on which it stands
 * @param width how wide it is
 */
record NetLabel(String text, TextStyle style, double x, double baseline, double width) {

    /** Room kept free round it. */
    private static final double MARGIN = 3;

    /** What it takes. */
    Box box() {
        double size = style.sizePixels();
        return new Box(x, baseline - size, width, size * 1.15).grown(MARGIN);
    }
}
