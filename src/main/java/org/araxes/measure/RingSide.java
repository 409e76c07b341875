package org.araxes.measure;

import java.util.List;
import net.sf.geographiclib.Geodesic;
import org.araxes.geo.LonLat;

/**
 * Which side of a ring is its inside. A closed line parts the Earth in two, and the smaller part is taken; but a ring
 * that goes more than half way round on longitudes and latitudes, without going round a pole, may be drawn round the
 * larger one: then that is what it encloses. Told by its area on longitudes and authalic latitudes, its edges followed
 * every {@value #STATION_METERS} m.
 */
final class RingSide {

    private static final double STATION_METERS = 20_000;

    private static final double ECCENTRICITY =
            Math.sqrt(Geodesic.WGS84.Flattening() * (2 - Geodesic.WGS84.Flattening()));

    private RingSide() {}

    /**
     * The area of the inside.
     *
     * @param ring its first position not repeated
     * @param smallerSquareMeters the area of its smaller side
     */
    static double squareMeters(List<LonLat> ring, double smallerSquareMeters) {
        if (!isWide(ring)) {
            return smallerSquareMeters;
        }
        double drawn = Math.abs(onCylinder(ring));
        double larger = Geodesic.WGS84.EllipsoidArea() - smallerSquareMeters;
        // Round a pole there is no drawn side: not a number is nearer to nothing.
        return Math.abs(drawn - larger) < Math.abs(drawn - smallerSquareMeters) ? larger : smallerSquareMeters;
    }

    /** Whether it goes more than half way round; anything less is smaller than half of the Earth. */
    private static boolean isWide(List<LonLat> ring) {
        double lon = 0;
        double west = 0;
        double east = 0;
        for (int i = 0; i < ring.size(); i++) {
            lon += eastward(ring.get(i), ring.get((i + 1) % ring.size()));
            west = Math.min(west, lon);
            east = Math.max(east, lon);
        }
        return east - west > 180;
    }

    /** The signed area; NaN when it goes round a pole. */
    private static double onCylinder(List<LonLat> ring) {
        double lon = 0;
        double sum = 0;
        for (int i = 0; i < ring.size(); i++) {
            LonLat from = ring.get(i);
            LonLat to = ring.get((i + 1) % ring.size());
            int parts = DenseEdges.isCut(from, to)
                    ? 1
                    : (int) Math.max(1, Math.ceil(Geodesics.distanceMeters(from, to) / STATION_METERS));
            LonLat before = from;
            for (int k = 1; k <= parts; k++) {
                LonLat next = k == parts ? to : Geodesics.between(from, to, (double) k / parts);
                double step = eastward(before, next);
                lon += step;
                sum -= Math.toRadians(step) * (authalic(before.latDegrees()) + authalic(next.latDegrees())) / 2;
                before = next;
            }
        }
        double a = Geodesic.WGS84.EquatorialRadius();
        return Math.abs(lon) > 1 ? Double.NaN : sum * a * a / 2;
    }

    /** From one longitude to the next the short way; along a cut as it is written. */
    private static double eastward(LonLat from, LonLat to) {
        double degrees = to.lonDegrees() - from.lonDegrees();
        if (Math.abs(degrees) <= 180 || DenseEdges.isCut(from, to)) {
            return degrees;
        }
        return degrees - Math.copySign(360, degrees);
    }

    /** J. P. Snyder, Map Projections: A Working Manual (1987), equation 3-12: q of the equal-area cylinder. */
    private static double authalic(double latDegrees) {
        double sin = Math.sin(Math.toRadians(latDegrees));
        double es = ECCENTRICITY * sin;
        return (1 - ECCENTRICITY * ECCENTRICITY)
                * (sin / (1 - es * es) - Math.log((1 - es) / (1 + es)) / (2 * ECCENTRICITY));
    }
}
