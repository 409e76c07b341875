package org.araxes.render.prepare;

import org.araxes.geo.LonLat;
import org.araxes.geo.MapPoint;
import org.araxes.geo.Projection;
import org.araxes.measure.Geodesics;
import org.araxes.measure.Segment;

/**
 * Puts vertices on an edge where the straight line on the map would leave the geodesic between its ends by more than
 * {@value #TOLERANCE_METERS} m. Both directions of an edge give the same vertices. Immutable; any thread.
 */
final class GeodesicEdges {

    /** Far below the accuracy of any line here, and below a pixel at 1:1000. */
    static final double TOLERANCE_METERS = 0.25;

    /** Shorter edges stay straight: at 3 km even Web Mercator is off by 0.15 m only, at these latitudes. */
    private static final double STRAIGHT_DEGREES = 0.025;

    private static final int MAX_PIECES = 512;

    private final Projection projection;

    GeodesicEdges(Projection projection) {
        this.projection = projection;
    }

    /** Takes the vertices between the ends of an edge, in order, ends left out. */
    @FunctionalInterface
    interface Sink {
        void add(double lon, double lat);
    }

    void between(double lon0, double lat0, double lon1, double lat1, Sink sink) {
        if (Math.abs(lon1 - lon0) + Math.abs(lat1 - lat0) < STRAIGHT_DEGREES) {
            return;
        }
        LonLat a = new LonLat(lon0, lat0);
        LonLat b = new LonLat(lon1, lat1);
        boolean turned = lon0 > lon1 || (lon0 == lon1 && lat0 > lat1);
        LonLat from = turned ? b : a;
        LonLat to = turned ? a : b;
        Segment s = Geodesics.inverse(from, to);
        int pieces = pieces(s);
        for (int i = 1; i < pieces; i++) {
            int k = turned ? pieces - i : i;
            LonLat p = Geodesics.direct(from, s.startAzimuthDegrees(), s.lengthMeters() * k / pieces);
            sink.add(p.lonDegrees(), p.latDegrees());
        }
    }

    private int pieces(Segment s) {
        MapPoint a = projection.toMap(s.from());
        MapPoint b = projection.toMap(s.to());
        MapPoint m = projection.toMap(Geodesics.direct(s.from(), s.startAzimuthDegrees(), s.lengthMeters() / 2));
        double sag = Math.hypot(
                m.xMeters() - (a.xMeters() + b.xMeters()) / 2, m.yMeters() - (a.yMeters() + b.yMeters()) / 2);
        // The sag of an arc falls with the square of its length.
        return Math.clamp((long) Math.ceil(Math.sqrt(sag / TOLERANCE_METERS)), 1, MAX_PIECES);
    }
}
