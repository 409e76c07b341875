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

    /** Degrees of larger circles do not follow one another evenly enough. */
    private static final double SMOOTH_METERS = 1_000_000;

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

    /** The vertices of a ring, wherever they are kept; the first is not repeated at the end. */
    public interface Ring {

        /** How many. */
        int size();

        /** Longitude of a vertex, degrees on WGS 84. */
        double lonDegrees(int index);

        /** Latitude of a vertex, degrees on WGS 84. */
        double latDegrees(int index);
    }

    /** {@link #isRing(Ring, LonLat, double)} of positions. */
    public static boolean isRing(List<LonLat> ring, LonLat center, double radiusMeters) {
        return isRing(
                new Ring() {
                    @Override
                    public int size() {
                        return ring.size();
                    }

                    @Override
                    public double lonDegrees(int index) {
                        return ring.get(index).lonDegrees();
                    }

                    @Override
                    public double latDegrees(int index) {
                        return ring.get(index).latDegrees();
                    }
                },
                center,
                radiusMeters);
    }

    /**
     * Whether a ring is that of a circle, as {@link #ring} gives it, up to the centimetres that a text with seven
     * decimals loses. Four vertices are compared with the circle; of the others it is enough that each lies as its
     * neighbours say, to {@value #SAME_METERS} m and a third of a millionth of the radius, which is quick to tell; of very
     * large circles all are compared.
     */
    public static boolean isRing(Ring ring, LonLat center, double radiusMeters) {
        if (ring.size() != VERTICES) {
            return false;
        }
        double metersPerLonDegree = METERS_PER_DEGREE * Math.cos(Math.toRadians(center.latDegrees()));
        for (int i = 0; i < VERTICES; i++) {
            boolean compared = i % (VERTICES / 4) == 0
                    || radiusMeters > SMOOTH_METERS
                    || !isSmooth(ring, i, metersPerLonDegree, radiusMeters);
            if (compared && !isSame(ring, i, vertex(center, radiusMeters, i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a vertex lies where the cubic through two neighbours on either side has it. On a circle that is off by a
     * sixth of the fourth power of the step between them, 1/4,000,000 of the radius.
     */
    private static boolean isSmooth(Ring ring, int index, double metersPerLonDegree, double radiusMeters) {
        int before = (index + VERTICES - 1) % VERTICES;
        int before2 = (index + VERTICES - 2) % VERTICES;
        int after = (index + 1) % VERTICES;
        int after2 = (index + 2) % VERTICES;
        double lon = (4 * (ring.lonDegrees(before) + ring.lonDegrees(after))
                        - ring.lonDegrees(before2)
                        - ring.lonDegrees(after2))
                / 6;
        double lat = (4 * (ring.latDegrees(before) + ring.latDegrees(after))
                        - ring.latDegrees(before2)
                        - ring.latDegrees(after2))
                / 6;
        double x = metersPerLonDegree * (ring.lonDegrees(index) - lon);
        double y = METERS_PER_DEGREE * (ring.latDegrees(index) - lat);
        double most = SAME_METERS + radiusMeters / 3e6;
        return x * x + y * y <= most * most;
    }

    /** Whether a vertex cannot be told from a position; so near to one another a degree is a length. */
    private static boolean isSame(Ring ring, int index, LonLat b) {
        double turn = Math.IEEEremainder(ring.lonDegrees(index) - b.lonDegrees(), 360);
        double x = METERS_PER_DEGREE * turn * Math.cos(Math.toRadians(b.latDegrees()));
        double y = METERS_PER_DEGREE * (ring.latDegrees(index) - b.latDegrees());
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
