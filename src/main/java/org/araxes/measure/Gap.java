package org.araxes.measure;

import java.util.List;
import java.util.Optional;
import org.araxes.geo.LonLat;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * The shortest geodesic between two lines or shapes on the WGS 84 ellipsoid.
 *
 * <p>Two geodesic edges that do not cross are nearest at an end of one of them, because on a surface that curves like
 * the Earth a perpendicular common to both is the longest way, not the shortest. So every vertex is held against every
 * edge of the other line, and crossings are looked for on a {@link GnomonicPlane}.
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
        Optional<LonLat> crossing = crossing(a.line(), b.line());
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
        if (first.intersects(second)) {
            Coordinate c = first.intersection(second).getCoordinate();
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

    private static Optional<LonLat> crossing(List<LonLat> a, List<LonLat> b) {
        LineIntersector intersector = new RobustLineIntersector();
        double[][] placesB = b.stream().map(Chords::point).toArray(double[][]::new);
        for (int i = 1; i < a.size(); i++) {
            double[] a0 = Chords.point(a.get(i - 1));
            double[] a1 = Chords.point(a.get(i));
            for (int j = 1; j < b.size(); j++) {
                if (tooFar(a0, a1, placesB[j - 1], placesB[j])) {
                    continue;
                }
                GnomonicPlane plane = new GnomonicPlane(a.get(i - 1));
                intersector.computeIntersection(
                        plane.project(a.get(i - 1)),
                        plane.project(a.get(i)),
                        plane.project(b.get(j - 1)),
                        plane.project(b.get(j)));
                if (intersector.hasIntersection()) {
                    return Optional.of(plane.unproject(intersector.getIntersection(0)));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether two edges cannot meet; below half the Earth a geodesic is at most 1.6 times its chord. */
    private static boolean tooFar(double[] a0, double[] a1, double[] b0, double[] b1) {
        double reach = 1.6 * (Chords.length(a0, a1) + Chords.length(b0, b1));
        return Chords.length(a0, b0) > reach;
    }
}
