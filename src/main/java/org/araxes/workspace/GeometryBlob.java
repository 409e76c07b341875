package org.araxes.workspace;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Shape;
import org.araxes.annotation.VertexPath;
import org.araxes.geo.LonLat;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/**
 * Geometries as a GeoPackage keeps them: a header with reference system and envelope, then WKB (OGC 12-128r19, clause
 * 2.1.3). Longitude is x, latitude is y. Coordinates pass through bit by bit. Thread-safe.
 */
public final class GeometryBlob {

    private static final int WGS_84 = 4326;
    private static final int HEADER_BYTES = 8;
    private static final int ENVELOPE_BYTES = 32;
    private static final byte LITTLE_ENDIAN_NO_ENVELOPE = 0b0000_0001;
    private static final byte LITTLE_ENDIAN_XY_ENVELOPE = 0b0000_0011;
    /** Bytes of the envelope by its code in the header. */
    private static final int[] ENVELOPE_SIZES = {0, 32, 48, 48, 64};

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private GeometryBlob() {}

    /** The blob of an annotation; rings are closed. */
    static byte[] encode(Annotation annotation) {
        Geometry geometry = annotation.geometry();
        byte[] wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(geometry);
        boolean withEnvelope = !annotation.kind().isPoint();
        ByteBuffer blob = ByteBuffer.allocate(HEADER_BYTES + (withEnvelope ? ENVELOPE_BYTES : 0) + wkb.length)
                .order(ByteOrder.LITTLE_ENDIAN);
        blob.put((byte) 'G').put((byte) 'P').put((byte) 0);
        blob.put(withEnvelope ? LITTLE_ENDIAN_XY_ENVELOPE : LITTLE_ENDIAN_NO_ENVELOPE);
        blob.putInt(WGS_84);
        if (withEnvelope) {
            Envelope e = geometry.getEnvelopeInternal();
            blob.putDouble(e.getMinX())
                    .putDouble(e.getMaxX())
                    .putDouble(e.getMinY())
                    .putDouble(e.getMaxY());
        }
        return blob.put(wkb).array();
    }

    /**
     * The shape in a blob; rings without their closing point.
     *
     * @throws ParseException when the blob is none, or holds a geometry that no annotation has: of several parts, empty,
     *     or out of range
     */
    static Shape decode(byte[] blob) throws ParseException {
        Shape simple = SimpleWkb.read(blob, start(blob));
        if (simple != null) {
            return simple;
        }
        Geometry geometry = geometry(blob);
        if (geometry.getNumGeometries() != 1) {
            throw new ParseException("a geometry of " + geometry.getNumGeometries() + " parts");
        }
        Geometry part = geometry.getGeometryN(0);
        if (part.isEmpty()) {
            throw new ParseException("an empty geometry");
        }
        try {
            return shape(part);
        } catch (IllegalArgumentException outOfRange) {
            throw new ParseException(outOfRange);
        }
    }

    /**
     * Whether a blob holds the ring of a circle as Araxes writes it.
     *
     * @throws ParseException when the blob is none
     */
    static boolean isCircle(byte[] blob, LonLat center, double radiusMeters) throws ParseException {
        return SimpleWkb.isCircle(blob, start(blob), center, radiusMeters);
    }

    private static Shape shape(Geometry part) {
        if (!(part instanceof Polygon polygon)) {
            return Shape.of(points(part.getCoordinates(), 0));
        }
        List<VertexPath> holes = new ArrayList<>();
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            holes.add(VertexPath.of(points(polygon.getInteriorRingN(i).getCoordinates(), 1)));
        }
        return Shape.of(points(polygon.getExteriorRing().getCoordinates(), 1)).withHoles(holes);
    }

    private static List<LonLat> points(Coordinate[] coordinates, int repeated) {
        List<LonLat> points = new ArrayList<>(coordinates.length);
        for (int i = 0; i < coordinates.length - repeated; i++) {
            points.add(new LonLat(coordinates[i].x, coordinates[i].y));
        }
        return points;
    }

    /**
     * The bounding box of a blob, from its header where it stands there.
     *
     * @throws ParseException when the blob is none
     */
    static Envelope envelope(byte[] blob) throws ParseException {
        ByteBuffer header = header(blob);
        if (envelopeCode(blob) != 0) {
            double minX = header.getDouble();
            double maxX = header.getDouble();
            return new Envelope(minX, maxX, header.getDouble(), header.getDouble());
        }
        return geometry(blob).getEnvelopeInternal();
    }

    /**
     * Whether a blob holds a geometry without points.
     *
     * @throws ParseException when the blob is none
     */
    static boolean isEmpty(byte[] blob) throws ParseException {
        header(blob);
        return (blob[3] & 0b0001_0000) != 0;
    }

    private static Geometry geometry(byte[] blob) throws ParseException {
        return geometry(blob, FACTORY);
    }

    /**
     * The geometry of a blob, of whatever kind and reference system.
     *
     * @param factory makes it
     * @throws ParseException when the blob is none
     */
    public static Geometry geometry(byte[] blob, GeometryFactory factory) throws ParseException {
        int start = start(blob);
        byte[] wkb = new byte[blob.length - start];
        System.arraycopy(blob, start, wkb, 0, wkb.length);
        try {
            return new WKBReader(factory).read(wkb);
        } catch (IllegalArgumentException notARing) {
            throw new ParseException(notARing);
        }
    }

    /** Where the WKB begins. */
    private static int start(byte[] blob) throws ParseException {
        header(blob);
        return HEADER_BYTES + ENVELOPE_SIZES[envelopeCode(blob)];
    }

    private static ByteBuffer header(byte[] blob) throws ParseException {
        if (blob.length < HEADER_BYTES || blob[0] != 'G' || blob[1] != 'P' || envelopeCode(blob) > 4) {
            throw new ParseException("not a GeoPackage geometry");
        }
        int size = HEADER_BYTES + ENVELOPE_SIZES[envelopeCode(blob)];
        if (blob.length < size) {
            throw new ParseException("a GeoPackage geometry that ends in its header");
        }
        boolean little = (blob[3] & 1) != 0;
        return ByteBuffer.wrap(blob, HEADER_BYTES, size - HEADER_BYTES)
                .order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    }

    private static int envelopeCode(byte[] blob) {
        return (blob[3] >> 1) & 0b111;
    }
}
