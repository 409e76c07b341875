package org.araxes.annotation;

import java.util.ArrayList;
import java.util.List;
import org.araxes.geo.LonLat;
import org.araxes.measure.Geodesics;

/**
 * Geodesic circles as rings. The ring lies on the circle at every vertex; between them it is inside by at most
 * 1/6,000 of the radius, and its area is smaller by 1/5,000. Thread-safe.
 */
public final class Circles {

    /** A vertex every two degrees of azimuth: on a screen the ring cannot be told from the circle. */
    public static final int VERTICES = 180;

    private static final double SAME_METERS = 0.05;
    private static final double METERS_PER_DEGREE = 111_320;
    private static final double EARTH_RADIUS_METERS = 6_371_007;

    private Circles() {}

    /** The ring, counterclockwise from the north, first vertex not repeated. */
    public static List<LonLat> ring(LonLat center, double radiusMeters) {
        List<LonLat> ring = new ArrayList<>(VERTICES);
        for (int i = 0; i < VERTICES; i++) {
            ring.add(vertex(center, radiusMeters, i));
        }
        return List.copyOf(ring);
    }

    /**
     * Whether a ring is that of a circle, as {@link #ring} gives it, up to the centimetres that a text
     * with seven decimals loses. Looks at a few vertices only, so that it is quick.
     */
    public static boolean isRing(List<LonLat> ring, LonLat center, double radiusMeters) {
        if (ring.size() != VERTICES) {
            return false;
        }
        for (int i = 0; i < VERTICES; i += VERTICES / 4) {
            if (!isSame(ring.get(i), vertex(center, radiusMeters, i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether two positions cannot be told apart; so near to one another a degree is a length. */
    private static boolean isSame(LonLat a, LonLat b) {
        double turn = Math.IEEEremainder(a.lonDegrees() - b.lonDegrees(), 360);
        double x = METERS_PER_DEGREE * turn * Math.cos(Math.toRadians(b.latDegrees()));
        double y = METERS_PER_DEGREE * (a.latDegrees() - b.latDegrees());
        return x * x + y * y <= SAME_METERS * SAME_METERS;
    }

    /** How much longer a circle is than its ring: 1.00005, on a sphere. */
    static double lengthByRing(double radiusMeters) {
        double sin = Math.sin(radiusMeters / EARTH_RADIUS_METERS);
        double edge = 2 * Math.asin(sin * Math.sin(Math.PI / VERTICES));
        return 2 * Math.PI * sin / (VERTICES * edge);
    }

    /** How much larger a circle is than its ring, on a sphere: 1.0002, less for large ones. */
    static double areaByRing(double radiusMeters) {
        double radius = radiusMeters / EARTH_RADIUS_METERS;
        double step = 2 * Math.PI / VERTICES;
        // The triangle of the centre and an edge by its two sides and the angle between them.
        double t = Math.tan(radius / 2) * Math.tan(radius / 2);
        double triangle = 2 * Math.atan2(t * Math.sin(step), 1 + t * Math.cos(step));
        double halfSin = Math.sin(radius / 2);
        return 4 * Math.PI * halfSin * halfSin / (VERTICES * triangle);
    }

    private static LonLat vertex(LonLat center, double radiusMeters, int index) {
        return Geodesics.direct(center, -index * 360.0 / VERTICES, radiusMeters);
    }
}
