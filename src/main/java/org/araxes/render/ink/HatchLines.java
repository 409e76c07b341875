package org.araxes.render.ink;

import java.util.Arrays;

/**
 * Cuts the stripes of a {@link Hatch} to an area (even-odd rule), as lines: exact at every size, on screen and in a
 * vector file. Stripes run at 45°. The area must be cut to the frame before: cost grows with its height over the
 * spacing. Works in arrays that it keeps. One thread.
 */
final class HatchLines {

    private static final double ROOT_HALF = Math.sqrt(0.5);

    private Hatch hatch;
    private double[][] crossings = new double[0][];
    private int[] counts = new int[0];

    HatchLines(Hatch hatch) {
        this.hatch = hatch;
    }

    /** The same arrays for other stripes. */
    HatchLines of(Hatch other) {
        hatch = other;
        return this;
    }

    /** Puts the middle lines of the stripes inside an area into a path, in place of what is in it. */
    ScreenPath cut(ScreenPath area, ScreenPath out) {
        out.clear();
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        int points = area.points();
        for (int i = 0; i < points; i++) {
            double a = across(area.x(i), area.y(i));
            min = Math.min(min, a);
            max = Math.max(max, a);
        }
        if (min >= max) {
            return out;
        }
        int first = (int) Math.ceil(min);
        int stripes = Math.max(0, (int) Math.floor(max) - first + 1);
        if (stripes > counts.length) {
            crossings = Arrays.copyOf(crossings, stripes);
            counts = new int[stripes];
        }
        Arrays.fill(counts, 0);
        for (int p = 0; p < area.parts(); p++) {
            cross(area, p, first);
        }
        for (int s = 0; s < stripes; s++) {
            emit(s, first + s, out);
        }
        return out;
    }

    /** Distance across the stripes in spacings: whole numbers are the stripes' middles. */
    private double across(double x, double y) {
        double dx = x - hatch.originX();
        double dy = y - hatch.originY();
        return (hatch.rising() ? dx + dy : dx - dy) * ROOT_HALF / hatch.spacing();
    }

    /** Distance along the stripes, pixels. */
    private double along(double x, double y) {
        double dx = x - hatch.originX();
        double dy = y - hatch.originY();
        return (hatch.rising() ? dx - dy : dx + dy) * ROOT_HALF;
    }

    private void cross(ScreenPath area, int part, int first) {
        int start = area.start(part);
        int end = area.end(part);
        for (int i = start; i < end; i++) {
            int j = i + 1 < end ? i + 1 : start;
            double a0 = across(area.x(i), area.y(i));
            double a1 = across(area.x(j), area.y(j));
            double lo = Math.min(a0, a1);
            double hi = Math.max(a0, a1);
            // Half open, so that a stripe through a vertex crosses once.
            for (int k = (int) Math.ceil(lo); k < hi; k++) {
                double t = (k - a0) / (a1 - a0);
                double l0 = along(area.x(i), area.y(i));
                double l1 = along(area.x(j), area.y(j));
                add(k - first, l0 + t * (l1 - l0));
            }
        }
    }

    private void add(int stripe, double at) {
        double[] list = crossings[stripe];
        if (list == null) {
            list = new double[8];
        } else if (counts[stripe] == list.length) {
            list = Arrays.copyOf(list, list.length * 2);
        }
        crossings[stripe] = list;
        list[counts[stripe]++] = at;
    }

    private void emit(int stripe, int k, ScreenPath out) {
        int n = counts[stripe];
        if (n < 2) {
            return;
        }
        double[] list = crossings[stripe];
        Arrays.sort(list, 0, n);
        double a = k * hatch.spacing() * ROOT_HALF;
        for (int i = 0; i + 1 < n; i += 2) {
            point(a, list[i] * ROOT_HALF, out, true);
            point(a, list[i + 1] * ROOT_HALF, out, false);
        }
    }

    private void point(double a, double l, ScreenPath out, boolean first) {
        double x = hatch.originX() + a + l;
        double y = hatch.originY() + (hatch.rising() ? a - l : l - a);
        if (first) {
            out.moveTo(x, y);
        } else {
            out.lineTo(x, y);
        }
    }
}
