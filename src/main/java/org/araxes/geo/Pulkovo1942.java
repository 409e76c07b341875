package org.araxes.geo;

/**
 * The datum of the Soviet map sheets, Pulkovo 1942 on the Krassovsky ellipsoid, and the way between it and WGS 84.
 *
 * <p>The shift is EPSG operation 5044, "Pulkovo 1942 to WGS 84 (20)", mandated by GOST R 51794-2008: translation 23.57,
 * −140.95, −79.8 m, rotation 0, 0.35, 0.79 arc-seconds (position vector convention; EPSG lists the same rotation with the
 * signs of the coordinate frame convention), scale −0.22 ppm. Its stated accuracy is 3 m. Operation 10835, derived in
 * 2014 at 16 stations of neighbouring Georgia, and the operations in use in Azerbaijan (1807, 1809) differ from it by
 * less than 7 m in the whole region. A position read off a sheet as if it were WGS 84 is about 100 m too far east here.
 *
 * <p>Our own fifty lines, because the coordinate library takes seconds to start, comes back 9 mm beside where it began,
 * and has for this grid the parameters of another country (see {@code docs/decisions/0006}); tests hold them against
 * it and against PROJ. Positions are
 * taken to lie on the ellipsoid. Positions on Pulkovo 1942 are {@link LonLat}s too; they are named {@code pulkovo}
 * wherever they occur. Any thread.
 */
public final class Pulkovo1942 {

    /** How far off a shifted position may be, metres: what the published operations differ by in this region. */
    public static final double ACCURACY_METERS = 7;

    /** Gauss–Krüger zone 8 of positions on WGS 84, the shift included: the grid of the sheets of this region. */
    public static final Projection GAUSS_KRUGER_8 = new ShiftedProjection();

    private static final double DX_METERS = 23.57;
    private static final double DY_METERS = -140.95;
    private static final double DZ_METERS = -79.8;
    private static final double RY = Math.toRadians(0.35 / 3600);
    private static final double RZ = Math.toRadians(0.79 / 3600);
    private static final double SCALE = 1 - 0.22e-6;

    private static final double KRASSOVSKY_SEMI_MAJOR_METERS = 6_378_245;
    private static final double KRASSOVSKY_E2 = squaredEccentricity(298.3);
    private static final double WGS84_SEMI_MAJOR_METERS = 6_378_137;
    private static final double WGS84_E2 = squaredEccentricity(298.257223563);

    /** Each brings the latitude nearer by a factor of 150; the last ones below what a double can hold. */
    private static final int LATITUDE_STEPS = 8;
    /** Each brings the way back nearer by a factor of 60,000. */
    private static final int INVERSE_STEPS = 4;

    private Pulkovo1942() {}

    /** The WGS 84 position of a Pulkovo 1942 position. */
    public static LonLat toWgs84(LonLat pulkovo) {
        double lat = Math.toRadians(pulkovo.latDegrees());
        double lon = Math.toRadians(pulkovo.lonDegrees());
        double normal = KRASSOVSKY_SEMI_MAJOR_METERS / Math.sqrt(1 - KRASSOVSKY_E2 * Math.sin(lat) * Math.sin(lat));
        double x = normal * Math.cos(lat) * Math.cos(lon);
        double y = normal * Math.cos(lat) * Math.sin(lon);
        double z = normal * (1 - KRASSOVSKY_E2) * Math.sin(lat);
        return onWgs84(
                DX_METERS + SCALE * (x - RZ * y + RY * z),
                DY_METERS + SCALE * (RZ * x + y),
                DZ_METERS + SCALE * (z - RY * x));
    }

    /** The Pulkovo 1942 position of a WGS 84 position: the inverse of {@link #toWgs84} to a micrometre. */
    public static LonLat fromWgs84(LonLat position) {
        LonLat pulkovo = position;
        for (int i = 0; i < INVERSE_STEPS; i++) {
            LonLat reached = toWgs84(pulkovo);
            pulkovo = new LonLat(
                    Math.IEEEremainder(pulkovo.lonDegrees() + position.lonDegrees() - reached.lonDegrees(), 360),
                    Math.clamp(pulkovo.latDegrees() + position.latDegrees() - reached.latDegrees(), -90, 90));
        }
        return pulkovo;
    }

    /** The position below or above a geocentric place, metres. */
    private static LonLat onWgs84(double x, double y, double z) {
        double fromAxis = Math.hypot(x, y);
        double lat = Math.atan2(z, fromAxis * (1 - WGS84_E2));
        for (int i = 0; i < LATITUDE_STEPS; i++) {
            double sin = Math.sin(lat);
            double normal = WGS84_SEMI_MAJOR_METERS / Math.sqrt(1 - WGS84_E2 * sin * sin);
            lat = Math.atan2(z + WGS84_E2 * normal * sin, fromAxis);
        }
        return new LonLat(Math.toDegrees(Math.atan2(y, x)), Math.toDegrees(lat));
    }

    private static double squaredEccentricity(double inverseFlattening) {
        double f = 1 / inverseFlattening;
        return f * (2 - f);
    }

    /** The shift, then the grid on the Krassovsky ellipsoid. */
    private static final class ShiftedProjection implements Projection {

        private static final TransverseMercator GRID = TransverseMercator.GAUSS_KRUGER_8;

        @Override
        public String name() {
            return GRID.name();
        }

        @Override
        public MapPoint toMap(LonLat position) {
            return GRID.toMap(fromWgs84(position));
        }

        @Override
        public LonLat toLonLat(MapPoint point) {
            return toWgs84(GRID.toLonLat(point));
        }

        @Override
        public double pointScale(LonLat position) {
            return GRID.pointScale(fromWgs84(position));
        }

        @Override
        public double convergenceDegrees(LonLat position) {
            return GRID.convergenceDegrees(fromWgs84(position));
        }
    }
}
