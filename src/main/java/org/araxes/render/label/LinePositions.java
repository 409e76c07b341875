package org.araxes.render.label;

import java.util.Arrays;

/** Positions along a polyline by the distance from its start, in pixels. Immutable. */
final class LinePositions {

    private static final long MOST_SAMPLES = 20_000;

    private final double[] xy;
    private final double[] offsets;

    /** @param xy at least two vertices, x and y in turn */
    LinePositions(double[] xy) {
        this.xy = xy;
        this.offsets = new double[xy.length / 2];
        for (int i = 1; i < offsets.length; i++) {
            offsets[i] = offsets[i - 1] + Math.hypot(xy[2 * i] - xy[2 * i - 2], xy[2 * i + 1] - xy[2 * i - 1]);
        }
    }

    double length() {
        return offsets[offsets.length - 1];
    }

    /** X, y and direction (radians clockwise on the screen) at a distance; the ends stand for what lies beyond. */
    double[] at(double distance) {
        double d = Math.clamp(distance, 0, length());
        int i = Arrays.binarySearch(offsets, d);
        int edge = Math.clamp(i >= 0 ? i : -i - 2, 0, offsets.length - 2);
        double span = offsets[edge + 1] - offsets[edge];
        double t = span == 0 ? 0 : (d - offsets[edge]) / span;
        double dx = xy[2 * edge + 2] - xy[2 * edge];
        double dy = xy[2 * edge + 3] - xy[2 * edge + 1];
        return new double[] {xy[2 * edge] + t * dx, xy[2 * edge + 1] + t * dy, Math.atan2(dy, dx)};
    }

    /** The line at even distances, about so far apart. */
    LinePositions resampled(double spacing) {
        int n = (int) Math.clamp((long) Math.ceil(length() / spacing), 2, MOST_SAMPLES);
        double[] samples = new double[2 * n + 2];
        for (int i = 0; i <= n; i++) {
            double[] p = at(length() * i / n);
            samples[2 * i] = p[0];
            samples[2 * i + 1] = p[1];
        }
        return new LinePositions(samples);
    }

    /** The line without its small bends: each vertex becomes the mean of so many vertices to both sides. */
    LinePositions smoothed(int vertices) {
        int n = offsets.length - 1;
        double[] smooth = new double[xy.length];
        for (int i = 0; i <= n; i++) {
            int half = Math.min(vertices, Math.min(i, n - i));
            for (int k = i - half; k <= i + half; k++) {
                smooth[2 * i] += xy[2 * k] / (2 * half + 1);
                smooth[2 * i + 1] += xy[2 * k + 1] / (2 * half + 1);
            }
        }
        return new LinePositions(smooth);
    }

    /** The vertices from one distance to another, in the order of the line or turned round. */
    LinePositions stretch(double from, double to, boolean turned) {
        return sameStretch(this, from, to, turned);
    }

    /** Those vertices of another line that has as many, which correspond to this one's from one distance to another. */
    LinePositions sameStretch(LinePositions other, double from, double to, boolean turned) {
        int first = index(from);
        int last = Math.max(first + 1, index(to));
        double[] part = new double[2 * (last - first + 1)];
        for (int i = first; i <= last; i++) {
            int k = turned ? last - i : i - first;
            part[2 * k] = other.xy[2 * i];
            part[2 * k + 1] = other.xy[2 * i + 1];
        }
        return new LinePositions(part);
    }

    private int index(double distance) {
        int i = Arrays.binarySearch(offsets, distance);
        return Math.clamp(i >= 0 ? i : -i - 1, 0, offsets.length - 2);
    }

    /** How far another line, vertex by vertex, lies to the right of this one at the most; negative for the left. */
    double farthestRight(LinePositions other, int sign) {
        double most = 0;
        for (int i = 0; i < offsets.length; i++) {
            double[] n = normal(i);
            double d = (other.xy[2 * i] - xy[2 * i]) * n[0] + (other.xy[2 * i + 1] - xy[2 * i + 1]) * n[1];
            most = Math.max(most, sign * d);
        }
        return most;
    }

    /** The line moved to its right by a distance; to its left by a negative one. */
    LinePositions moved(double right) {
        double[] out = new double[xy.length];
        for (int i = 0; i < offsets.length; i++) {
            double[] n = normal(i);
            out[2 * i] = xy[2 * i] + right * n[0];
            out[2 * i + 1] = xy[2 * i + 1] + right * n[1];
        }
        return new LinePositions(out);
    }

    /** Square to the line at a vertex, to the right of its direction on the screen, of length 1. */
    private double[] normal(int i) {
        int a = Math.max(0, i - 2);
        int b = Math.min(offsets.length - 1, i + 2);
        double dx = xy[2 * b] - xy[2 * a];
        double dy = xy[2 * b + 1] - xy[2 * a + 1];
        double length = Math.hypot(dx, dy);
        return length == 0 ? new double[] {0, 0} : new double[] {-dy / length, dx / length};
    }
}
