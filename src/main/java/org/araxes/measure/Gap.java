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
        Nearest a = new Nearest(first);
        Nearest b = new Nearest(second);
        Optional<LonLat> crossing = a.crossing(b);
        if (crossing.isPresent()) {
            return new Gap(0, crossing.get(), crossing.get());
        }
        Gap best = fromVertices(a.line(), b, null);
        Gap back = fromVertices(b.line(), a, best.reversed()).reversed();
        return back.distanceMeters < best.distanceMeters ? back : best;
    }

    /**
     * Between two geometries in longitude and latitude; 0 at a place they share when one lies inside the other.
     *
     * @throws IllegalArgumentException when one is empty
     */
    public static Gap between(Geometry first, Geometry second) {
        if (first.isEmpty() || second.isEmpty()) {
            throw new IllegalArgumentException("there is no distance to a geometry without a position");
        }
        Geometry one = DenseEdges.of(first);
        Geometry other = DenseEdges.of(second);
        if (one.intersects(other)) {
            Coordinate c = one.intersection(other).getCoordinate();
            LonLat shared = new LonLat(c.x, c.y);
            return new Gap(0, shared, shared);
        }
        Gap best = null;
        for (List<LonLat> a : Lines.of(first)) {
            for (List<LonLat> b : Lines.of(second)) {
                Gap gap = between(a, b);
                best = best == null || gap.distanceMeters < best.distanceMeters ? gap : best;
            }
        }
        if (best == null) {
            throw new AssertionError("a geometry that is not empty has a line or a point");
        }
        return best;
    }

    private Gap reversed() {
        return new Gap(distanceMeters, onSecond, onFirst);
    }

    private static Gap fromVertices(List<LonLat> vertices, Nearest line, @Nullable Gap start) {
        Gap best = start;
        for (LonLat v : vertices) {
            if (best == null) {
                Nearest.Found found = line.to(v);
                best = new Gap(found.distanceMeters(), v, found.position());
                continue;
            }
            Nearest.Hit hit = line.within(v, best.distanceMeters);
            if (hit != null) {
                best = new Gap(hit.foot().distanceMeters(), v, hit.foot().position());
            }
        }
        if (best == null) {
            throw new AssertionError("a line has at least one vertex");
        }
        return best;
    }
}
