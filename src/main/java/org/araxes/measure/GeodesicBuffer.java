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

    private static final double ARC_STEP_DEGREES = 2;
    /** As fine as the corners. */
    private static final int ROUND_END_CORNERS = 180;
    /** A line is prolonged by no more than this to cut its band in two. */
    private static final double MAX_REACH_METERS = 1_000_000;
    /** No shape reaches farther: short of a quarter of the way round the earth, so that inside and outside differ. */
    public static final double MAX_METERS = 9_000_000;

    private GeodesicBuffer() {}

    /**
     * All places within a distance of a line, with flat ends and round corners.
     *
     * @param line at least two different positions
     * @param halfWidthMeters the distance on each side, above 0
     * @throws IllegalArgumentException when the line is no line, the width is out of range, or both poles are reached
     */
    public static Geometry alongLine(List<LonLat> line, double halfWidthMeters) {
        return pieces(line, edges(line, halfWidthMeters), halfWidthMeters).union();
    }

    /**
     * The part of {@link #alongLine} that lies on one side of the line. Where the line ends inside the corridor, because
     * it winds there more tightly than the band is deep, the line is prolonged straight on.
     *
     * @param line at least two different positions; it should not cross itself
     * @param depthMeters the distance, above 0
     * @param side on which side, looking along the line; not {@link Side#ON}
     * @throws IllegalArgumentException when the line is no line, the depth is out of range, or both poles are reached
     */
    public static Geometry band(List<LonLat> line, double depthMeters, Side side) {
        if (side == Side.ON) {
            throw new IllegalArgumentException("a band lies left or right of its line");
        }
        List<Segment> edges = edges(line, depthMeters);
        List<LonLat> stations = new ArrayList<>();
        double length = 0;
        for (Segment edge : edges) {
            stations.addAll(stations(edge, 0));
            length += edge.lengthMeters();
        }
        LonLat start = edges.getFirst().from();
        LonLat end = edges.getLast().to();
        double reach = Math.min(length + 2 * depthMeters, MAX_REACH_METERS);
        LonLat behind = Geodesics.direct(start, edges.getFirst().startAzimuthDegrees() + 180, reach);
        LonLat ahead = Geodesics.direct(end, edges.getLast().endAzimuthDegrees(), reach);
        return pieces(line, edges, depthMeters)
                .unionBeside(
                        Lines.withoutRepeats(stations),
                        stations(Geodesics.inverse(behind, start), 0),
                        stations(Geodesics.inverse(end, ahead), 0),
                        side);
    }

    /**
     * A circle.
     *
     * @param center its middle
     * @param radiusMeters geodesic radius, above 0
     * @param corners how many corners stand for it, at least 3
     * @throws IllegalArgumentException when a number is out of range
     */
    public static Geometry circle(LonLat center, double radiusMeters, int corners) {
        checkDistance(radiusMeters);
        if (corners < 3) {
            throw new IllegalArgumentException("a circle needs at least 3 corners, got " + corners);
        }
        Pieces pieces = new Pieces(center);
        pieces.add(ring(center, radiusMeters, corners));
        return pieces.union();
    }

    private static List<LonLat> ring(LonLat center, double radiusMeters, int corners) {
        List<LonLat> ring = new ArrayList<>(corners);
        for (int i = 0; i < corners; i++) {
            // From north against the clock: outer rings of GeoJSON turn left.
            ring.add(Geodesics.direct(center, -360.0 * i / corners, radiusMeters));
        }
        return ring;
    }

    /**
     * All places within a distance of a geometry, the geometry itself included: round points a circle, round lines a
     * band with round ends, round areas a rim.
     *
     * @param geometry in longitude and latitude, not empty
     * @param meters the distance, above 0 and at most {@link #MAX_METERS}
     * @throws IllegalArgumentException when a number is out of range, both poles are reached, or the outline of an area
     *     crosses itself
     */
    public static Geometry around(Geometry geometry, double meters) {
        Pieces pieces = nearEdges(geometry, meters);
        checkOutline(geometry);
        pieces.addAreas(geometry);
        return pieces.union();
    }

    /**
     * All places of an area that are farther from its edge, holes included, than a distance: a buffer inwards.
     *
     * @param area polygons in longitude and latitude
     * @param meters the distance, above 0 and at most {@link #MAX_METERS}
     * @return empty when no place is so far inside
     * @throws IllegalArgumentException when it is no area or the distance is out of range
     */
    public static Geometry inside(Geometry area, double meters) {
        if (area.getDimension() < 2) {
            throw new IllegalArgumentException(
                    "only an area has an inside: a line or a place has no buffer of less than 0");
        }
        Pieces edges = nearEdges(area, meters);
        checkOutline(area);
        Pieces whole = new Pieces(Lines.of(area).getFirst().getFirst());
        whole.addAreas(area);
        return whole.without(edges);
    }

    /**
     * A buffer as a person asks for it: outwards above 0, inwards below.
     *
     * @param meters not 0, at most {@link #MAX_METERS} either way
     * @throws IllegalArgumentException with a sentence for the person when that cannot be: also when it is no area and
     *     the distance is below 0, or when nothing of the area is so far from its edge
     */
    public static Geometry of(Geometry geometry, double meters) {
        if (meters >= 0) {
            return around(geometry, meters);
        }
        Geometry inside = inside(geometry, -meters);
        if (inside.isEmpty()) {
            throw new IllegalArgumentException("nothing is left: no place of the area is farther than "
                    + LengthText.of(-meters, LengthUnit.METRIC) + " from its edge");
        }
        return inside;
    }

    private static void checkOutline(Geometry geometry) {
        if (Double.isNaN(GeometryMeasure.of(geometry).areaSquareMeters())) {
            throw new IllegalArgumentException(Subject.CROSSES_ITSELF);
        }
    }

    /** All places within a distance of the lines, outlines and places of a geometry. */
    private static Pieces nearEdges(Geometry geometry, double meters) {
        checkDistance(meters);
        List<List<LonLat>> lines = Lines.outlines(geometry);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("nothing lies around a geometry without a position");
        }
        Pieces pieces = new Pieces(lines.getFirst().getFirst());
        for (List<LonLat> each : lines) {
            List<LonLat> line = Lines.withoutRepeats(each);
            addBand(pieces, PathMeasurement.of(line).segments(), meters);
            if (line.size() < 2 || !line.getFirst().equals(line.getLast())) {
                pieces.add(ring(line.getFirst(), meters, ROUND_END_CORNERS));
                pieces.add(ring(line.getLast(), meters, ROUND_END_CORNERS));
            }
        }
        return pieces;
    }

    private static Pieces pieces(List<LonLat> line, List<Segment> edges, double meters) {
        Pieces pieces = new Pieces(line.getFirst());
        addBand(pieces, edges, meters);
        return pieces;
    }

    private static void addBand(Pieces pieces, List<Segment> edges, double meters) {
        edges.forEach(edge -> pieces.add(strip(edge, meters)));
        for (int i = 1; i < edges.size(); i++) {
            addCorner(pieces, edges.get(i - 1), edges.get(i), meters);
        }
        if (edges.size() > 2 && edges.getFirst().from().equals(edges.getLast().to())) {
            addCorner(pieces, edges.getLast(), edges.getFirst(), meters);
        }
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
        if (!(meters > 0 && meters <= MAX_METERS)) {
            throw new IllegalArgumentException("a distance must be above 0 and at most 9,000 km, got " + meters + " m");
        }
    }

    /** The strip along an edge to both sides; both ends have the edge's own vertex. */
    private static List<LonLat> strip(Segment edge, double meters) {
        List<LonLat> ring = new ArrayList<>(stations(edge, -meters));
        ring.add(edge.to());
        ring.addAll(stations(edge, meters).reversed());
        ring.add(edge.from());
        return ring;
    }

    /** Places beside an edge at an offset, right positive. */
    private static List<LonLat> stations(Segment edge, double offsetMeters) {
        GeodesicLine geodesic = Geodesic.WGS84.InverseLine(
                edge.from().latDegrees(),
                edge.from().lonDegrees(),
                edge.to().latDegrees(),
                edge.to().lonDegrees(),
                GeodesicMask.ALL);
        int parts = (int) Math.ceil(edge.lengthMeters() / DenseEdges.STATION_METERS);
        List<LonLat> out = new ArrayList<>(parts + 1);
        for (int i = 0; i <= parts; i++) {
            if (offsetMeters == 0 && (i == 0 || i == parts)) {
                out.add(i == 0 ? edge.from() : edge.to());
                continue;
            }
            if (i == 0 || i == parts) {
                out.add(i == 0 ? besideStart(edge, offsetMeters) : besideEnd(edge, offsetMeters));
                continue;
            }
            GeodesicData at = geodesic.Position(edge.lengthMeters() * i / parts);
            LonLat place = new LonLat(at.lon2, at.lat2);
            out.add(offsetMeters == 0 ? place : Geodesics.direct(place, at.azi2 + 90, offsetMeters));
        }
        return out;
    }

    /** The corner of a strip at its start; right positive. Wedges have the same one to the bit, so that nothing gapes. */
    private static LonLat besideStart(Segment edge, double offsetMeters) {
        return Geodesics.direct(edge.from(), edge.startAzimuthDegrees() + 90, offsetMeters);
    }

    /** The corner of a strip at its end. */
    private static LonLat besideEnd(Segment edge, double offsetMeters) {
        return Geodesics.direct(edge.to(), edge.endAzimuthDegrees() + 90, offsetMeters);
    }

    /** Fills the wedge that two strips leave open on the outer side of a turn. */
    private static void addCorner(Pieces pieces, Segment in, Segment out, double meters) {
        double turn = Math.IEEEremainder(out.startAzimuthDegrees() - in.endAzimuthDegrees(), 360);
        if (turn == 0) {
            return;
        }
        double offset = turn > 0 ? -meters : meters;
        int parts = (int) Math.ceil(Math.abs(turn) / ARC_STEP_DEGREES);
        List<LonLat> wedge = new ArrayList<>(parts + 2);
        wedge.add(out.from());
        wedge.add(besideEnd(in, offset));
        for (int i = 1; i < parts; i++) {
            wedge.add(Geodesics.direct(out.from(), in.endAzimuthDegrees() + 90 + turn * i / parts, offset));
        }
        wedge.add(besideStart(out, offset));
        pieces.add(wedge);
    }
}
