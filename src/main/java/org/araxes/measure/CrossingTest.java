package org.araxes.measure;

import java.util.ArrayList;
import java.util.List;
import org.araxes.geo.LonLat;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;

/** Whether a ring that grows vertex by vertex crosses itself; one pass over its edges for each question. */
final class CrossingTest {

    private final LineIntersector intersector = new RobustLineIntersector();
    private final List<Coordinate> vertices = new ArrayList<>();
    /** Whether the open line up to each vertex crosses itself. */
    private final List<Boolean> crossed = new ArrayList<>();

    private @Nullable GnomonicPlane plane;

    void add(LonLat vertex) {
        if (plane == null) {
            plane = new GnomonicPlane(vertex);
        }
        Coordinate next = plane.project(vertex);
        int last = vertices.size() - 1;
        boolean crosses = last >= 0
                && (crossed.get(last)
                        || !next.equals2D(vertices.get(last)) && meets(vertices.get(last), next, last, -1));
        vertices.add(next);
        crossed.add(crosses);
    }

    void removeLast() {
        vertices.removeLast();
        crossed.removeLast();
        if (vertices.isEmpty()) {
            plane = null;
        }
    }

    /** Whether the ring of the vertices set and one more crosses or touches itself. */
    boolean with(LonLat vertex) {
        int last = vertices.size() - 1;
        if (plane == null || last < 1) {
            return false;
        }
        if (crossed.get(last)) {
            return true;
        }
        Coordinate moving = plane.project(vertex);
        Coordinate first = vertices.getFirst();
        Coordinate end = vertices.get(last);
        if (moving.equals2D(end) || moving.equals2D(first)) {
            return last > 1 && meets(end, first, last, 0);
        }
        return meets(end, moving, last, -1) || meets(moving, first, -1, 0);
    }

    /**
     * Whether an edge meets an edge already set other than where they join.
     *
     * @param fromVertex number of the set vertex at which the edge starts, or -1
     * @param toVertex number of the set vertex at which it ends, or -1
     */
    private boolean meets(Coordinate from, Coordinate to, int fromVertex, int toVertex) {
        for (int i = 1; i < vertices.size(); i++) {
            Coordinate a = vertices.get(i - 1);
            Coordinate b = vertices.get(i);
            if (a.equals2D(b)) {
                continue;
            }
            intersector.computeIntersection(from, to, a, b);
            if (!intersector.hasIntersection()) {
                continue;
            }
            Coordinate at = intersector.getIntersection(0);
            boolean joined = (fromVertex >= 0 && at.equals2D(from) && joins(i, fromVertex))
                    || (toVertex >= 0 && at.equals2D(to) && joins(i, toVertex));
            if (!joined || intersector.getIntersectionNum() > 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether edge i ends or starts at a vertex, equal neighbours counting as one. */
    private boolean joins(int edge, int vertex) {
        Coordinate v = vertices.get(vertex);
        int low = vertex;
        while (low > 0 && vertices.get(low - 1).equals2D(v)) {
            low--;
        }
        int high = vertex;
        while (high + 1 < vertices.size() && vertices.get(high + 1).equals2D(v)) {
            high++;
        }
        return edge >= low && edge <= high + 1;
    }
}
