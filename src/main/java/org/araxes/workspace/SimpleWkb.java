package org.araxes.workspace;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.araxes.annotation.Circles;
import org.araxes.annotation.Shape;
import org.araxes.annotation.VertexPath;
import org.araxes.geo.LonLat;
import org.jspecify.annotations.Nullable;

/**
 * Reads the WKB that Araxes writes, little-endian points, lines and polygons in two dimensions, several times as quickly
 * as a reader of all WKB: a workspace may hold a hundred thousand.
 */
final class SimpleWkb {

    private static final byte LITTLE_ENDIAN = 1;
    private static final int POINT = 1;
    private static final int LINE = 2;
    private static final int POLYGON = 3;
    private static final int POSITION_BYTES = 16;
    /** Byte order and kind of geometry. */
    private static final int HEADER_BYTES = 5;

    private SimpleWkb() {}

    /** The shape; null when it is of another form, is cut off, or holds what no annotation has. */
    static @Nullable Shape read(byte[] blob, int start) {
        if (blob.length < start + HEADER_BYTES + Integer.BYTES || blob[start] != LITTLE_ENDIAN) {
            return null;
        }
        ByteBuffer wkb =
                ByteBuffer.wrap(blob, start + 1, blob.length - start - 1).order(ByteOrder.LITTLE_ENDIAN);
        try {
            Shape shape = switch (wkb.getInt()) {
                case POINT -> wkb.remaining() == POSITION_BYTES ? Shape.of(List.of(position(wkb))) : null;
                case LINE -> line(wkb);
                case POLYGON -> polygon(wkb);
                default -> null;
            };
            return wkb.hasRemaining() ? null : shape;
        } catch (IllegalArgumentException outOfRange) {
            return null; // the reader of all WKB says what is wrong
        }
    }

    /** Whether it is an area without holes whose ring is that of a circle, as {@link Circles#isRing} tells. */
    static boolean isCircle(byte[] blob, int start, LonLat center, double radiusMeters) {
        int vertices = Circles.VERTICES;
        int size = HEADER_BYTES + 2 * Integer.BYTES + (vertices + 1) * POSITION_BYTES;
        if (blob.length - start != size || blob[start] != LITTLE_ENDIAN) {
            return false;
        }
        ByteBuffer wkb = ByteBuffer.wrap(blob, start + 1, size - 1).order(ByteOrder.LITTLE_ENDIAN);
        int first = wkb.position() + 3 * Integer.BYTES;
        int last = first + vertices * POSITION_BYTES;
        return wkb.getInt() == POLYGON
                && wkb.getInt() == 1
                && wkb.getInt() == vertices + 1
                && wkb.getDouble(first) == wkb.getDouble(last)
                && wkb.getDouble(first + Double.BYTES) == wkb.getDouble(last + Double.BYTES)
                && Circles.isRing(new RingInBytes(wkb, first), center, radiusMeters);
    }

    /**
     * A ring of a circle as it stands in WKB.
     *
     * @param start where its first vertex begins
     */
    private record RingInBytes(ByteBuffer wkb, int start) implements Circles.Ring {

        @Override
        public int size() {
            return Circles.VERTICES;
        }

        @Override
        public double lonDegrees(int index) {
            return wkb.getDouble(start + index * POSITION_BYTES);
        }

        @Override
        public double latDegrees(int index) {
            return wkb.getDouble(start + index * POSITION_BYTES + Double.BYTES);
        }
    }

    private static @Nullable Shape line(ByteBuffer wkb) {
        List<LonLat> points = positions(wkb);
        return points.size() < 2 ? null : Shape.of(points);
    }

    private static @Nullable Shape polygon(ByteBuffer wkb) {
        int rings = wkb.remaining() < 4 ? 0 : wkb.getInt();
        List<VertexPath> paths = new ArrayList<>();
        for (int i = 0; i < rings; i++) {
            List<LonLat> ring = positions(wkb);
            if (ring.size() < 4 || !ring.getFirst().equals(ring.getLast())) {
                return null;
            }
            paths.add(VertexPath.of(ring.subList(0, ring.size() - 1)));
        }
        return paths.isEmpty() ? null : Shape.of(paths.getFirst()).withHoles(paths.subList(1, paths.size()));
    }

    /** Positions with their number before them; none when they are cut off. */
    private static List<LonLat> positions(ByteBuffer wkb) {
        int count = wkb.remaining() < 4 ? 0 : wkb.getInt();
        if (count < 0 || (long) count * POSITION_BYTES > wkb.remaining()) {
            return List.of();
        }
        List<LonLat> positions = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            positions.add(position(wkb));
        }
        return positions;
    }

    private static LonLat position(ByteBuffer wkb) {
        double lonDegrees = wkb.getDouble();
        return new LonLat(lonDegrees, wkb.getDouble());
    }
}
