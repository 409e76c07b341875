package org.araxes.render.prepare;

import java.util.List;
import org.araxes.annotation.Circles;
import org.araxes.geo.LonLat;
import org.araxes.geo.Projection;
import org.araxes.measure.Geodesics;

/**
 * The ring of a geodesic circle on the map, as {@link Circles#ring} and the projection give it, but from a dozen geodesics
 * instead of 180. Seen from the centre, the place on the map is a smooth function of the azimuth, whose harmonics fall by
 * the share of the radius in the earth's: what lies between twelve places follows from them by trigonometric
 * interpolation, to 2 mm for the largest circle that is done so.
 */
final class CircleRing {

    /** Divides {@link Circles#VERTICES}. */
    private static final int EXACT = 12;

    private static final int STEP = Circles.VERTICES / EXACT;

    /** Larger ones are projected vertex by vertex. */
    private static final double LARGEST_METERS = 150_000;

    private static final double[] WEIGHTS = weights();

    private CircleRing() {}

    /** Map metres, x and y in turn, the first vertex repeated at the end. */
    static double[] of(LonLat center, double radiusMeters, Projection projection) {
        int n = Circles.VERTICES;
        double[] ring = new double[2 * (n + 1)];
        if (radiusMeters > LARGEST_METERS) {
            List<LonLat> each = Circles.ring(center, radiusMeters);
            for (int i = 0; i < n; i++) {
                put(each.get(i), ring, i);
            }
            projection.toMap(ring, ring, n);
        } else {
            double[] exact = new double[2 * EXACT];
            for (int i = 0; i < EXACT; i++) {
                put(Geodesics.direct(center, -i * 360.0 / EXACT, radiusMeters), exact, i);
            }
            projection.toMap(exact, exact, EXACT);
            interpolate(exact, ring);
        }
        ring[2 * n] = ring[0];
        ring[2 * n + 1] = ring[1];
        return ring;
    }

    private static void put(LonLat position, double[] to, int index) {
        to[2 * index] = position.lonDegrees();
        to[2 * index + 1] = position.latDegrees();
    }

    private static void interpolate(double[] exact, double[] ring) {
        for (int i = 0; i < Circles.VERTICES; i++) {
            double x = 0;
            double y = 0;
            for (int k = 0; k < EXACT; k++) {
                double weight = WEIGHTS[Math.floorMod(i - k * STEP, Circles.VERTICES)];
                // Relative to the first, for fewer digits are lost in small numbers.
                x += weight * (exact[2 * k] - exact[0]);
                y += weight * (exact[2 * k + 1] - exact[1]);
            }
            ring[2 * i] = exact[0] + x;
            ring[2 * i + 1] = exact[1] + y;
        }
    }

    /** What a place counts by how many vertices it is away: the kernel of an even number of places. */
    private static double[] weights() {
        double[] weights = new double[Circles.VERTICES];
        weights[0] = 1;
        for (int i = 1; i < weights.length; i++) {
            double angle = i * 2 * Math.PI / weights.length;
            weights[i] = i % STEP == 0 ? 0 : Math.sin(EXACT * angle / 2) / (EXACT * Math.tan(angle / 2));
        }
        return weights;
    }
}
