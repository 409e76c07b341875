package org.araxes.render.ink;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Strokes lines by distance: a pixel is covered as far as its middle lies within half the width of a piece of the line,
 * with a soft edge one pixel wide. The pieces of a line join by the greatest coverage, so corners and crossings are never
 * darker than the line. Good for any width; cost follows the length of the line times its width. One thread.
 */
final class LineRaster {

    /** Pixels under one dirty mark. */
    private static final int BLOCK = 16;

    private static final int BLOCK_SHIFT = 4;

    private final int width;
    private final int height;
    private final boolean below;
    private final byte[] coverage;
    private final long[] dirty;
    private final int words;
    private int top;
    private int bottom;
    private float scale;

    // The piece of a line at hand: where it goes, how long it is, how far it covers, and whether its ends are cut off.
    private double ux;
    private double uy;
    private double length;
    private double reach;
    private boolean bluntStart;
    private boolean bluntEnd;

    /** @param other one that is done with; its memory is used again where it is large enough */
    LineRaster(int width, int height, @Nullable LineRaster other) {
        this(width, height, false, other);
    }

    /** One that lays lines below what is there. */
    static LineRaster below(int width, int height) {
        return new LineRaster(width, height, true, null);
    }

    private LineRaster(int width, int height, boolean below, @Nullable LineRaster other) {
        this.width = width;
        this.below = below;
        this.height = height;
        this.words = (width / BLOCK + 64) / 64;
        boolean roomy =
                other != null && other.coverage.length >= width * height && other.dirty.length >= words * height;
        this.coverage = other != null && roomy ? other.coverage : new byte[width * height];
        this.dirty = other != null && roomy ? other.dirty : new long[words * height];
    }

    /** Strokes all parts of a path with one solid stroke. */
    void stroke(ScreenPath path, double lineWidth, boolean round, int[] pixels, int color) {
        top = height;
        bottom = -1;
        double half = lineWidth / 2;
        scale = scale(half);
        for (int p = 0; p < path.parts(); p++) {
            part(path, p, half, round);
        }
        for (int y = Math.max(0, top); y <= Math.min(height - 1, bottom); y++) {
            sweep(y, pixels, color);
        }
    }

    /** The coverage, 0 to 255, of the middle of a line so wide; thinner than a pixel the soft edges alone would cover too much. */
    static float scale(double half) {
        return half < 0.5 ? (float) (255 * 2 * half / ((half + 0.5) * (half + 0.5))) : 255;
    }

    private void part(ScreenPath path, int part, double half, boolean round) {
        int start = path.start(part);
        int last = path.end(part) - 1;
        boolean closed = path.closed(part);
        if (start == last) {
            if (round) {
                piece(path.x(start), path.y(start), path.x(start), path.y(start), half, false, false);
            }
            return;
        }
        boolean blunt = !round && !closed;
        for (int i = start; i < last; i++) {
            piece(
                    path.x(i),
                    path.y(i),
                    path.x(i + 1),
                    path.y(i + 1),
                    half,
                    blunt && i == start,
                    blunt && i + 1 == last);
        }
        if (closed) {
            piece(path.x(last), path.y(last), path.x(start), path.y(start), half, false, false);
        }
    }

    private void piece(double x0, double y0, double x1, double y1, double half, boolean startBlunt, boolean endBlunt) {
        reach = half + 0.5;
        bluntStart = startBlunt;
        bluntEnd = endBlunt;
        int firstRow = Math.max(0, (int) Math.ceil(Math.min(y0, y1) - reach - 0.5));
        int lastRow = Math.min(height - 1, (int) Math.floor(Math.max(y0, y1) + reach - 0.5));
        if (firstRow > lastRow) {
            return;
        }
        double dx = x1 - x0;
        double dy = y1 - y0;
        length = Math.sqrt(dx * dx + dy * dy);
        ux = length == 0 ? 1 : dx / length;
        uy = length == 0 ? 0 : dy / length;
        double left = Math.min(x0, x1) - reach;
        double right = Math.max(x0, x1) + reach;
        top = Math.min(top, firstRow);
        bottom = Math.max(bottom, lastRow);
        for (int y = firstRow; y <= lastRow; y++) {
            double ry = y + 0.5 - y0;
            double from = left;
            double to = right;
            if (Math.abs(uy) > 1e-3) {
                // Only where the row comes within reach of the line's axis.
                double middle = x0 + ry * ux / uy;
                double span = reach / Math.abs(uy);
                from = Math.max(from, middle - span);
                to = Math.min(to, middle + span);
            }
            int firstX = Math.max(0, (int) Math.ceil(from - 0.5));
            int lastX = Math.min(width - 1, (int) Math.floor(to - 0.5));
            if (firstX <= lastX) {
                row(y, firstX, lastX, firstX + 0.5 - x0, ry);
            }
        }
    }

    /** Covers a row's pixels; the first one's middle lies at (rx, ry) from the start of the piece. */
    private void row(int y, int firstX, int lastX, double rx, double ry) {
        int row = y * width;
        double along = rx * ux + ry * uy;
        double across = rx * uy - ry * ux;
        for (int x = firstX; x <= lastX; x++) {
            double beyond = along < 0 ? -along : along > length ? along - length : 0;
            double c;
            if (beyond == 0) {
                c = reach - Math.abs(across);
            } else if (along < 0 ? bluntStart : bluntEnd) {
                c = reach - Math.abs(across);
            } else {
                c = reach - Math.sqrt(across * across + beyond * beyond);
            }
            if (bluntStart) {
                c = Math.min(c, along + 0.5);
            }
            if (bluntEnd) {
                c = Math.min(c, length - along + 0.5);
            }
            if (c > 0) {
                int value = (int) ((c >= 1 ? 1 : c) * scale + 0.5);
                if (value > (coverage[row + x] & 0xFF)) {
                    coverage[row + x] = (byte) value;
                }
            }
            along += ux;
            across += uy;
        }
        mark(y, firstX >> BLOCK_SHIFT, lastX >> BLOCK_SHIFT);
    }

    private void mark(int y, int first, int last) {
        for (int b = first; b <= last; b++) {
            dirty[y * words + (b >> 6)] |= 1L << b;
        }
    }

    private void sweep(int y, int[] pixels, int color) {
        for (int w = 0; w < words; w++) {
            long bits = dirty[y * words + w];
            dirty[y * words + w] = 0;
            while (bits != 0) {
                int x = ((w << 6) + Long.numberOfTrailingZeros(bits)) << BLOCK_SHIFT;
                bits &= bits - 1;
                block(y * width + x, y * width + Math.min(width, x + BLOCK), pixels, color);
            }
        }
    }

    private void block(int from, int to, int[] pixels, int color) {
        for (int i = from; i < to; i++) {
            int c = coverage[i] & 0xFF;
            if (c != 0) {
                int laid = Blend.scaled(color, c);
                pixels[i] = below ? Blend.under(pixels[i], laid) : Blend.over(laid, pixels[i]);
            }
        }
        Arrays.fill(coverage, from, to, (byte) 0);
    }
}
