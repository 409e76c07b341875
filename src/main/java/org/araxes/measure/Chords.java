package org.araxes.measure;

import org.araxes.geo.LonLat;

/** Straight lines through the Earth: cheap lower bounds of geodesic distances. */
final class Chords {

    private static final double SEMI_MAJOR_METERS = 6_378_137;
    private static final double FLATTENING = 1 / 298.257223563;
    private static final double E2 = FLATTENING * (2 - FLATTENING);

    private Chords() {}

    /** Geocentric coordinates of a position on the WGS 84 ellipsoid, metres. */
    static double[] point(LonLat p) {
        double lat = Math.toRadians(p.latDegrees());
        double lon = Math.toRadians(p.lonDegrees());
        double n = SEMI_MAJOR_METERS / Math.sqrt(1 - E2 * Math.sin(lat) * Math.sin(lat));
        return new double[] {
            n * Math.cos(lat) * Math.cos(lon), n * Math.cos(lat) * Math.sin(lon), n * (1 - E2) * Math.sin(lat)
        };
    }

    /** Length of the chord, metres; never above the geodesic. */
    static double length(double[] a, double[] b) {
        double x = a[0] - b[0];
        double y = a[1] - b[1];
        double z = a[2] - b[2];
        return Math.sqrt(x * x + y * y + z * z);
    }
}
