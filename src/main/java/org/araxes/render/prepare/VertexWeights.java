package org.araxes.render.prepare;

import java.util.Arrays;

/**
 * For each vertex the tolerance up to which it has to stay, by the method of D. Douglas and T. Peucker ("Algorithms for
 * the reduction of the number of points required to represent a digitized line", Cartographica 10, 1973): one pass
 * serves all scales. Weights never grow from a vertex to those split off under it, so that a coarser line uses only
 * vertices of the finer one. One thread.
 */
final class VertexWeights {

    private final double[] xy;
    private final float[] weights;
    private int[] stack = new int[128];
    private float[] limits = new float[64];

    /** @param xy map metres by vertex number, x and y in turn */
    VertexWeights(double[] xy, int vertices) {
        this.xy = xy;
        this.weights = new float[vertices];
    }

    /** Weights by vertex number, metres; infinite for vertices that always stay. */
    float[] weights() {
        return weights;
    }

    /** Weighs the vertices of an arc. Its ends always stay. */
    void weigh(int[] ids) {
        int n = ids.length;
        weights[ids[0]] = Float.POSITIVE_INFINITY;
        weights[ids[n - 1]] = Float.POSITIVE_INFINITY;
        int depth = push(0, 0, n - 1, Float.POSITIVE_INFINITY);
        while (depth > 0) {
            depth--;
            int from = stack[2 * depth];
            int to = stack[2 * depth + 1];
            float limit = limits[depth];
            if (to - from < 2) {
                continue;
            }
            int far = farthest(ids, from, to);
            float weight = (float) Math.min(limit, distance(ids[far], ids[from], ids[to]));
            weights[ids[far]] = Math.max(weights[ids[far]], weight);
            depth = push(depth, from, far, weight);
            depth = push(depth, far, to, weight);
        }
    }

    private int push(int depth, int from, int to, float limit) {
        if (depth == limits.length) {
            limits = Arrays.copyOf(limits, depth * 2);
            stack = Arrays.copyOf(stack, depth * 4);
        }
        stack[2 * depth] = from;
        stack[2 * depth + 1] = to;
        limits[depth] = limit;
        return depth + 1;
    }

    private int farthest(int[] ids, int from, int to) {
        int far = from + 1;
        double most = -1;
        for (int i = from + 1; i < to; i++) {
            double d = distance(ids[i], ids[from], ids[to]);
            if (d > most) {
                most = d;
                far = i;
            }
        }
        return far;
    }

    /** Distance on the map from a vertex to the straight piece between two others, metres. */
    private double distance(int p, int a, int b) {
        double ax = xy[2 * a];
        double ay = xy[2 * a + 1];
        double dx = xy[2 * b] - ax;
        double dy = xy[2 * b + 1] - ay;
        double px = xy[2 * p] - ax;
        double py = xy[2 * p + 1] - ay;
        double squared = dx * dx + dy * dy;
        double t = squared == 0 ? 0 : Math.clamp((px * dx + py * dy) / squared, 0, 1);
        double offX = px - t * dx;
        double offY = py - t * dy;
        return Math.sqrt(offX * offX + offY * offY);
    }
}
