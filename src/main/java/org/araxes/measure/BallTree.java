package org.araxes.measure;

/**
 * The edges of a line in balls, and balls in larger balls: which edges can be near a place is told without looking at
 * all of them. Balls are those of space, so poles and date line are no exception. Immutable; any thread.
 */
final class BallTree {

    /** So few edges are looked at one by one. */
    private static final int LEAF_EDGES = 8;

    private static final double EARTH_RADIUS_METERS = 6_335_000;
    private static final double LONG_EDGE_METERS = 2_000_000;

    private final double[][] places;
    private final double[] centers;
    private final double[] radii;

    /** Asked for each edge that may be near enough. */
    @FunctionalInterface
    interface Visitor {
        /**
         * @param edge number of the edge
         * @param limitMeters how near it has to be
         * @return the new limit, not above the old one
         */
        double visit(int edge, double limitMeters);
    }

    /** @param places the vertices of the line in space, as {@link Chords#point} gives them */
    BallTree(double[][] places) {
        this.places = places;
        int nodes = 2 * Integer.highestOneBit(Math.max(1, edges() / LEAF_EDGES + 1)) * 2;
        centers = new double[3 * nodes];
        radii = new double[nodes];
        build(1, 0, edges());
    }

    /** A distance than which no place on edges of the other is nearer, metres. */
    double atLeastMeters(BallTree other) {
        double[] center = {other.centers[3], other.centers[4], other.centers[5]};
        return Math.max(0, fromCenter(1, center) - radii[1] - other.radii[1]);
    }

    private int edges() {
        return places.length - 1;
    }

    private static boolean leaf(int from, int to) {
        return to - from <= LEAF_EDGES;
    }

    private void build(int node, int from, int to) {
        for (int axis = 0; axis < 3; axis++) {
            double min = Double.POSITIVE_INFINITY;
            double max = Double.NEGATIVE_INFINITY;
            for (int i = from; i <= to; i++) {
                min = Math.min(min, places[i][axis]);
                max = Math.max(max, places[i][axis]);
            }
            centers[3 * node + axis] = (min + max) / 2;
        }
        double radius = 0;
        double longest = 0;
        for (int i = from; i <= to; i++) {
            radius = Math.max(radius, fromCenter(node, places[i]));
            longest = i > from ? Math.max(longest, Chords.length(places[i - 1], places[i])) : longest;
        }
        radii[node] = radius + bulge(longest);
        if (!leaf(from, to)) {
            int middle = (from + to) / 2;
            build(2 * node, from, middle);
            build(2 * node + 1, middle, to);
        }
    }

    /** How far an edge may leave its chord, at most. */
    private static double bulge(double chordMeters) {
        return chordMeters > LONG_EDGE_METERS
                ? chordMeters
                : 1.1 * chordMeters * chordMeters / (8 * EARTH_RADIUS_METERS);
    }

    private double fromCenter(int node, double[] p) {
        double x = p[0] - centers[3 * node];
        double y = p[1] - centers[3 * node + 1];
        double z = p[2] - centers[3 * node + 2];
        return Math.sqrt(x * x + y * y + z * z);
    }

    /** Visits the edges that may be nearer to a place than a limit, likely near ones first. */
    double visit(double[] place, double limitMeters, Visitor visitor) {
        return edges() > 0 ? visit(1, 0, edges(), place, limitMeters, visitor) : limitMeters;
    }

    private double visit(int node, int from, int to, double[] place, double limit, Visitor visitor) {
        if (fromCenter(node, place) - radii[node] >= limit) {
            return limit;
        }
        double rest = limit;
        if (leaf(from, to)) {
            for (int i = from; i < to; i++) {
                rest = visitor.visit(i, rest);
            }
            return rest;
        }
        int middle = (from + to) / 2;
        boolean leftFirst = fromCenter(2 * node, place) <= fromCenter(2 * node + 1, place);
        if (leftFirst) {
            rest = visit(2 * node, from, middle, place, rest, visitor);
            return visit(2 * node + 1, middle, to, place, rest, visitor);
        }
        rest = visit(2 * node + 1, middle, to, place, rest, visitor);
        return visit(2 * node, from, middle, place, rest, visitor);
    }
}
