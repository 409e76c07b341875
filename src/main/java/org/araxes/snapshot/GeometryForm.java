package org.araxes.snapshot;

import static org.araxes.geo.LonLatGeometry.FACTORY;

import java.util.function.IntFunction;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;

/** Geometry in degrees, with all its numbers bit by bit. */
final class GeometryForm implements Form.Sure {

    private static final int POINT = 1;
    private static final int LINE = 2;
    private static final int RING = 3;
    private static final int POLYGON = 4;
    private static final int POINTS = 5;
    private static final int LINES = 6;
    private static final int POLYGONS = 7;
    private static final int MIXED = 8;

    @Override
    public void writeSure(Object value, SnapshotOutput out) {
        write((Geometry) value, out);
    }

    private static void write(Geometry geometry, SnapshotOutput out) {
        switch (geometry) {
            case Point point -> single(POINT, point.getCoordinateSequence(), out);
            case LinearRing ring -> single(RING, ring.getCoordinateSequence(), out);
            case LineString line -> single(LINE, line.getCoordinateSequence(), out);
            case Polygon polygon -> polygon(polygon, out);
            case MultiPoint points -> parts(POINTS, points, out);
            case MultiLineString lines -> parts(LINES, lines, out);
            case MultiPolygon polygons -> parts(POLYGONS, polygons, out);
            case GeometryCollection mixed -> parts(MIXED, mixed, out);
            default -> throw new IllegalArgumentException("not for a snapshot: " + geometry.getGeometryType());
        }
    }

    private static void polygon(Polygon polygon, SnapshotOutput out) {
        out.writeByte(POLYGON);
        out.writeInt(polygon.getNumInteriorRing());
        sequence(polygon.getExteriorRing().getCoordinateSequence(), out);
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            sequence(polygon.getInteriorRingN(i).getCoordinateSequence(), out);
        }
    }

    private static void parts(int type, Geometry geometry, SnapshotOutput out) {
        out.writeByte(type);
        out.writeInt(geometry.getNumGeometries());
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            write(geometry.getGeometryN(i), out);
        }
    }

    private static void single(int type, CoordinateSequence sequence, SnapshotOutput out) {
        out.writeByte(type);
        sequence(sequence, out);
    }

    private static void sequence(CoordinateSequence sequence, SnapshotOutput out) {
        int dimension = sequence.getDimension();
        double[] packed = new double[dimension * sequence.size()];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = sequence.getOrdinate(i / dimension, i % dimension);
        }
        out.writeByte(dimension);
        out.writeDoubles(packed);
    }

    @Override
    public Geometry read(SnapshotInput in) {
        int type = in.readByte();
        return switch (type) {
            case POINT -> FACTORY.createPoint(sequence(in));
            case LINE -> FACTORY.createLineString(sequence(in));
            case RING -> FACTORY.createLinearRing(sequence(in));
            case POLYGON -> polygon(in);
            case POINTS -> FACTORY.createMultiPoint(parts(in, Point[]::new));
            case LINES -> FACTORY.createMultiLineString(parts(in, LineString[]::new));
            case POLYGONS -> FACTORY.createMultiPolygon(parts(in, Polygon[]::new));
            case MIXED -> FACTORY.createGeometryCollection(parts(in, Geometry[]::new));
            default -> throw new IllegalStateException("no type of geometry: " + type);
        };
    }

    private static Polygon polygon(SnapshotInput in) {
        LinearRing[] holes = new LinearRing[in.readInt()];
        LinearRing shell = FACTORY.createLinearRing(sequence(in));
        for (int i = 0; i < holes.length; i++) {
            holes[i] = FACTORY.createLinearRing(sequence(in));
        }
        return FACTORY.createPolygon(shell, holes);
    }

    @SuppressWarnings("unchecked") // the parts were written from a collection of this type
    private <G extends Geometry> G[] parts(SnapshotInput in, IntFunction<G[]> array) {
        G[] parts = array.apply(in.readInt());
        for (int i = 0; i < parts.length; i++) {
            parts[i] = (G) read(in);
        }
        return parts;
    }

    private static CoordinateSequence sequence(SnapshotInput in) {
        int dimension = in.readByte();
        return new PackedCoordinateSequence.Double(in.readDoubles(), dimension, 0);
    }
}
