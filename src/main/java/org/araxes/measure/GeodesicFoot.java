package org.araxes.measure;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;
import org.araxes.geo.LonLat;

/**
 * The place on one geodesic edge nearest to a point.
 *
 * <p>Newton's method on half the squared distance along the edge. Its derivatives come from the angle γ between the
 * edge and the geodesic to the point, and from that geodesic's scale M and reduced length m (Karney 2013, section 3):
 * first −d cos γ, second cos²γ + d (M/m) sin²γ. Good to 0.1 µm wherever the point is nearer than a quarter of the
 * Earth; beyond that the nearer end is given when it beats what the iteration found.
 *
 * @param distanceMeters geodesic distance from the point
 * @param position the place on the edge
 * @param alongMeters how far from the edge's start
 * @param edgeMeters length of the edge
 */
record GeodesicFoot(double distanceMeters, LonLat position, double alongMeters, double edgeMeters) {

    private static final double EARTH_RADIUS_METERS = 6_371_000;
    private static final double CONVERGED_METERS = 1e-7;
    private static final int MAX_STEPS = 30;
    private static final int WANTED =
            GeodesicMask.DISTANCE | GeodesicMask.AZIMUTH | GeodesicMask.REDUCEDLENGTH | GeodesicMask.GEODESICSCALE;

    static GeodesicFoot of(LonLat from, LonLat to, LonLat point) {
        GeodesicLine edge = Geodesic.WGS84.InverseLine(
                from.latDegrees(), from.lonDegrees(), to.latDegrees(), to.lonDegrees(), GeodesicMask.ALL);
        double length = edge.Distance();
        double s = firstGuess(edge, point);
        for (int i = 0; i < MAX_STEPS; i++) {
            double next = Math.clamp(s + step(edge, s, point), 0, length);
            boolean converged = Math.abs(next - s) < CONVERGED_METERS;
            s = next;
            if (converged) {
                break;
            }
        }
        GeodesicFoot foot = new GeodesicFoot(0, from, 0, length).movedTo(edge, s, point);
        GeodesicFoot start = foot.movedTo(edge, 0, point);
        GeodesicFoot end = foot.movedTo(edge, length, point);
        GeodesicFoot nearerEnd = start.distanceMeters <= end.distanceMeters ? start : end;
        return nearerEnd.distanceMeters <= foot.distanceMeters ? nearerEnd : foot;
    }

    private GeodesicFoot movedTo(GeodesicLine edge, double s, LonLat point) {
        GeodesicData d = edge.Position(s);
        LonLat at = new LonLat(d.lon2, d.lat2);
        return new GeodesicFoot(Geodesics.distanceMeters(at, point), at, s, edgeMeters);
    }

    /** The foot on a sphere. */
    private static double firstGuess(GeodesicLine edge, LonLat point) {
        GeodesicData toPoint = inverse(edge.Latitude(), edge.Longitude(), point);
        double gamma = Math.toRadians(toPoint.azi1 - edge.Azimuth());
        double arc = toPoint.s12 / EARTH_RADIUS_METERS;
        double s = Math.atan2(Math.sin(arc) * Math.cos(gamma), Math.cos(arc)) * EARTH_RADIUS_METERS;
        return Math.clamp(s, 0, edge.Distance());
    }

    private static double step(GeodesicLine edge, double s, LonLat point) {
        GeodesicData here = edge.Position(s);
        GeodesicData toPoint = inverse(here.lat2, here.lon2, point);
        double d = toPoint.s12;
        if (d < CONVERGED_METERS) {
            return 0;
        }
        double gamma = Math.toRadians(toPoint.azi1 - here.azi2);
        double cos = Math.cos(gamma);
        double sin = Math.sin(gamma);
        double slope = cos * cos + d * toPoint.M12 / toPoint.m12 * sin * sin;
        // Past a quarter of the Earth the distance is no longer convex: creep instead of leaping.
        return d * cos / Math.max(slope, 0.2);
    }

    private static GeodesicData inverse(double lat, double lon, LonLat point) {
        return Geodesic.WGS84.Inverse(lat, lon, point.latDegrees(), point.lonDegrees(), WANTED);
    }
}
