package org.araxes.geo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;

/**
 * Positions to JTS geometries and back; lon/lat on WGS 84 in degrees, SRID 4326. Lengths and areas of such geometries
 * have to come from {@code org.araxes.measure}, never from JTS itself. Thread-safe.
 */
public final class LonLatGeometry {

    /** Numbers packed in arrays: a third of the memory of one object a position. */
    public static final GeometryFactory FACTORY =
            new GeometryFactory(new PrecisionModel(), 4326, PackedCoordinateSequenceFactory.DOUBLE_FACTORY);

    private LonLatGeometry() {}

    /** A point. */
    public static Point point(LonLat position) {
        return FACTORY.createPoint(sequence(List.of(position)));
    }

    /** A line through at least two positions. */
    public static LineString line(List<LonLat> positions) {
        return FACTORY.createLineString(sequence(positions));
    }

    /** A polygon: its outer ring first, then holes. A ring that is open is closed. */
    public static Polygon polygon(List<List<LonLat>> rings) {
        LinearRing[] holes = rings.stream().skip(1).map(LonLatGeometry::ring).toArray(LinearRing[]::new);
        return FACTORY.createPolygon(ring(rings.getFirst()), holes);
    }

    private static LinearRing ring(List<LonLat> positions) {
        List<LonLat> closed = new ArrayList<>(positions);
        if (!closed.getFirst().equals(closed.getLast())) {
            closed.add(closed.getFirst());
        }
        return FACTORY.createLinearRing(sequence(closed));
    }

    /** One geometry of several, a multi-geometry where they are of one type. At least one is needed. */
    public static Geometry join(List<Geometry> geometries) {
        List<Geometry> parts = new ArrayList<>();
        for (Geometry geometry : geometries) {
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                parts.add(geometry.getGeometryN(i));
            }
        }
        return FACTORY.buildGeometry(parts);
    }

    /** The lines of a geometry: of a line, of several lines, or the outer and inner rings of areas. */
    public static List<LineString> lines(Geometry geometry) {
        List<LineString> lines = new ArrayList<>();
        geometry.apply((GeometryComponentFilter) part -> {
            if (part instanceof LineString line) {
                lines.add(line);
            }
        });
        return lines;
    }

    /** The positions of a line, a ring with its first one repeated at the end. */
    public static List<LonLat> positions(LineString line) {
        CoordinateSequence c = line.getCoordinateSequence();
        List<LonLat> positions = new ArrayList<>(c.size());
        for (int i = 0; i < c.size(); i++) {
            positions.add(new LonLat(c.getX(i), c.getY(i)));
        }
        return positions;
    }

    /** The position of a point. */
    public static LonLat position(Point point) {
        return new LonLat(point.getX(), point.getY());
    }

    private static CoordinateSequence sequence(List<LonLat> positions) {
        double[] packed = new double[positions.size() * 2];
        int n = 0;
        for (LonLat p : positions) {
            packed[n++] = p.lonDegrees();
            packed[n++] = p.latDegrees();
        }
        return new PackedCoordinateSequence.Double(packed, 2, 0);
    }
}
