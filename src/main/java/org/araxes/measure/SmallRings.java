package org.araxes.measure;

import java.util.List;
import org.araxes.geo.LonLat;

/**
 * Tells of most rings that a person draws that they do not cross themselves, without a geodesic: by straight edges between
 * longitudes and latitudes that stay farther apart than any geodesic leaves them. Thread-safe.
 */
final class SmallRings {

    /** Every edge is held against every other. */
    private static final int MOST_VERTICES = 32;

    private static final double MOST_DEGREES = 0.5;
    private static final double MAX_LAT_DEGREES = 75;

    private SmallRings() {}

    /** Whether a ring certainly neither crosses nor touches itself; where this cannot tell, it says no. */
    static boolean clearlySimple(List<LonLat> open) {
        int n = open.size();
        if (n < 3 || n > MOST_VERTICES || !isSmall(open)) {
            return false;
        }
        double lat = Math.toRadians(open.getFirst().latDegrees());
        double[] x = new double[n + 1];
        double[] y = new double[n + 1];
        double longest = 0;
        for (int i = 0; i <= n; i++) {
            LonLat p = open.get(i % n);
            x[i] = p.lonDegrees() * Math.cos(lat);
            y[i] = p.latDegrees();
            longest = i == 0 ? 0 : Math.max(longest, length(x[i] - x[i - 1], y[i] - y[i - 1]));
        }
        // A great circle leaves the straight edge by L² tan φ / 8; twice that, for the flattening and for both edges.
        double clear = 1e-9 + longest * Math.toRadians(longest) * (Math.abs(Math.tan(lat)) + 0.1) / 2;
        for (int i = 0; i < n; i++) {
            if (!turnsClearly(x, y, i, n, clear)) {
                return false;
            }
            for (int j = i + 2; j < n && (i > 0 || j < n - 1); j++) {
                if (!apart(x, y, i, j, clear)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isSmall(List<LonLat> ring) {
        LonLat first = ring.getFirst();
        for (LonLat p : ring) {
            if (!(Math.abs(p.lonDegrees() - first.lonDegrees()) < MOST_DEGREES
                    && Math.abs(p.latDegrees() - first.latDegrees()) < MOST_DEGREES)) {
                return false;
            }
        }
        return Math.abs(first.latDegrees()) < MAX_LAT_DEGREES;
    }

    /** Whether an edge and the next do not lie on one another. */
    private static boolean turnsClearly(double[] x, double[] y, int i, int n, double clear) {
        int next = i + 1 == n ? 0 : i + 1;
        double ax = x[i + 1] - x[i];
        double ay = y[i + 1] - y[i];
        double bx = x[next + 1] - x[next];
        double by = y[next + 1] - y[next];
        double a = length(ax, ay);
        double b = length(bx, by);
        return a > clear
                && b > clear
                && (ax * bx + ay * by > 0 || Math.abs(ax * by - ay * bx) > clear * Math.max(a, b));
    }

    /** Whether one of two edges lies wholly to one side of the other. */
    private static boolean apart(double[] x, double[] y, int i, int j, double clear) {
        return besides(x, y, i, j, clear) || besides(x, y, j, i, clear) || boxesApart(x, y, i, j, clear);
    }

    private static boolean besides(double[] x, double[] y, int line, int edge, double clear) {
        double dx = x[line + 1] - x[line];
        double dy = y[line + 1] - y[line];
        double far = clear * length(dx, dy);
        double a = dx * (y[edge] - y[line]) - dy * (x[edge] - x[line]);
        double b = dx * (y[edge + 1] - y[line]) - dy * (x[edge + 1] - x[line]);
        return (a > far && b > far) || (a < -far && b < -far);
    }

    private static boolean boxesApart(double[] x, double[] y, int i, int j, double clear) {
        return Math.max(x[i], x[i + 1]) + clear < Math.min(x[j], x[j + 1])
                || Math.max(x[j], x[j + 1]) + clear < Math.min(x[i], x[i + 1])
                || Math.max(y[i], y[i + 1]) + clear < Math.min(y[j], y[j + 1])
                || Math.max(y[j], y[j + 1]) + clear < Math.min(y[i], y[i + 1]);
    }

    private static double length(double dx, double dy) {
        return Math.sqrt(dx * dx + dy * dy);
    }
}
