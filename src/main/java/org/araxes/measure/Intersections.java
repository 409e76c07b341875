package org.araxes.measure;

import java.util.Optional;
import org.araxes.geo.LonLat;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Intersection;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;

/**
 * Where two geodesic edges on the WGS 84 ellipsoid cross: their chords are intersected on a {@link GnomonicPlane} whose
 * centre is moved to the crossing found until it stays (Karney 2013, section 8). Good to a micrometre for edges shorter
 * than a quarter of the Earth, near the poles and the date line too. Thread-safe.
 */
public final class Intersections {

    private static final double EARTH_RADIUS_METERS = 6_371_000;
    /** Each step gains several digits; more are not needed. */
    private static final int MAX_STEPS = 10;

    private static final double CONVERGED_METERS = 1e-7;
    /** An end this near to the other edge lies on it: rounding moves crossings by less. */
    private static final double TOUCH_METERS = 1e-6;

    private Intersections() {}

    /** The one place that two edges share; of edges that lie along each other, one of their shared places. */
    public static Optional<LonLat> of(LonLat a0, LonLat a1, LonLat b0, LonLat b1) {
        if (tooFar(a0, a1, b0, b1)) {
            return Optional.empty();
        }
        LonLat center = Geodesics.between(a0, a1, 0.5);
        for (int step = 0; step < MAX_STEPS; step++) {
            GnomonicPlane plane = new GnomonicPlane(center);
            Coordinate crossing = crossing(plane, a0, a1, b0, b1);
            if (crossing == null) {
                break;
            }
            LonLat next = plane.unproject(crossing);
            boolean converged = Geodesics.distanceMeters(center, next) < CONVERGED_METERS;
            center = next;
            if (converged) {
                break;
            }
        }
        return shared(new GnomonicPlane(center), a0, a1, b0, b1);
    }

    /** Where the straight lines through both chords cross; null when they are parallel or beyond the horizon. */
    private static @Nullable Coordinate crossing(GnomonicPlane plane, LonLat a0, LonLat a1, LonLat b0, LonLat b1) {
        Coordinate at =
                Intersection.intersection(plane.project(a0), plane.project(a1), plane.project(b0), plane.project(b1));
        boolean usable = at != null && Math.hypot(at.x, at.y) < EARTH_RADIUS_METERS;
        return usable ? at : null;
    }

    private static Optional<LonLat> shared(GnomonicPlane plane, LonLat a0, LonLat a1, LonLat b0, LonLat b1) {
        Coordinate p0 = plane.project(a0);
        Coordinate p1 = plane.project(a1);
        Coordinate q0 = plane.project(b0);
        Coordinate q1 = plane.project(b1);
        LineIntersector intersector = new RobustLineIntersector();
        intersector.computeIntersection(p0, p1, q0, q1);
        if (intersector.hasIntersection()) {
            return Optional.of(plane.unproject(intersector.getIntersection(0)));
        }
        if (touches(a0, b0, b1) || touches(a0, b1, b1)) {
            return Optional.of(a0);
        }
        if (touches(a1, b0, b1)) {
            return Optional.of(a1);
        }
        return touches(b0, a0, a1) ? Optional.of(b0) : touches(b1, a0, a1) ? Optional.of(b1) : Optional.empty();
    }

    private static boolean touches(LonLat end, LonLat from, LonLat to) {
        return GeodesicFoot.of(from, to, end).distanceMeters() < TOUCH_METERS;
    }

    /** Whether two edges cannot meet; below half the Earth a geodesic is at most 1.6 times its chord. */
    private static boolean tooFar(LonLat a0, LonLat a1, LonLat b0, LonLat b1) {
        double[] a = Chords.point(a0);
        double[] b = Chords.point(b0);
        double reach = 1.6 * (Chords.length(a, Chords.point(a1)) + Chords.length(b, Chords.point(b1)));
        return Chords.length(a, b) > reach + TOUCH_METERS;
    }
}
