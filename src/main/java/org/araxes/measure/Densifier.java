package org.araxes.measure;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;
import org.araxes.geo.LonLat;
import org.araxes.geo.MapPoint;
import org.araxes.geo.Projection;

/**
 * Sets points along geodesic edges so that straight lines between them on a map follow the geodesics. Immutable; any
 * thread.
 *
 * @param projection the map
 * @param toleranceMeters by how much, in metres of the map, a straight line may leave the geodesic; above 0
 */
public record Densifier(Projection projection, double toleranceMeters) {

    /** Halvings of one edge at most: 4,096 parts. */
    private static final int MAX_DEPTH = 12;

    /** Up to this difference of longitude or latitude the middle of an edge is known well enough without a geodesic. */
    private static final double SHORT_DEGREES = 0.15;

    /** Nearer to a pole edges are not short. */
    private static final double MAX_LAT_DEGREES = 75;

    /** How well {@link #bend} knows how far the middle of an edge is from its mean: it leaves out the flattening. */
    private static final double BEND_SHARE = 0.02;

    private static final double METERS_PER_DEGREE = 111_700;

    /** @throws IllegalArgumentException when the tolerance is not above 0 */
    public Densifier {
        if (!(toleranceMeters > 0)) {
            throw new IllegalArgumentException("the tolerance must be above 0 metres, got " + toleranceMeters);
        }
    }

    /** A line with points added between its own, which all stay. */
    public List<LonLat> line(List<LonLat> line) {
        List<LonLat> out = new ArrayList<>(line.size());
        for (int i = 0; i < line.size(); i++) {
            if (i > 0) {
                between(line.get(i - 1), line.get(i), out);
            }
            out.add(line.get(i));
        }
        return out;
    }

    /** A ring (first position not repeated) with points added, those of the closing edge last; still not repeated. */
    public List<LonLat> ring(List<LonLat> ring) {
        List<LonLat> out = line(ring);
        if (ring.size() > 1) {
            between(ring.getLast(), ring.getFirst(), out);
        }
        return out;
    }

    private void between(LonLat from, LonLat to, List<LonLat> out) {
        if (isShort(from, to) && bend(from, to) <= toleranceMeters) {
            return;
        }
        GeodesicLine geodesic = Geodesic.WGS84.InverseLine(
                from.latDegrees(), from.lonDegrees(), to.latDegrees(), to.lonDegrees(), GeodesicMask.ALL);
        MapPoint a = projection.toMap(from);
        MapPoint b = projection.toMap(to);
        split(geodesic, 0, a, geodesic.Distance(), b, MAX_DEPTH, out);
    }

    private static boolean isShort(LonLat from, LonLat to) {
        return Math.abs(to.lonDegrees() - from.lonDegrees()) < SHORT_DEGREES
                && Math.abs(to.latDegrees() - from.latDegrees()) < SHORT_DEGREES
                && Math.abs(from.latDegrees()) < MAX_LAT_DEGREES
                && Math.abs(from.lonDegrees()) < 180 - SHORT_DEGREES;
    }

    /**
     * By how much a short edge leaves the straight line on the map, rather too much than too little. Most edges that a
     * person draws are short, and a geodesic costs twenty times as much: the middle follows from the differential equation
     * of great circles, where longitude and latitude bend by tan φ λ' φ' and sin φ cos φ λ'² / 2.
     */
    private double bend(LonLat from, LonLat to) {
        double dLon = Math.toRadians(to.lonDegrees() - from.lonDegrees());
        double dLat = Math.toRadians(to.latDegrees() - from.latDegrees());
        double lat = Math.toRadians((from.latDegrees() + to.latDegrees()) / 2);
        double lonBend = Math.toDegrees(-Math.tan(lat) * dLon * dLat / 4);
        double latBend = Math.toDegrees(Math.sin(2 * lat) * dLon * dLon / 16);
        double[] xy = {
            from.lonDegrees(),
            from.latDegrees(),
            to.lonDegrees(),
            to.latDegrees(),
            (from.lonDegrees() + to.lonDegrees()) / 2 + lonBend,
            (from.latDegrees() + to.latDegrees()) / 2 + latBend
        };
        projection.toMap(xy, xy, 3);
        double dx = xy[2] - xy[0];
        double dy = xy[3] - xy[1];
        double chord = Math.sqrt(dx * dx + dy * dy);
        double off = chord > 0 ? Math.abs((xy[4] - xy[0]) * dy - (xy[5] - xy[1]) * dx) / chord : 0;
        return off + BEND_SHARE * METERS_PER_DEGREE * (Math.abs(lonBend) + Math.abs(latBend));
    }

    private void split(GeodesicLine g, double s0, MapPoint m0, double s1, MapPoint m1, int depth, List<LonLat> out) {
        if (depth == 0 || !(leaves(g, s0, m0, s1, m1) > toleranceMeters)) {
            return;
        }
        double middle = (s0 + s1) / 2;
        LonLat position = at(g, middle);
        MapPoint m = projection.toMap(position);
        split(g, s0, m0, middle, m, depth - 1, out);
        out.add(position);
        split(g, middle, m, s1, m1, depth - 1, out);
    }

    /** By how much the geodesic leaves the chord; at the quarters too, for across the central meridian it is an S. */
    private double leaves(GeodesicLine g, double s0, MapPoint m0, double s1, MapPoint m1) {
        double dx = m1.xMeters() - m0.xMeters();
        double dy = m1.yMeters() - m0.yMeters();
        double chord = Math.hypot(dx, dy);
        double worst = 0;
        for (int quarter = 1; quarter <= 3; quarter++) {
            MapPoint m = projection.toMap(at(g, s0 + (s1 - s0) * quarter / 4));
            double ex = m.xMeters() - m0.xMeters();
            double ey = m.yMeters() - m0.yMeters();
            double off = chord > 0 ? Math.abs(ex * dy - ey * dx) / chord : Math.hypot(ex, ey);
            worst = Math.max(worst, off);
        }
        return worst;
    }

    private static LonLat at(GeodesicLine g, double meters) {
        GeodesicData d = g.Position(meters);
        return new LonLat(d.lon2, d.lat2);
    }
}
