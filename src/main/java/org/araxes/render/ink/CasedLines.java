package org.araxes.render.ink;

import java.util.Arrays;

/**
 * Strokes short lines together with a casing on both sides, in one go and below what is drawn already: each pixel keeps
 * how near the line comes to its middle, of which both coverages follow, as {@link LineRaster} has them. For very many on
 * a small sheet. One thread.
 */
final class CasedLines {

    /** Vertices nearer than this to the one before are passed over, pixels squared: a third of a pixel is not seen. */
    private static final double SAME_PLACE = 0.1;

    private final int side;
    private final float[] nearest;
    private final int[] first;
    private final int[] last;
    private final CoveredPixels covered;
    private int top;
    private int bottom;
    private double reach;

    /**
     * @param side of the sheet, pixels
     * @param covered where nothing need be drawn; is told what nothing is seen through afterwards
     */
    CasedLines(int side, CoveredPixels covered) {
        this.side = side;
        this.covered = covered;
        this.nearest = new float[side * side];
        this.first = new int[side];
        this.last = new int[side];
        Arrays.fill(nearest, Float.MAX_VALUE);
        Arrays.fill(first, side);
        Arrays.fill(last, -1);
    }

    /**
     * Lays a line and its casing below what is there.
     *
     * @param line premultiplied colour of the line
     * @param casing premultiplied colour of the casing
     * @param casingWidth how far the casing stands out on each side
     */
    void stroke(ScreenPath path, double lineWidth, int line, double casingWidth, int casing, int[] pixels) {
        top = side;
        bottom = -1;
        reach = lineWidth / 2 + casingWidth + 0.5;
        for (int p = 0; p < path.parts(); p++) {
            part(path, p);
        }
        float lineScale = LineRaster.scale(lineWidth / 2);
        float casingScale = LineRaster.scale(lineWidth / 2 + casingWidth);
        for (int y = top; y <= bottom; y++) {
            sweep(y, (float) casingWidth, line, lineScale, casing, casingScale, pixels);
        }
    }

    private void part(ScreenPath path, int part) {
        int start = path.start(part);
        int end = path.end(part);
        double x = path.x(start);
        double y = path.y(start);
        boolean bare = true;
        for (int i = start + 1; i < end; i++) {
            double dx = path.x(i) - x;
            double dy = path.y(i) - y;
            if (i < end - 1 && dx * dx + dy * dy < SAME_PLACE) {
                continue;
            }
            piece(x, y, dx, dy);
            x += dx;
            y += dy;
            bare = false;
        }
        if (bare || path.closed(part)) {
            piece(x, y, path.x(start) - x, path.y(start) - y);
        }
    }

    private void piece(double x0, double y0, double dx, double dy) {
        int firstRow = (int) Math.max(0, Math.ceil(Math.min(y0, y0 + dy) - reach - 0.5));
        int lastRow = (int) Math.min(side - 1, Math.floor(Math.max(y0, y0 + dy) + reach - 0.5));
        double left = Math.min(x0, x0 + dx) - reach;
        double right = Math.max(x0, x0 + dx) + reach;
        if (firstRow > lastRow || right < 0 || left > side) {
            return;
        }
        top = Math.min(top, firstRow);
        bottom = Math.max(bottom, lastRow);
        double length = Math.sqrt(dx * dx + dy * dy);
        double ux = length == 0 ? 1 : dx / length;
        double uy = length == 0 ? 0 : dy / length;
        double perRow = Math.abs(uy) > 1e-3 ? ux / uy : 0;
        double span = Math.abs(uy) > 1e-3 ? reach / Math.abs(uy) : Double.POSITIVE_INFINITY;
        for (int y = firstRow; y <= lastRow; y++) {
            double ry = y + 0.5 - y0;
            // Only where the row comes within reach of the line's axis.
            double middle = x0 + ry * perRow;
            int from = Math.max(0, (int) Math.ceil(Math.max(left, middle - span) - 0.5));
            int to = Math.min(side - 1, (int) Math.floor(Math.min(right, middle + span) - 0.5));
            if (from <= to && !covered.hidesRow(y, from, to)) {
                first[y] = Math.min(first[y], from);
                last[y] = Math.max(last[y], to);
                double rx = from + 0.5 - x0;
                row(
                        y * side + from,
                        to - from + 1,
                        (float) (rx * ux + ry * uy),
                        (float) (rx * uy - ry * ux),
                        (float) ux,
                        (float) uy,
                        (float) length);
            }
        }
    }

    /** Brings pixels of a row nearer to the line; the first one lies so far along the piece and so far beside it. */
    private void row(int at, int count, float along, float across, float ux, float uy, float length) {
        for (int k = 0; k < count; k++) {
            float a = along + k * ux;
            float c = across + k * uy;
            float beyond = a < 0 ? -a : a > length ? a - length : 0;
            float squared = c * c + beyond * beyond;
            if (squared < nearest[at + k]) {
                nearest[at + k] = squared;
            }
        }
    }

    private void sweep(
            int y, float casingWidth, int line, float lineScale, int casing, float casingScale, int[] pixels) {
        float farthest = (float) reach;
        int row = y * side;
        for (int from = first[y]; from <= last[y]; from += Long.SIZE) {
            int count = Math.min(Long.SIZE, last[y] - from + 1);
            long opaque = 0;
            for (int k = 0; k < count; k++) {
                int i = row + from + k;
                float squared = nearest[i];
                nearest[i] = Float.MAX_VALUE;
                int pixel = pixels[i];
                if (pixel >>> 24 == 0xFF || squared >= farthest * farthest) {
                    continue;
                }
                float depth = farthest - (float) Math.sqrt(squared);
                if (depth > casingWidth) {
                    pixel = Blend.under(pixel, part(line, depth - casingWidth, lineScale));
                }
                pixel = Blend.under(pixel, part(casing, depth, casingScale));
                pixels[i] = pixel;
                opaque |= pixel >>> 24 == 0xFF ? 1L << k : 0;
            }
            covered.cover(y, from, opaque);
        }
        first[y] = side;
        last[y] = -1;
    }

    private static int part(int color, float depth, float scale) {
        return Blend.scaled(color, (int) ((depth >= 1 ? 1 : depth) * scale + 0.5f));
    }
}
