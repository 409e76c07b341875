package org.araxes.render.ink;

/**
 * Parallel stripes that fill an area, in device pixels. They are fixed to a point (a place on the map), so that they
 * move with the map when it is dragged.
 *
 * @param spacing distance from stripe to stripe, middle to middle
 * @param width width of a stripe
 * @param rising whether stripes rise to the right (slash); otherwise they fall (backslash)
 * @param originX x of a point on a stripe
 * @param originY y of a point on a stripe
 */
public record Hatch(double spacing, double width, boolean rising, double originX, double originY) {

    /** The middle lines of the stripes inside an area, which must be cut to the frame. */
    public ScreenPath lines(ScreenPath area) {
        return new HatchLines(this).cut(area, new ScreenPath());
    }
}
