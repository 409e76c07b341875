package org.araxes.measure;

import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Which vertices of a line are off together. Neighbours on a border that was drawn to 100 m are not each off by 100 m in
 * a direction of its own: the stretch is off as a whole. Vertices with the same accuracy that are nearer to one another
 * than {@value #TOGETHER_SIGMAS} times that accuracy count as off together; clicks of a hand, which are exact to half a
 * pixel, are farther apart.
 */
final class TogetherRuns {

    private static final double TOGETHER_SIGMAS = 5;

    private TogetherRuns() {}

    /**
     * For each vertex whether it lies inside a run, not at its end.
     *
     * @param edges of a line; of a ring with the closing edge
     * @return one for each vertex, the first of a ring not repeated
     */
    static boolean[] inside(List<Segment> edges, IntToDoubleFunction sigmaMeters, boolean ring) {
        int n = ring ? edges.size() : edges.size() + 1;
        boolean[] inside = new boolean[n];
        for (int i = ring ? 0 : 1; i < (ring ? n : n - 1); i++) {
            int before = (i + edges.size() - 1) % edges.size();
            inside[i] = together(edges.get(before), sigmaMeters.applyAsDouble(before), sigmaMeters.applyAsDouble(i))
                    && together(edges.get(i), sigmaMeters.applyAsDouble(i), sigmaMeters.applyAsDouble((i + 1) % n));
        }
        return inside;
    }

    private static boolean together(Segment edge, double from, double to) {
        return from == to && edge.lengthMeters() < TOGETHER_SIGMAS * from;
    }

    /** Whether all are, of three or more. */
    static boolean all(boolean[] inside) {
        for (boolean each : inside) {
            if (!each) {
                return false;
            }
        }
        return inside.length > 2;
    }
}
