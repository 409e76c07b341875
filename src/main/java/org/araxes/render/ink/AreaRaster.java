package org.araxes.render.ink;

import org.jspecify.annotations.Nullable;

/**
 * Fills areas with exact edge coverage: every edge adds to a buffer how its signed area changes coverage from pixel to
 * pixel, and a running sum along each row gives the coverage (the method of R. Levien's font-rs, "Inside the fastest font
 * renderer in the world", 2016). Only touched pixels are visited singly, the stretches between are filled at once, so cost
 * follows outlines and not areas. The buffer holds some hundred rows; a higher area is filled in several goes. One thread.
 */
final class AreaRaster {

    private static final double LEAST = 1.0 / 512;

    /** Rows filled in one go: each go looks at all edges, and four bytes a pixel are needed. */
    private static final int ROWS = 256;

    private final int width;
    private final int height;
    private final boolean below;
    private final int stride;
    private final float[] change;
    private final long[] touched;
    private final int words;
    /** Rows of the go at hand. */
    private int rows;

    private int top;
    private int bottom;

    /** @param other one that is done with; its memory is used again where it is large enough */
    AreaRaster(int width, int height, @Nullable AreaRaster other) {
        this(width, height, false, other);
    }

    /** One that lays areas below what is there. */
    static AreaRaster below(int width, int height) {
        return new AreaRaster(width, height, true, null);
    }

    private AreaRaster(int width, int height, boolean below, @Nullable AreaRaster other) {
        this.width = width;
        this.below = below;
        this.height = height;
        this.rows = Math.min(height, ROWS);
        this.stride = width + 2;
        this.words = (stride + 63) / 64;
        boolean roomy = other != null && other.change.length >= stride * rows && other.touched.length >= words * rows;
        this.change = other != null && roomy ? other.change : new float[stride * rows];
        this.touched = other != null && roomy ? other.touched : new long[words * rows];
    }

    /** Fills a path's parts, all taken as closed. */
    void fill(ScreenPath path, boolean evenOdd, int[] pixels, int color) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < path.points(); i++) {
            least = Math.min(least, path.y(i));
            most = Math.max(most, path.y(i));
        }
        // The first go begins where the area does: most areas then need a single one.
        for (int first = (int) Math.clamp(Math.floor(least), 0, height);
                first < height && first < most;
                first += ROWS) {
            rows = Math.min(ROWS, height - first);
            go(path, first, evenOdd, pixels, color);
        }
    }

    /** Fills the rows from one on. */
    private void go(ScreenPath path, int first, boolean evenOdd, int[] pixels, int color) {
        top = rows;
        bottom = -1;
        for (int p = 0; p < path.parts(); p++) {
            int start = path.start(p);
            int end = path.end(p);
            for (int i = start; i < end; i++) {
                int j = i + 1 < end ? i + 1 : start;
                edge(path.x(i), path.y(i) - first, path.x(j), path.y(j) - first);
            }
        }
        for (int y = Math.max(0, top); y <= Math.min(rows - 1, bottom); y++) {
            sweep(y, (first + y) * width, evenOdd, pixels, color);
        }
    }

    private void edge(double x0, double y0, double x1, double y1) {
        if (y0 == y1 || !(Math.max(y0, y1) > 0 && Math.min(y0, y1) < rows)) {
            return;
        }
        if (y0 < y1) {
            cut(x0, y0, x1, y1, 1);
        } else {
            cut(x1, y1, x0, y0, -1);
        }
    }

    /** Cuts a falling edge at the frame's sides; what is left of the frame counts on its left rim. */
    private void cut(double x0, double y0, double x1, double y1, int sign) {
        double slope = (x1 - x0) / (y1 - y0);
        double fromY = Math.max(0, y0);
        double toY = Math.min(rows, y1);
        double fromX = x0 + (fromY - y0) * slope;
        double toX = x0 + (toY - y0) * slope;
        if (slope == 0 || (Math.min(fromX, toX) >= 0 && Math.max(fromX, toX) <= width)) {
            stretch(x0, y0, slope, fromY, toY, sign);
            return;
        }
        double atLeft = y0 - x0 / slope;
        double atRight = y0 + (width - x0) / slope;
        double first = Math.clamp(Math.min(atLeft, atRight), fromY, toY);
        double second = Math.clamp(Math.max(atLeft, atRight), fromY, toY);
        stretch(x0, y0, slope, fromY, first, sign);
        stretch(x0, y0, slope, first, second, sign);
        stretch(x0, y0, slope, second, toY, sign);
    }

    /** The part of an edge between two heights, its ends brought into the frame. */
    private void stretch(double x0, double y0, double slope, double fromY, double toY, int sign) {
        if (fromY < toY) {
            double xa = Math.clamp(x0 + (fromY - y0) * slope, 0, width);
            double xb = Math.clamp(x0 + (toY - y0) * slope, 0, width);
            rows(xa, fromY, xb, toY, sign);
        }
    }

    private void rows(double x0, double y0, double x1, double y1, int sign) {
        double slope = (x1 - x0) / (y1 - y0);
        int first = (int) y0;
        int last = Math.min(rows - 1, (int) Math.ceil(y1) - 1);
        top = Math.min(top, first);
        bottom = Math.max(bottom, last);
        double x = x0;
        for (int y = first; y <= last; y++) {
            double dy = Math.min(y + 1, y1) - Math.max(y, y0);
            double next = Math.clamp(x + slope * dy, 0, width);
            cells(y, Math.min(x, next), Math.max(x, next), sign * dy);
            x = next;
        }
    }

    /** Spreads the change of coverage of one edge in one row over the pixels it crosses. */
    private void cells(int y, double left, double right, double d) {
        int first = (int) left;
        int end = Math.max(first + 1, (int) Math.ceil(right));
        int row = y * stride;
        if (end == first + 1) {
            double part = (left + right) / 2 - first;
            change[row + first] += (float) (d * (1 - part));
            change[row + first + 1] += (float) (d * part);
            mark(y, first, first + 1);
            return;
        }
        // Up to u the edge has come down d·(u − left)/(right − left); a pixel's coverage is the integral of that over
        // it.
        double perPixel = d / (right - left);
        double level = perPixel * (first + 1 - left) * (first + 1 - left) / 2;
        change[row + first] += (float) level;
        for (int x = first + 1; x < end - 1; x++) {
            double coverage = perPixel * (x + 0.5 - left);
            change[row + x] += (float) (coverage - level);
            level = coverage;
        }
        double before = end - 1 - left;
        double last = perPixel * ((right - left) * (right - left) - before * before) / 2 + d * (end - right);
        change[row + end - 1] += (float) (last - level);
        change[row + end] += (float) (d - last);
        mark(y, first, end);
    }

    private void mark(int y, int first, int last) {
        for (int x = first; x <= last; x++) {
            touched[y * words + (x >> 6)] |= 1L << x;
        }
    }

    /** Turns a row's changes into coverage, lays the colour on from a pixel on, and leaves the row clear for the next go. */
    private void sweep(int y, int row, boolean evenOdd, int[] pixels, int color) {
        double sum = 0;
        int from = 0;
        for (int w = 0; w < words; w++) {
            long bits = touched[y * words + w];
            touched[y * words + w] = 0;
            while (bits != 0) {
                int x = (w << 6) + Long.numberOfTrailingZeros(bits);
                bits &= bits - 1;
                if (x > from) {
                    run(pixels, row + from, row + Math.min(x, width), color, coverage(sum, evenOdd));
                }
                sum += change[y * stride + x];
                change[y * stride + x] = 0;
                if (x < width) {
                    run(pixels, row + x, row + x + 1, color, coverage(sum, evenOdd));
                }
                from = x + 1;
            }
        }
        if (from < width) {
            run(pixels, row + from, row + width, color, coverage(sum, evenOdd));
        }
    }

    private static double coverage(double sum, boolean evenOdd) {
        double c = Math.abs(sum);
        if (evenOdd && c > 1) {
            double folded = c % 2;
            c = folded > 1 ? 2 - folded : folded;
        }
        return Math.min(1, c);
    }

    private void run(int[] pixels, int from, int to, int color, double coverage) {
        if (coverage > LEAST) {
            int laid = Blend.scaled(color, (int) (coverage * 255 + 0.5));
            if (below) {
                Blend.runUnder(pixels, from, to, laid);
            } else {
                Blend.run(pixels, from, to, laid);
            }
        }
    }
}
