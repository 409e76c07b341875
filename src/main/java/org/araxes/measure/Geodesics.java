package org.araxes.measure;

import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicMask;
import net.sf.geographiclib.PolygonArea;
import net.sf.geographiclib.PolygonResult;
import org.araxes.geo.LonLat;

/**
 * Shortest lines on the WGS 84 ellipsoid by Karney's method (C. F. F. Karney, "Algorithms for geodesics", J. Geodesy 87,
 * 2013), through GeographicLib. Lengths are exact to 15 nm, azimuths are clockwise from true north in degrees,
 * areas are exact to 0.1 m² per vertex. Heights above the ellipsoid are not taken into account. Thread-safe.
 */
public final class Geodesics {

    private Geodesics() {}

    /** The geodesic from one position to another. Between the same position twice: length 0, azimuths 180 or 0. */
    public static Segment inverse(LonLat from, LonLat to) {
        GeodesicData g = Geodesic.WGS84.Inverse(
                from.latDegrees(), from.lonDegrees(), to.latDegrees(), to.lonDegrees(), GeodesicMask.STANDARD);
        return new Segment(from, to, g.s12, azimuth(g.azi1), azimuth(g.azi2));
    }

    /** Length of the geodesic between two positions, metres. */
    public static double distanceMeters(LonLat from, LonLat to) {
        return Geodesic.WGS84.Inverse(
                        from.latDegrees(), from.lonDegrees(), to.latDegrees(), to.lonDegrees(), GeodesicMask.DISTANCE)
                .s12;
    }

    /** Where one comes to from a position, going a distance in metres along the geodesic with a first azimuth. */
    public static LonLat direct(LonLat from, double azimuthDegrees, double distanceMeters) {
        GeodesicData g = Geodesic.WGS84.Direct(from.latDegrees(), from.lonDegrees(), azimuthDegrees, distanceMeters);
        return new LonLat(g.lon2, g.lat2);
    }

    /**
     * A position on the geodesic between two positions.
     *
     * @param fraction of its length, from the start; 0.5 is the middle
     */
    public static LonLat between(LonLat from, LonLat to, double fraction) {
        Segment way = inverse(from, to);
        return direct(from, way.startAzimuthDegrees(), way.lengthMeters() * fraction);
    }

    /** Length of a line through positions, metres; 0 for fewer than two. */
    public static double lengthMeters(List<LonLat> line) {
        double sum = 0;
        for (int i = 1; i < line.size(); i++) {
            sum += distanceMeters(line.get(i - 1), line.get(i));
        }
        return sum;
    }

    /**
     * Area enclosed by a ring, square metres, never negative. The ring is closed by itself, with or without its first
     * position repeated; fewer than three different positions enclose 0. A ring that crosses itself gives the
     * difference of its loops, which is no area of anything: check with {@link Rings#selfCrossing} first. Of the two sides
     * of a ring the smaller is enclosed, unless it is drawn round the larger one on longitudes and latitudes.
     */
    public static double ringAreaSquareMeters(List<LonLat> ring) {
        return RingSide.squareMeters(Rings.open(ring), Math.abs(polygon(ring).area));
    }

    /** Perimeter of a ring, metres, the closing edge included. */
    public static double ringPerimeterMeters(List<LonLat> ring) {
        return polygon(ring).perimeter;
    }

    private static PolygonResult polygon(List<LonLat> ring) {
        PolygonArea area = new PolygonArea(Geodesic.WGS84, false);
        for (LonLat p : Rings.open(ring)) {
            area.AddPoint(p.latDegrees(), p.lonDegrees());
        }
        return area.Compute(false, true);
    }

    private static double azimuth(double degrees) {
        double positive = degrees < 0 ? degrees + 360 : degrees;
        return positive == 360 ? 0 : positive + 0.0; // + 0.0 makes of −0 a 0
    }
}
