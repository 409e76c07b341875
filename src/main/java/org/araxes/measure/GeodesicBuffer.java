package org.araxes.measure;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;
import org.araxes.geo.LonLat;
import org.locationtech.jts.geom.Geometry;

/**
 * Shapes at a distance on the WGS 84 ellipsoid: corridors, bands and circles. Every vertex is put there by the direct
 * geodesic problem; only the union of the pieces is done on longitudes and latitudes. Between vertices an outline of
 * this region leaves the true one by at most 2 cm along straight runs, and by 0.02 % of the width in round corners.
 *
 * <p>Results are valid polygons or multipolygons in longitude and latitude, split at the date line. Thread-safe.
 */
public final class GeodesicBuffer {

    /** So near together that a straight line between longitudes and latitudes leaves the geodesic by 2 cm at most. */
    private static final double STATION_METERS = 1_000;

    private static final double ARC_STEP_DEGREES = 2;

    private GeodesicBuffer() {}

    /**
     * All places within a distance of a line, with flat ends and round corners.
     *
     * @param line at least two different positions
     * @param halfWidthMeters the distance on each side, above 0
     * @throws IllegalArgumentException when the line is no line, the width is not above 0, or a pole is reached
     */
    public static Geometry alongLine(List<LonLat> line, double halfWidthMeters) {
        List<Segment> edges = edges(line, halfWidthMeters);
        Pieces pieces = new Pieces(line.getFirst());
        for (Segment edge : edges) {
            pieces.add(strip(edge, -halfWidthMeters, halfWidthMeters));
        }
        addCorners(pieces, edges, halfWidthMeters, Side.LEFT);
        addCorners(pieces, edges, halfWidthMeters, Side.RIGHT);
        return pieces.union();
    }

    /**
     * All places within a distance of a line whose nearest place on the line sees them on one side; flat ends.
     *
     * @param line at least two different positions
     * @param depthMeters the distance, above 0
     * @param side on which side, looking along the line; not {@link Side#ON}
     * @throws IllegalArgumentException when the line is no line, the depth is not above 0, or a pole is reached
     */
    public static Geometry band(List<LonLat> line, double depthMeters, Side side) {
        if (side == Side.ON) {
            throw new IllegalArgumentException("a band lies left or right of its line");
        }
        List<Segment> edges = edges(line, depthMeters);
        Pieces pieces = new Pieces(line.getFirst());
        List<LonLat> stations = new ArrayList<>();
        for (Segment edge : edges) {
            double outer = side == Side.LEFT ? -depthMeters : depthMeters;
            pieces.add(strip(edge, Math.min(0, outer), Math.max(0, outer)));
            stations.addAll(stations(edge, 0));
        }
        addCorners(pieces, edges, depthMeters, side);
        // Where the line folds more tightly than the depth, strips reach across it.
        Nearest nearest = new Nearest(line);
        return pieces.unionCutBy(
                Lines.withoutRepeats(stations), p -> nearest.to(p).side() == side);
    }

    /**
     * A circle.
     *
     * @param center its middle
     * @param radiusMeters geodesic radius, above 0
     * @param corners how many corners stand for it, at least 3
     * @throws IllegalArgumentException when a number is out of range or a pole lies in the circle
     */
    public static Geometry circle(LonLat center, double radiusMeters, int corners) {
        checkDistance(radiusMeters);
        if (corners < 3) {
            throw new IllegalArgumentException("a circle needs at least 3 corners, got " + corners);
        }
        List<LonLat> ring = new ArrayList<>(corners);
        for (int i = 0; i < corners; i++) {
            // From north against the clock: outer rings of GeoJSON turn left.
            ring.add(Geodesics.direct(center, -360.0 * i / corners, radiusMeters));
        }
        Pieces pieces = new Pieces(center);
        pieces.add(ring);
        return pieces.union();
    }

    private static List<Segment> edges(List<LonLat> line, double meters) {
        checkDistance(meters);
        List<LonLat> clean = Lines.withoutRepeats(line);
        if (clean.size() < 2) {
            throw new IllegalArgumentException("a corridor needs a line of at least two different positions");
        }
        return PathMeasurement.of(clean).segments();
    }

    private static void checkDistance(double meters) {
        if (!(meters > 0 && meters < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a distance must be above 0 metres, got " + meters);
        }
    }

    /** The strip along an edge between two offsets, right positive; both ends have the edge's own vertex. */
    private static List<LonLat> strip(Segment edge, double leftMeters, double rightMeters) {
        List<LonLat> ring = new ArrayList<>(stations(edge, leftMeters));
        ring.add(edge.to());
        ring.addAll(stations(edge, rightMeters).reversed());
        ring.add(edge.from());
        return Lines.withoutRepeats(ring);
    }

    /** Places beside an edge at an offset, right positive. */
    private static List<LonLat> stations(Segment edge, double offsetMeters) {
        GeodesicLine geodesic = Geodesic.WGS84.InverseLine(
                edge.from().latDegrees(),
                edge.from().lonDegrees(),
                edge.to().latDegrees(),
                edge.to().lonDegrees(),
                GeodesicMask.ALL);
        int parts = (int) Math.ceil(edge.lengthMeters() / STATION_METERS);
        List<LonLat> out = new ArrayList<>(parts + 1);
        for (int i = 0; i <= parts; i++) {
            if (offsetMeters == 0 && (i == 0 || i == parts)) {
                out.add(i == 0 ? edge.from() : edge.to());
                continue;
            }
            GeodesicData at = geodesic.Position(edge.lengthMeters() * i / parts);
            LonLat place = new LonLat(at.lon2, at.lat2);
            out.add(offsetMeters == 0 ? place : Geodesics.direct(place, at.azi2 + 90, offsetMeters));
        }
        return out;
    }

    /** Fills the wedges that the strips leave open on the outer side of each turn. */
    private static void addCorners(Pieces pieces, List<Segment> edges, double meters, Side side) {
        for (int i = 1; i < edges.size(); i++) {
            addCorner(pieces, edges.get(i - 1), edges.get(i), meters, side);
        }
        if (edges.size() > 2 && edges.getFirst().from().equals(edges.getLast().to())) {
            addCorner(pieces, edges.getLast(), edges.getFirst(), meters, side);
        }
    }

    private static void addCorner(Pieces pieces, Segment in, Segment out, double meters, Side side) {
        double turn = Math.IEEEremainder(out.startAzimuthDegrees() - in.endAzimuthDegrees(), 360);
        boolean outer = side == Side.LEFT ? turn > 0 : turn < 0;
        if (!outer) {
            return;
        }
        double start = in.endAzimuthDegrees() + (side == Side.LEFT ? -90 : 90);
        int parts = (int) Math.ceil(Math.abs(turn) / ARC_STEP_DEGREES);
        List<LonLat> wedge = new ArrayList<>(parts + 2);
        wedge.add(out.from());
        for (int i = 0; i <= parts; i++) {
            wedge.add(Geodesics.direct(out.from(), start + turn * i / parts, meters));
        }
        pieces.add(wedge);
    }
}
