package org.araxes.render.ink;

/**
 * Moves, turns and scales points: first scales, then turns clockwise, then moves. Immutable.
 *
 * @param x where the origin goes
 * @param y where the origin goes
 * @param cos cosine of the angle, times the scale
 * @param sin sine of the angle, times the scale
 */
public record Turn(double x, double y, double cos, double sin) {

    /** @param angle radians clockwise on the screen */
    public static Turn of(double x, double y, double angle, double scale) {
        return new Turn(x, y, Math.cos(angle) * scale, Math.sin(angle) * scale);
    }

    /** X of a point after it. */
    public double x(double px, double py) {
        return x + px * cos - py * sin;
    }

    /** Y of a point after it. */
    public double y(double px, double py) {
        return y + px * sin + py * cos;
    }

    /** How many times longer lengths become. */
    public double scale() {
        return Math.hypot(cos, sin);
    }
}
