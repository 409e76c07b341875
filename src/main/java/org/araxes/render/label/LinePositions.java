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

    /** The line without its small bends: each of its places is the mean of the line some way to both sides. */
    LinePositions smoothed(double reach) {
        int steps = 6;
        double spacing = reach / steps;
        int n = (int) Math.clamp((long) Math.ceil(length() / spacing), 2, MOST_SAMPLES);
        double[] samples = new double[2 * n + 2];
        for (int i = 0; i <= n; i++) {
            double[] p = at(length() * i / n);
            samples[2 * i] = p[0];
            samples[2 * i + 1] = p[1];
        }
        double[] smooth = new double[samples.length];
        for (int i = 0; i <= n; i++) {
            int half = Math.min(steps, Math.min(i, n - i));
            for (int k = i - half; k <= i + half; k++) {
                smooth[2 * i] += samples[2 * k] / (2 * half + 1);
                smooth[2 * i + 1] += samples[2 * k + 1] / (2 * half + 1);
            }
        }
        return new LinePositions(smooth);
    }

    /** The same line from its other end. */
    LinePositions reversed() {
        double[] turned = new double[xy.length];
        for (int i = 0; i < offsets.length; i++) {
            turned[2 * i] = xy[xy.length - 2 - 2 * i];
            turned[2 * i + 1] = xy[xy.length - 1 - 2 * i];
        }
        return new LinePositions(turned);
    }
}
