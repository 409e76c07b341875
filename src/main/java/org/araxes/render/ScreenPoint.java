package org.araxes.render;

/**
 * A position in screen space.
 *
 * @param x logical pixels from the left
 * @param y logical pixels from the top
 */
public record ScreenPoint(double x, double y) {

    /** Distance to another point, logical pixels. */
    public double distanceTo(ScreenPoint other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
