package org.araxes.measure;

import java.util.List;
import java.util.Optional;
import org.araxes.geo.LonLat;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * The shortest geodesic between two lines or shapes on the WGS 84 ellipsoid.
 *
 * <p>Two geodesic edges that do not cross are nearest at an end of one of them, because on a surface that curves like
 * the Earth a perpendicular common to both is the longest way, not the shortest. So every vertex is held against every
 * edge of the other line, and crossings are looked for beside that.
 *
 * @param distanceMeters its length; 0 where they cross, touch or overlap
 * @param onFirst where it starts
 * @param onSecond where it ends
 */
public record Gap(double distanceMeters, LonLat onFirst, LonLat onSecond) {

    /**
     * Between two lines.
     *
     * @throws IllegalArgumentException when one has no position
     */
    public static Gap between(List<LonLat> first, List<LonLat> second) {
        return found(between(new Nearest(first), new Nearest(second), Double.POSITIVE_INFINITY));
    }

    /**
     * Between two geometries in longitude and latitude; 0 at a place they share when one lies inside the other.
     *
     * @throws IllegalArgumentException when one is empty
     */
    public static Gap between(Geometry first, Geometry second) {
        return found(nearer(new ShapeIndex(first), new ShapeIndex(second), Double.POSITIVE_INFINITY));
    }

    /**
     * The same, if it is shorter than a limit: what is far away is told quickly.
     *
     * @param limitMeters nothing is shorter than 0
     * @throws IllegalArgumentException when one geometry is empty
     */
    public static Optional<Gap> between(ShapeIndex first, ShapeIndex second, double limitMeters) {
        return Optional.ofNullable(nearer(first, second, limitMeters));
    }

    private static @Nullable Gap nearer(ShapeIndex first, ShapeIndex second, double limitMeters) {
        if (first.geometry().isEmpty() || second.geometry().isEmpty()) {
            throw new IllegalArgumentException("there is no distance to a geometry without a position");
        }
        if (limitMeters <= 0) {
            return null;
        }
        Geometry one = first.dense();
        Geometry other = second.dense();
        if (one.intersects(other)) {
            Coordinate c = one.intersection(other).getCoordinate();
            LonLat shared = new LonLat(c.x, c.y);
            return new Gap(0, shared, shared);
        }
        Gap best = null;
        double limit = limitMeters;
        for (Nearest a : first.lines()) {
            for (Nearest b : second.lines()) {
                Gap gap = between(a, b, limit);
                if (gap != null) {
                    best = gap;
                    limit = gap.distanceMeters;
                }
            }
        }
        return best;
    }

    /** Null when they are no nearer than the limit. */
    private static @Nullable Gap between(Nearest a, Nearest b, double limitMeters) {
        if (a.atLeastMeters(b) >= limitMeters) {
            return null;
        }
        Optional<LonLat> crossing = a.crossing(b);
        if (crossing.isPresent()) {
            return new Gap(0, crossing.get(), crossing.get());
        }
        Gap best = fromVertices(a.line(), b, null, limitMeters);
        Gap back = fromVertices(b.line(), a, best == null ? null : best.reversed(), limitMeters);
        return back == null ? null : back.reversed();
    }

    private static Gap found(@Nullable Gap gap) {
        if (gap == null) {
            throw new AssertionError("a geometry that is not empty has a line or a point");
        }
        return gap;
    }

    private Gap reversed() {
        return new Gap(distanceMeters, onSecond, onFirst);
    }

    private static @Nullable Gap fromVertices(
            List<LonLat> vertices, Nearest line, @Nullable Gap start, double limitMeters) {
        Gap best = start;
        double limit = best == null ? limitMeters : best.distanceMeters;
        for (LonLat v : vertices) {
            Gap gap = from(v, line, limit);
            if (gap != null) {
                best = gap;
                limit = gap.distanceMeters;
            }
        }
        return best;
    }

    /** Null when the line is no nearer than the limit. */
    private static @Nullable Gap from(LonLat v, Nearest line, double limitMeters) {
        if (line.line().size() == 1) {
            LonLat only = line.line().getFirst();
            double meters = Geodesics.distanceMeters(v, only);
            return meters < limitMeters ? new Gap(meters, v, only) : null;
        }
        Nearest.Hit hit = line.within(v, limitMeters);
        return hit == null
                ? null
                : new Gap(hit.foot().distanceMeters(), v, hit.foot().position());
    }
}
