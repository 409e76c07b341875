package org.araxes.measure;

import java.util.List;
import org.araxes.geo.Table;

/**
 * Figures of WGS 84 that need no geodesic of ours: lengths of the meridian as published, and areas between parallels in
 * closed form (J. P. Snyder, Map Projections: A Working Manual, USGS 1987, equation 3-12).
 */
final class EllipsoidZones {

    static final double AXIS_METERS = 6_378_137;
    private static final double FLATTENING = 1 / 298.257223563;
    private static final double E2 = FLATTENING * (2 - FLATTENING);

    private EllipsoidZones() {}

    static List<Table> meridian() {
        return Table.read(EllipsoidZones.class, "meridian.csv");
    }

    /** From the equator to a parallel whose latitude is a multiple of 5°, metres; good to 3 mm. */
    static double meridianMeters(int latDegrees) {
        return meridian().stream()
                .filter(row -> row.number("lat") == latDegrees)
                .findFirst()
                .orElseThrow()
                .number("meters");
    }

    /** From a parallel to the pole. */
    static double toPoleMeters(int latDegrees) {
        return meridianMeters(90) - meridianMeters(latDegrees);
    }

    /** Snyder's q; at the pole 1.9955310875028 (GEOTRANS, Albers projection). */
    static double q(double latDegrees) {
        double e = Math.sqrt(E2);
        double sin = Math.sin(Math.toRadians(latDegrees));
        return (1 - E2) * (sin / (1 - E2 * sin * sin) - Math.log((1 - e * sin) / (1 + e * sin)) / (2 * e));
    }

    /** Area between two parallels all the way round, square metres. */
    static double zoneSquareMeters(double fromLatDegrees, double toLatDegrees) {
        return Math.PI * AXIS_METERS * AXIS_METERS * (q(toLatDegrees) - q(fromLatDegrees));
    }
}
