package org.araxes.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.araxes.geo.LonLat;

/**
 * Vertices in order, with what is known of their accuracy: a line, or a ring whose first vertex is not repeated.
 *
 * @param points where they are
 * @param accuracyMeters how far off each may be (one standard figure), metres, NaN where it is not known; empty when it
 *     is known of none
 */
public record VertexPath(List<LonLat> points, List<Double> accuracyMeters) {

    /** @throws IllegalArgumentException when an accuracy is negative or infinite, or not every vertex has its own */
    public VertexPath {
        points = List.copyOf(points);
        accuracyMeters = isNoneKnown(accuracyMeters) ? List.of() : List.copyOf(accuracyMeters);
        if (!accuracyMeters.isEmpty() && accuracyMeters.size() != points.size()) {
            throw new IllegalArgumentException(
                    points.size() + " vertices have " + accuracyMeters.size() + " accuracies");
        }
        for (double a : accuracyMeters) {
            if (a < 0 || Double.isInfinite(a)) {
                throw new IllegalArgumentException("an accuracy is 0 or more, got " + a);
            }
        }
    }

    private static boolean isNoneKnown(List<Double> accuracies) {
        for (double a : accuracies) {
            if (!Double.isNaN(a)) {
                return false;
            }
        }
        return true;
    }

    /** Vertices of unknown accuracy. */
    public static VertexPath of(List<LonLat> points) {
        return new VertexPath(points, List.of());
    }

    /** How many vertices there are. */
    public int size() {
        return points.size();
    }

    /** How far off a vertex may be, metres; NaN when it is not known. */
    public double accuracyMeters(int index) {
        return accuracyMeters.isEmpty() ? Double.NaN : accuracyMeters.get(index);
    }

    /** With a vertex elsewhere. */
    public VertexPath moved(int index, LonLat to, double accuracy) {
        List<LonLat> where = new ArrayList<>(points);
        List<Double> exact = eachAccuracy();
        where.set(index, to);
        exact.set(index, accuracy);
        return new VertexPath(where, exact);
    }

    /** With one more vertex before an index; at the number of vertices it becomes the last. */
    public VertexPath inserted(int index, LonLat position, double accuracy) {
        List<LonLat> where = new ArrayList<>(points);
        List<Double> exact = eachAccuracy();
        where.add(index, position);
        exact.add(index, accuracy);
        return new VertexPath(where, exact);
    }

    /** Without a vertex. */
    public VertexPath removed(int index) {
        List<LonLat> where = new ArrayList<>(points);
        List<Double> exact = eachAccuracy();
        where.remove(index);
        exact.remove(index);
        return new VertexPath(where, exact);
    }

    /** The same from the last vertex to the first. */
    public VertexPath reversed() {
        return new VertexPath(points.reversed(), accuracyMeters.reversed());
    }

    /** Without vertices that repeat the one before, and for a ring without a last that repeats the first. */
    public VertexPath withoutRepeats(boolean ring) {
        List<LonLat> where = new ArrayList<>(points.size());
        List<Double> exact = new ArrayList<>(points.size());
        for (int i = 0; i < points.size(); i++) {
            if (where.isEmpty() || !where.getLast().equals(points.get(i))) {
                where.add(points.get(i));
                exact.add(accuracyMeters(i));
            }
        }
        while (ring && where.size() > 1 && where.getLast().equals(where.getFirst())) {
            where.removeLast();
            exact.removeLast();
        }
        return where.size() == points.size() ? this : new VertexPath(where, exact);
    }

    private List<Double> eachAccuracy() {
        return new ArrayList<>(
                accuracyMeters.isEmpty()
                        ? DoubleStream.generate(() -> Double.NaN)
                                .limit(points.size())
                                .boxed()
                                .toList()
                        : accuracyMeters);
    }
}
