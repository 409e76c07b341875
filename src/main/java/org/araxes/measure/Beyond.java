package org.araxes.measure;

import java.util.List;
import java.util.Optional;
import org.araxes.geo.LonLat;
import org.locationtech.jts.geom.Geometry;

/**
 * How far a point, line or area reaches beyond a line, on each of the line's sides: its deepest place and the place on
 * the line nearest to that. Geodesic on WGS 84; exact for points, to 1 m or a thousandth for lines and areas.
 *
 * <p>Areas are searched by halving boxes: no place of a box is farther from the line than the box's middle and half its
 * diagonal, so boxes that cannot win are laid aside (branch and bound).
 *
 * @param left the deepest place on the left of the line, looking along it; nothing when it has no place there
 * @param right the same on the right
 */
public record Beyond(Optional<Depth> left, Optional<Depth> right) {

    /**
     * The deepest place on one side.
     *
     * @param meters how deep
     * @param place where
     * @param onLine the place on the line nearest to it
     */
    public record Depth(double meters, LonLat place, LonLat onLine) {}

    /** The depth on a side. */
    public Optional<Depth> on(Side side) {
        return switch (side) {
            case LEFT -> left;
            case RIGHT -> right;
            case ON -> Optional.empty();
        };
    }

    /** The deeper of the two sides; nothing when it lies on the line. */
    public Optional<Side> deeperSide() {
        double l = left.map(Depth::meters).orElse(0.0);
        double r = right.map(Depth::meters).orElse(0.0);
        return l == 0 && r == 0 ? Optional.empty() : Optional.of(l >= r ? Side.LEFT : Side.RIGHT);
    }

    /**
     * Measures.
     *
     * @param what in longitude and latitude
     * @param line at least one position
     * @throws IllegalArgumentException when one is empty
     */
    public static Beyond of(Geometry what, List<LonLat> line) {
        if (what.isEmpty()) {
            throw new IllegalArgumentException("a geometry without a position has no depth");
        }
        DeepestSearch search = new DeepestSearch(new Nearest(line));
        Lines.of(what).forEach(search::line);
        if (what.getDimension() == 2) {
            search.area(DenseEdges.of(what));
        }
        return new Beyond(search.deepest(Side.LEFT), search.deepest(Side.RIGHT));
    }
}
