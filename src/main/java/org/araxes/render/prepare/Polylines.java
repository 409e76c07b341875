package org.araxes.render.prepare;

import java.util.Arrays;
import org.araxes.render.ink.Box;
import org.araxes.render.ink.Crossing;

/**
 * Lines or rings in map metres, packed into arrays, with a box round every {@value #CHUNK} edges, so that what lies
 * outside the frame is passed over in strides. Rings repeat their first vertex. Immutable; any thread.
 */
public final class Polylines {

    /** Edges under one box. */
    static final int CHUNK = 48;

    private final double[] xy;
    private final int[] starts;
    private final boolean rings;
    private final int[] chunkStarts;
    private final double[] chunkBoxes;
    private final double[] chunkOffsets;

    /**
     * Takes the arrays as they are; the caller gives them away.
     *
     * @param xy eastings and northings in turn
     * @param starts index of each part's first vertex, and last the number of vertices
     * @param rings whether the parts are rings
     */
    Polylines(double[] xy, int[] starts, boolean rings) {
        this.xy = xy;
        this.starts = starts;
        this.rings = rings;
        this.chunkStarts = new int[starts.length];
        for (int p = 0; p + 1 < starts.length; p++) {
            int edges = Math.max(1, starts[p + 1] - starts[p] - 1);
            chunkStarts[p + 1] = chunkStarts[p] + (edges + CHUNK - 1) / CHUNK;
        }
        int chunks = chunkStarts[starts.length - 1];
        this.chunkBoxes = new double[4 * chunks];
        this.chunkOffsets = new double[chunks];
        for (int p = 0; p < parts(); p++) {
            measure(p);
        }
    }

    private Polylines(Packed packed) {
        this.xy = packed.xy;
        this.starts = packed.starts;
        this.rings = packed.rings;
        this.chunkStarts = packed.chunkStarts;
        this.chunkBoxes = packed.chunkBoxes;
        this.chunkOffsets = packed.chunkOffsets;
    }

    /** All that is kept, as numbers: for files. */
    @SuppressWarnings("ArrayRecordComponent") // taken and given as they are
    public record Packed(
            double[] xy, int[] starts, boolean rings, int[] chunkStarts, double[] chunkBoxes, double[] chunkOffsets) {}

    /** The lines or rings that gave these numbers. */
    public static Polylines of(Packed packed) {
        return new Polylines(packed);
    }

    /** All that is kept; the arrays must not be changed. */
    public Packed packed() {
        return new Packed(xy, starts, rings, chunkStarts, chunkBoxes, chunkOffsets);
    }

    private void measure(int part) {
        double length = 0;
        for (int c = chunkStarts[part]; c < chunkStarts[part + 1]; c++) {
            chunkOffsets[c] = length;
            double[] box = {1 / 0.0, 1 / 0.0, -1 / 0.0, -1 / 0.0};
            int from = chunkFirst(part, c);
            int to = chunkLast(part, c);
            for (int i = from; i <= to; i++) {
                box[0] = Math.min(box[0], x(i));
                box[1] = Math.min(box[1], y(i));
                box[2] = Math.max(box[2], x(i));
                box[3] = Math.max(box[3], y(i));
                if (i > from) {
                    double dx = x(i) - x(i - 1);
                    double dy = y(i) - y(i - 1);
                    length += Math.sqrt(dx * dx + dy * dy);
                }
            }
            System.arraycopy(box, 0, chunkBoxes, 4 * c, 4);
        }
    }

    /** Whether the parts are closed rings, of which the even-odd rule makes areas. */
    public boolean rings() {
        return rings;
    }

    /** How many parts there are. */
    public int parts() {
        return starts.length - 1;
    }

    /** How many vertices all parts have. */
    public int vertices() {
        return starts[starts.length - 1];
    }

    /** Index of a part's first vertex. */
    public int start(int part) {
        return starts[part];
    }

    /** Index after a part's last vertex. */
    public int end(int part) {
        return starts[part + 1];
    }

    /** Easting of a vertex. */
    public double x(int vertex) {
        return xy[2 * vertex];
    }

    /** Northing of a vertex. */
    public double y(int vertex) {
        return xy[2 * vertex + 1];
    }

    /** The box round all parts, map metres. */
    public Box box() {
        Box all = Box.EMPTY;
        for (int c = 0; c < chunkOffsets.length; c++) {
            all = all.joined(chunkBox(c));
        }
        return all;
    }

    /** Whether an edge runs through a box of map metres. */
    public boolean crosses(Box map) {
        for (int p = 0; p < parts(); p++) {
            for (int c = firstChunk(p); c < endChunk(p); c++) {
                if (chunkBox(c).intersects(map) && chunkCrosses(p, c, map)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean chunkCrosses(int part, int chunk, Box map) {
        for (int i = chunkFirst(part, chunk) + 1; i <= chunkLast(part, chunk); i++) {
            if (Crossing.edgeCrosses(x(i - 1), y(i - 1), x(i), y(i), map)) {
                return true;
            }
        }
        return false;
    }

    int firstChunk(int part) {
        return chunkStarts[part];
    }

    int endChunk(int part) {
        return chunkStarts[part + 1];
    }

    /** First vertex of a chunk's first edge. */
    int chunkFirst(int part, int chunk) {
        return starts[part] + (chunk - chunkStarts[part]) * CHUNK;
    }

    /** Last vertex of a chunk's last edge, which is the first of the next chunk. */
    int chunkLast(int part, int chunk) {
        return Math.min(chunkFirst(part, chunk) + CHUNK, starts[part + 1] - 1);
    }

    Box chunkBox(int chunk) {
        int i = 4 * chunk;
        return new Box(chunkBoxes[i], chunkBoxes[i + 1], chunkBoxes[i + 2], chunkBoxes[i + 3]);
    }

    /** Planar map length from the part's start to the chunk's, metres: for the place of dashes only. */
    double chunkOffset(int chunk) {
        return chunkOffsets[chunk];
    }

    /** Collects parts; one thread. */
    static final class Builder {

        private double[] xy;
        private int vertices;
        private int[] starts;
        private int parts;

        Builder() {
            this(128, 7);
        }

        /** A builder with room for so much; for more it has to copy. */
        Builder(int vertices, int parts) {
            xy = new double[2 * vertices];
            starts = new int[parts + 1];
        }

        void begin() {
            if (parts + 1 >= starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
            }
            starts[parts++] = vertices;
        }

        void add(double x, double y) {
            if (2 * vertices == xy.length) {
                xy = Arrays.copyOf(xy, Math.max(16, xy.length * 2));
            }
            xy[2 * vertices] = x;
            xy[2 * vertices + 1] = y;
            vertices++;
        }

        /** Drops the part begun last. */
        void drop() {
            vertices = starts[--parts];
        }

        int sizeOfPart() {
            return vertices - starts[parts - 1];
        }

        Polylines build(boolean rings) {
            int[] ends = starts.length == parts + 1 ? starts : Arrays.copyOf(starts, parts + 1);
            ends[parts] = vertices;
            return new Polylines(xy.length == 2 * vertices ? xy : Arrays.copyOf(xy, 2 * vertices), ends, rings);
        }
    }
}
