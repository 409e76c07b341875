package org.araxes.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.araxes.geo.LonLat;

/**
 * Lines that can be followed from one place on them to another: along one line, round a ring, and from line to line
 * where they share a vertex. Prepared once; a question is a search for the shortest way over the vertices (Dijkstra),
 * some milliseconds for 20,000 of them. Immutable; any thread.
 */
public final class LineNetwork {

    /** A place further from all lines than this is not on them: what a map position loses in projecting and back. */
    private static final double ON_LINE_METERS = 0.5;

    private final List<LonLat> vertices = new ArrayList<>();
    private final List<double[]> places = new ArrayList<>();
    private final List<List<Integer>> neighbours = new ArrayList<>();
    private final List<Nearest> lines = new ArrayList<>();
    private final Map<LonLat, Integer> numbers = new HashMap<>();

    /** A network of these lines; a ring repeats its first position at its end. */
    public LineNetwork(List<List<LonLat>> lines) {
        for (List<LonLat> line : lines) {
            if (line.isEmpty()) {
                continue;
            }
            this.lines.add(new Nearest(line));
            for (int i = 1; i < line.size(); i++) {
                int from = number(line.get(i - 1));
                int to = number(line.get(i));
                if (from != to) {
                    neighbours.get(from).add(to);
                    neighbours.get(to).add(from);
                }
            }
        }
    }

    private int number(LonLat vertex) {
        return numbers.computeIfAbsent(vertex, v -> {
            vertices.add(v);
            places.add(Chords.point(v));
            neighbours.add(new ArrayList<>(2));
            return vertices.size() - 1;
        });
    }

    /** The place on the lines that is nearest to another; nothing when there are no lines. */
    public Optional<LonLat> nearest(LonLat place) {
        Nearest.Found best = null;
        for (Nearest line : lines) {
            Nearest.Found found = line.to(place);
            best = best == null || found.distanceMeters() < best.distanceMeters() ? found : best;
        }
        return Optional.ofNullable(best).map(Nearest.Found::position);
    }

    /**
     * The shortest way along the lines.
     *
     * @param from a place on them
     * @param to another
     * @return both places and all vertices between; nothing when a place is on no line or no way leads to the other
     */
    public Optional<List<LonLat>> way(LonLat from, LonLat to) {
        return way(from, to, Set.of());
    }

    /** The shortest way that shares no edge with {@link #way}: round a ring the longer way. */
    public Optional<List<LonLat>> otherWay(LonLat from, LonLat to) {
        return way(from, to).flatMap(first -> {
            Set<Pair> barred = pairs(first);
            int[] start = edgeAt(from);
            int[] end = edgeAt(to);
            bar(barred, start);
            bar(barred, end);
            if (Arrays.equals(start, end) && start[0] != start[1]) {
                // Each may only be left away from the other.
                boolean fromFirst = meters(vertices.get(start[0]), from) < meters(vertices.get(start[0]), to);
                barred.addAll(pairs(List.of(from, vertices.get(start[fromFirst ? 1 : 0]))));
                barred.addAll(pairs(List.of(to, vertices.get(start[fromFirst ? 0 : 1]))));
            }
            return way(from, to, barred);
        });
    }

    /** An edge that is used in part is not gone along as a whole. */
    private void bar(Set<Pair> barred, int[] edge) {
        if (edge[0] != edge[1]) {
            barred.addAll(pairs(List.of(vertices.get(edge[0]), vertices.get(edge[1]))));
        }
    }

    /** Two neighbouring positions of a way, in either order. */
    private record Pair(LonLat a, LonLat b) {}

    private static Set<Pair> pairs(List<LonLat> way) {
        Set<Pair> pairs = new HashSet<>();
        for (int i = 1; i < way.size(); i++) {
            pairs.add(new Pair(way.get(i - 1), way.get(i)));
            pairs.add(new Pair(way.get(i), way.get(i - 1)));
        }
        return pairs;
    }

    private Optional<List<LonLat>> way(LonLat from, LonLat to, Set<Pair> barred) {
        int[] start = edgeAt(from);
        int[] end = edgeAt(to);
        if (start.length == 0 || end.length == 0) {
            return Optional.empty();
        }
        boolean sameEdge = Arrays.equals(start, end);
        if (sameEdge && !barred.contains(new Pair(from, to))) {
            return Optional.of(Lines.withoutRepeats(List.of(from, to)));
        }
        return new Search(from, start, to, end, barred).run();
    }

    /** The vertices of the edge that a place lies on; the same twice when it lies on a vertex; none when on no edge. */
    private int[] edgeAt(LonLat place) {
        Integer vertex = numbers.get(place);
        if (vertex != null) {
            return new int[] {vertex, vertex};
        }
        int[] best = {};
        double limit = ON_LINE_METERS;
        for (Nearest line : lines) {
            Nearest.Hit hit = line.within(place, limit);
            if (hit != null) {
                limit = hit.foot().distanceMeters();
                int a = number(line.line().get(hit.edge()));
                int b = number(line.line().get(hit.edge() + 1));
                best = new int[] {Math.min(a, b), Math.max(a, b)};
            }
        }
        return best;
    }

    /** One search for the shortest way; the two places are joined to the vertices of their edges. */
    private final class Search {

        private final LonLat from;
        private final LonLat to;
        private final int[] start;
        private final int[] end;
        private final Set<Pair> barred;
        private final double[] length = new double[vertices.size()];
        private final int[] previous = new int[vertices.size()];

        private record Step(double meters, int vertex) {}

        Search(LonLat from, int[] start, LonLat to, int[] end, Set<Pair> barred) {
            this.from = from;
            this.start = start;
            this.to = to;
            this.end = end;
            this.barred = barred;
            Arrays.fill(length, Double.POSITIVE_INFINITY);
            Arrays.fill(previous, -1);
        }

        Optional<List<LonLat>> run() {
            PriorityQueue<Step> open = new PriorityQueue<>((a, b) -> Double.compare(a.meters, b.meters));
            for (int vertex : start) {
                if (free(from, vertices.get(vertex))) {
                    reach(vertex, meters(from, vertices.get(vertex)), -1, open);
                }
            }
            while (!open.isEmpty()) {
                Step step = open.poll();
                if (step.meters > length[step.vertex]) {
                    continue;
                }
                if (length[end[0]] <= step.meters && length[end[1]] <= step.meters) {
                    break; // both vertices of the other place are reached for good
                }
                for (int next : neighbours.get(step.vertex)) {
                    if (free(vertices.get(step.vertex), vertices.get(next))) {
                        reach(
                                next,
                                step.meters + Chords.length(places.get(step.vertex), places.get(next)),
                                step.vertex,
                                open);
                    }
                }
            }
            return best();
        }

        private boolean free(LonLat a, LonLat b) {
            return !barred.contains(new Pair(a, b));
        }

        private void reach(int vertex, double meters, int by, PriorityQueue<Step> open) {
            if (meters < length[vertex]) {
                length[vertex] = meters;
                previous[vertex] = by;
                open.add(new Step(meters, vertex));
            }
        }

        private Optional<List<LonLat>> best() {
            int last = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int vertex : end) {
                double meters = length[vertex] + meters(vertices.get(vertex), to);
                if (meters < least && free(vertices.get(vertex), to)) {
                    least = meters;
                    last = vertex;
                }
            }
            if (last < 0) {
                return Optional.empty();
            }
            List<LonLat> back = new ArrayList<>();
            back.add(to);
            for (int vertex = last; vertex >= 0; vertex = previous[vertex]) {
                back.add(vertices.get(vertex));
            }
            back.add(from);
            return Optional.of(Lines.withoutRepeats(back.reversed()));
        }
    }

    private static double meters(LonLat a, LonLat b) {
        return Chords.length(Chords.point(a), Chords.point(b));
    }
}
