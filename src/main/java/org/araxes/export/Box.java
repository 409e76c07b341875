package org.araxes.export;

/**
 * A rectangle on the page, in logical pixels (1/96 inch), x right and y down from the upper left corner.
 *
 * @param x left edge
 * @param y upper edge
 * @param width width, not negative
 * @param height height, not negative
 */
public record Box(double x, double y, double width, double height) {

    /** Right edge. */
    public double right() {
        return x + width;
    }

    /** Lower edge. */
    public double bottom() {
        return y + height;
    }

    /** Its area, square pixels. */
    public double area() {
        return width * height;
    }

    /** The box grown by so much on all sides. */
    public Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    /** The smallest box that holds both. */
    public Box with(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** Whether a point lies in it. */
    public boolean holds(double pointX, double pointY) {
        return pointX >= x && pointX <= right() && pointY >= y && pointY <= bottom();
    }

    /** What of it lies in another. */
    public Box within(Box other) {
        double left = Math.max(x, other.x);
        double top = Math.max(y, other.y);
        return new Box(
                left,
                top,
                Math.max(0, Math.min(right(), other.right()) - left),
                Math.max(0, Math.min(bottom(), other.bottom()) - top));
    }

    /** Whether the boxes share more than an edge; a hair (0.01 px) of rounding is let pass. */
    public boolean overlaps(Box other) {
        double hair = 0.01;
        return x < other.right() - hair
                && other.x < right() - hair
                && y < other.bottom() - hair
                && other.y < bottom() - hair;
    }

    /** Whether the other box lies inside this one; a hair (0.01 px) of rounding is let pass. */
    public boolean holds(Box other) {
        double hair = 0.01;
        return other.x >= x - hair
                && other.y >= y - hair
                && other.right() <= right() + hair
                && other.bottom() <= bottom() + hair;
    }
}
