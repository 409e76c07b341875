package org.araxes.geo;

/**
 * The ellipsoidal transverse Mercator projection by Krüger's series in the third flattening, sixth order.
 *
 * <p>Source of the formulas: C. F. F. Karney, "Transverse Mercator with an accuracy of a few nanometers", J. Geodesy 85
 * (2011), equations 7–36. Within 3,900 km of the central meridian the series is exact to better than 10 nm; farther
 * off it must not be used. Input and output are on the datum of the ellipsoid given: no datum shift happens here.
 *
 * <p>Our own code because the window's first map must not wait for a CRS library to start (see
 * {@code docs/decisions/0003}); tests hold it against GeoTools. Immutable; any thread.
 */
public final class TransverseMercator implements Projection {

    /** WGS 84 / UTM zone 38N (EPSG:32638), the display projection: central meridian 45° E, scale 0.9996. */
    public static final TransverseMercator UTM_38N =
            new TransverseMercator("WGS 84 / UTM zone 38N", 6378137.0, 298.257223563, 45, 0.9996, 500_000);

    /**
     * Gauss–Krüger zone 8 on the Krassovsky ellipsoid (the projection of EPSG:28408): central meridian 45° E, scale 1,
     * eastings lead with the zone number. Takes and gives Pulkovo 1942 positions.
     */
    public static final TransverseMercator GAUSS_KRUGER_8 =
            new TransverseMercator("Pulkovo 1942 / Gauss-Krüger zone 8", 6378245.0, 298.3, 45, 1.0, 8_500_000);

    private static final int ORDER = 6;
    private static final int MAX_ITERATIONS = 8;

    private final String name;
    /**
     * A northern zone of UTM on WGS 84.
     *
     * @param zone 1 to 60
     * @throws IllegalArgumentException when there is no such zone
     */
    public static TransverseMercator utmNorth(int zone) {
        if (zone < 1 || zone > 60) {
            throw new IllegalArgumentException("UTM has zones 1 to 60; got " + zone);
        }
        return new TransverseMercator(
                "WGS 84 / UTM zone " + zone + "N", 6378137.0, 298.257223563, 6 * zone - 183, 0.9996, 500_000);
    }

    private final double centralMeridianDegrees;
    private final double falseEastingMeters;
    private final double e;
    private final double e2;
    /** Scale factor times rectifying radius. */
    private final double radius;

    private final double scale;
    private final double[] alpha = new double[ORDER + 1];
    private final double[] beta = new double[ORDER + 1];

    private TransverseMercator(
            String name,
            double semiMajorMeters,
            double inverseFlattening,
            double centralMeridianDegrees,
            double scale,
            double falseEastingMeters) {
        this.name = name;
        this.centralMeridianDegrees = centralMeridianDegrees;
        this.falseEastingMeters = falseEastingMeters;
        this.scale = scale;
        double f = 1 / inverseFlattening;
        this.e2 = f * (2 - f);
        this.e = Math.sqrt(e2);
        double n = f / (2 - f);
        double n2 = n * n;
        double n3 = n2 * n;
        double n4 = n3 * n;
        double n5 = n4 * n;
        double n6 = n5 * n;
        double rectifying = semiMajorMeters / (1 + n) * (1 + n2 / 4 + n4 / 64 + n6 / 256);
        this.radius = scale * rectifying;
        alpha[1] = n / 2 - 2 * n2 / 3 + 5 * n3 / 16 + 41 * n4 / 180 - 127 * n5 / 288 + 7891 * n6 / 37800;
        alpha[2] = 13 * n2 / 48 - 3 * n3 / 5 + 557 * n4 / 1440 + 281 * n5 / 630 - 1983433 * n6 / 1935360;
        alpha[3] = 61 * n3 / 240 - 103 * n4 / 140 + 15061 * n5 / 26880 + 167603 * n6 / 181440;
        alpha[4] = 49561 * n4 / 161280 - 179 * n5 / 168 + 6601661 * n6 / 7257600;
        alpha[5] = 34729 * n5 / 80640 - 3418889 * n6 / 1995840;
        alpha[6] = 212378941 * n6 / 319334400;
        beta[1] = n / 2 - 2 * n2 / 3 + 37 * n3 / 96 - n4 / 360 - 81 * n5 / 512 + 96199 * n6 / 604800;
        beta[2] = n2 / 48 + n3 / 15 - 437 * n4 / 1440 + 46 * n5 / 105 - 1118711 * n6 / 3870720;
        beta[3] = 17 * n3 / 480 - 37 * n4 / 840 - 209 * n5 / 4480 + 5569 * n6 / 90720;
        beta[4] = 4397 * n4 / 161280 - 11 * n5 / 504 - 830251 * n6 / 7257600;
        beta[5] = 4583 * n5 / 161280 - 108847 * n6 / 3991680;
        beta[6] = 20648693 * n6 / 638668800;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public MapPoint toMap(LonLat position) {
        double[] xy = {position.lonDegrees(), position.latDegrees()};
        toMap(xy, xy, 1);
        return new MapPoint(xy[0], xy[1]);
    }

    /**
     * By the double angles of the Gauss–Schreiber coordinates, which follow from tangents and roots alone, and Clenshaw's
     * summation of the series: four functions of angles for a position instead of thirty.
     */
    @Override
    public void toMap(double[] lonLat, double[] xy, int count) {
        for (int i = 0; i < count; i++) {
            double lam = Math.toRadians(lonLat[2 * i] - centralMeridianDegrees);
            double taup = conformalTangent(Math.tan(Math.toRadians(lonLat[2 * i + 1])));
            double cos = Math.cos(lam);
            double sin = Math.sin(lam);
            double squared = taup * taup + cos * cos;
            // Of twice the complex angle: sine and cosine of its real part, hyperbolic ones of its imaginary part.
            double sin2 = 2 * taup * cos / squared;
            double cos2 = (cos - taup) * (cos + taup) / squared;
            double sinh2 = 2 * sin * Math.sqrt(1 + taup * taup) / squared;
            double cosh2 = (1 + taup * taup + sin * sin) / squared;
            double stepRe = 2 * cos2 * cosh2;
            double stepIm = -2 * sin2 * sinh2;
            double re = 0;
            double im = 0;
            double lastRe = 0;
            double lastIm = 0;
            for (int j = ORDER; j > 0; j--) {
                double nextRe = stepRe * re - stepIm * im - lastRe + alpha[j];
                double nextIm = stepRe * im + stepIm * re - lastIm;
                lastRe = re;
                lastIm = im;
                re = nextRe;
                im = nextIm;
            }
            double sinRe = sin2 * cosh2;
            double sinIm = cos2 * sinh2;
            double xi = Math.atan2(taup, cos) + re * sinRe - im * sinIm;
            double eta = asinh(sin / Math.sqrt(squared)) + re * sinIm + im * sinRe;
            xy[2 * i] = falseEastingMeters + radius * eta;
            xy[2 * i + 1] = radius * xi;
        }
    }

    @Override
    public LonLat toLonLat(MapPoint point) {
        double xi = point.yMeters() / radius;
        double eta = (point.xMeters() - falseEastingMeters) / radius;
        double xip = xi;
        double etap = eta;
        for (int j = 1; j <= ORDER; j++) {
            xip -= beta[j] * Math.sin(2 * j * xi) * Math.cosh(2 * j * eta);
            etap -= beta[j] * Math.cos(2 * j * xi) * Math.sinh(2 * j * eta);
        }
        double sinhEta = Math.sinh(etap);
        double cosXi = Math.cos(xip);
        double taup = Math.sin(xip) / Math.hypot(sinhEta, cosXi);
        double lon = centralMeridianDegrees + Math.toDegrees(Math.atan2(sinhEta, cosXi));
        return new LonLat(lon, Math.toDegrees(Math.atan(geographicTangent(taup))));
    }

    @Override
    public double pointScale(LonLat position) {
        double[] derivative = derivative(position);
        double tau = Math.tan(Math.toRadians(position.latDegrees()));
        double taup = conformalTangent(tau);
        double lam = Math.toRadians(position.lonDegrees() - centralMeridianDegrees);
        double w = Math.sqrt(1 - e2 * tau * tau / (1 + tau * tau));
        // Karney 2011, equation 25; the radius of curvature in the series is relative to the rectifying radius.
        double k = w * Math.sqrt(1 + tau * tau) / Math.hypot(taup, Math.cos(lam));
        return scale * k * Math.hypot(derivative[0], derivative[1]) * rectifyingOverSemiMajor();
    }

    @Override
    public double convergenceDegrees(LonLat position) {
        double[] derivative = derivative(position);
        double taup = conformalTangent(Math.tan(Math.toRadians(position.latDegrees())));
        double lam = Math.toRadians(position.lonDegrees() - centralMeridianDegrees);
        double spherical = Math.atan2(taup * Math.tan(lam), Math.sqrt(1 + taup * taup));
        return Math.toDegrees(spherical + Math.atan2(derivative[1], derivative[0]));
    }

    /** The series' derivative p', q' at a position (Karney 2011, equation 24). */
    private double[] derivative(LonLat position) {
        double lam = Math.toRadians(position.lonDegrees() - centralMeridianDegrees);
        double taup = conformalTangent(Math.tan(Math.toRadians(position.latDegrees())));
        double xip = Math.atan2(taup, Math.cos(lam));
        double etap = asinh(Math.sin(lam) / Math.hypot(taup, Math.cos(lam)));
        double p = 1;
        double q = 0;
        for (int j = 1; j <= ORDER; j++) {
            p += 2 * j * alpha[j] * Math.cos(2 * j * xip) * Math.cosh(2 * j * etap);
            q += 2 * j * alpha[j] * Math.sin(2 * j * xip) * Math.sinh(2 * j * etap);
        }
        return new double[] {p, q};
    }

    private double rectifyingOverSemiMajor() {
        double n = (1 - Math.sqrt(1 - e2)) / (1 + Math.sqrt(1 - e2));
        return (1 + n * n / 4 + n * n * n * n / 64) / (1 + n);
    }

    /**
     * Tangent of the conformal latitude for a tangent of the geographic latitude (equation 7). The functions of small
     * arguments are summed up to what a double tells apart: the eccentricity is below 0.09.
     */
    private double conformalTangent(double tau) {
        double tau1 = Math.sqrt(1 + tau * tau);
        double x = e * tau / tau1;
        double x2 = x * x;
        double atanh = x * (1 + x2 * (1 / 3.0 + x2 * (1 / 5.0 + x2 * (1 / 7.0 + x2 * (1 / 9.0 + x2 / 11.0)))));
        double y = e * atanh;
        double y2 = y * y;
        double sigma = y * (1 + y2 / 6 * (1 + y2 / 20));
        return tau * Math.sqrt(1 + sigma * sigma) - sigma * tau1;
    }

    /** Inverse of {@link #conformalTangent} by Newton's method (equations 19–21). */
    private double geographicTangent(double taup) {
        double tau = taup / (1 - e2);
        for (int i = 0; i < MAX_ITERATIONS; i++) {
            double current = conformalTangent(tau);
            double step = (taup - current)
                    / Math.sqrt(1 + current * current)
                    * (1 + (1 - e2) * tau * tau)
                    / ((1 - e2) * Math.sqrt(1 + tau * tau));
            tau += step;
            if (Math.abs(step) < 1e-15 * Math.max(1, Math.abs(tau))) {
                break;
            }
        }
        return tau;
    }

    private static double asinh(double x) {
        double a = Math.abs(x);
        return Math.copySign(Math.log1p(a + a * a / (1 + Math.sqrt(1 + a * a))), x);
    }
}
