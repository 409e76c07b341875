package org.araxes.render.ink;

/**
 * An upright rectangle in whatever space its user says.
 *
 * @param minX least x
 * @param minY least y
 * @param maxX greatest x
 * @param maxY greatest y
 */
public record Box(double minX, double minY, double maxX, double maxY) {

    /** Holds everything. */
    public static final Box EVERYWHERE = new Box(
            Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** Holds nothing; joins with anything to give that. */
    public static final Box EMPTY = new Box(
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

    /** The smallest box round some points, x and y in turn; holds nothing when there are none. */
    public static Box of(double[] xy) {
        Box box = EMPTY;
        for (int i = 0; i + 1 < xy.length; i += 2) {
            box = box.joined(new Box(xy[i], xy[i + 1], xy[i], xy[i + 1]));
        }
        return box;
    }

    /** Whether the boxes share a point. */
    public boolean intersects(Box other) {
        return minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY;
    }

    /** Whether another box lies wholly inside. */
    public boolean contains(Box other) {
        return other.minX >= minX && other.maxX <= maxX && other.minY >= minY && other.maxY <= maxY;
    }

    /** Whether a point lies in it, rim included. */
    public boolean contains(double x, double y) {
        return x >= minX && x <= maxX && y >= minY && y <= maxY;
    }

    /** The box grown on all sides. */
    public Box grown(double by) {
        return new Box(minX - by, minY - by, maxX + by, maxY + by);
    }

    /** The box moved. */
    public Box moved(double dx, double dy) {
        return new Box(minX + dx, minY + dy, maxX + dx, maxY + dy);
    }

    /** The smallest box that holds both. */
    public Box joined(Box other) {
        return new Box(
                Math.min(minX, other.minX),
                Math.min(minY, other.minY),
                Math.max(maxX, other.maxX),
                Math.max(maxY, other.maxY));
    }

    /** Width, negative when empty. */
    public double width() {
        return maxX - minX;
    }

    /** Height, negative when empty. */
    public double height() {
        return maxY - minY;
    }

    /** Which sides a point is beyond, one bit each; 0 inside. Two points that share a bit lie beyond the same side. */
    public int sides(double x, double y) {
        return (x < minX ? 1 : 0) | (x > maxX ? 2 : 0) | (y < minY ? 4 : 0) | (y > maxY ? 8 : 0);
    }
}
