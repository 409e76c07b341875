package org.araxes.render.text;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Reads outlines from a font's table glyf ("OpenType specification 1.9", glyf). One thread. */
final class GlyphReader {

    private static final int ON_CURVE = 1;
    private static final int X_SHORT = 2;
    private static final int Y_SHORT = 4;
    private static final int REPEAT = 8;
    private static final int X_SAME = 16;
    private static final int Y_SAME = 32;

    private static final int WORDS = 1;
    private static final int OFFSETS = 2;
    private static final int ONE_SCALE = 8;
    private static final int MORE = 32;
    private static final int TWO_SCALES = 64;
    private static final int MATRIX = 128;

    /** Deeper nesting than this is a broken font. */
    private static final int MAX_DEPTH = 6;

    private final ByteBuffer data;
    private final int glyf;
    private final double unitsPerEm;
    private final IntFunction<int[]> offsets;

    GlyphReader(ByteBuffer data, int glyf, double unitsPerEm, IntFunction<int[]> offsets) {
        this.data = data;
        this.glyf = glyf;
        this.unitsPerEm = unitsPerEm;
        this.offsets = offsets;
    }

    /** The contours of a glyph in ems, as in {@link Glyph#curves()}. */
    float[][] contours(int index) {
        List<float[]> out = new ArrayList<>();
        read(index, new double[] {1 / unitsPerEm, 0, 0, 1 / unitsPerEm, 0, 0}, out, 0);
        return out.toArray(float[][]::new);
    }

    private void read(int index, double[] m, List<float[]> out, int depth) {
        int[] range = offsets.apply(index);
        if (range[0] == range[1] || depth > MAX_DEPTH) {
            return; // a blank
        }
        int at = glyf + range[0];
        int count = data.getShort(at);
        if (count >= 0) {
            simple(at + 10, count, m, out);
        } else {
            composite(at + 10, m, out, depth);
        }
    }

    private void simple(int ends, int count, double[] m, List<float[]> out) {
        int points = count == 0 ? 0 : u16(ends + 2 * (count - 1)) + 1;
        int at = ends + 2 * count;
        at += 2 + u16(at); // hinting instructions
        int[] flags = new int[points];
        for (int i = 0; i < points; i++) {
            flags[i] = u8(at++);
            if ((flags[i] & REPEAT) != 0) {
                int copies = u8(at++);
                for (int k = 0; k < copies && i + 1 < points; k++) {
                    flags[i + 1] = flags[i];
                    i++;
                }
            }
        }
        int[] x = new int[points];
        at = coordinates(at, flags, X_SHORT, X_SAME, x);
        int[] y = new int[points];
        coordinates(at, flags, Y_SHORT, Y_SAME, y);
        int start = 0;
        for (int c = 0; c < count; c++) {
            int end = u16(ends + 2 * c);
            float[] contour = new float[3 * (end - start + 1)];
            for (int i = start; i <= end; i++) {
                int k = 3 * (i - start);
                contour[k] = (float) (m[0] * x[i] + m[2] * y[i] + m[4]);
                contour[k + 1] = (float) (m[1] * x[i] + m[3] * y[i] + m[5]);
                contour[k + 2] = flags[i] & ON_CURVE;
            }
            if (contour.length >= 9) {
                out.add(contour);
            }
            start = end + 1;
        }
    }

    private int coordinates(int from, int[] flags, int shortFlag, int sameFlag, int[] values) {
        int at = from;
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean same = (flags[i] & sameFlag) != 0;
            if ((flags[i] & shortFlag) != 0) {
                value += same ? u8(at) : -u8(at);
                at++;
            } else if (!same) {
                value += data.getShort(at);
                at += 2;
            }
            values[i] = value;
        }
        return at;
    }

    private void composite(int from, double[] m, List<float[]> out, int depth) {
        int at = from;
        int flags;
        do {
            flags = u16(at);
            int part = u16(at + 2);
            at += 4;
            boolean words = (flags & WORDS) != 0;
            boolean moved = (flags & OFFSETS) != 0;
            double dx = moved ? words ? data.getShort(at) : data.get(at) : 0;
            double dy = moved ? words ? data.getShort(at + 2) : data.get(at + 1) : 0;
            at += words ? 4 : 2;
            double[] p = {1, 0, 0, 1};
            if ((flags & ONE_SCALE) != 0) {
                p[0] = p[3] = fraction(at);
                at += 2;
            } else if ((flags & TWO_SCALES) != 0) {
                p[0] = fraction(at);
                p[3] = fraction(at + 2);
                at += 4;
            } else if ((flags & MATRIX) != 0) {
                for (int i = 0; i < 4; i++) {
                    p[i] = fraction(at + 2 * i);
                }
                at += 8;
            }
            read(part, times(m, p, dx, dy), out, depth + 1);
        } while ((flags & MORE) != 0);
    }

    private static double[] times(double[] m, double[] p, double dx, double dy) {
        return new double[] {
            m[0] * p[0] + m[2] * p[1],
            m[1] * p[0] + m[3] * p[1],
            m[0] * p[2] + m[2] * p[3],
            m[1] * p[2] + m[3] * p[3],
            m[0] * dx + m[2] * dy + m[4],
            m[1] * dx + m[3] * dy + m[5]
        };
    }

    /** A signed number with 14 binary places. */
    private double fraction(int at) {
        return data.getShort(at) / 16384.0;
    }

    private int u8(int at) {
        return data.get(at) & 0xFF;
    }

    private int u16(int at) {
        return data.getShort(at) & 0xFFFF;
    }
}
