package org.araxes.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.araxes.geo.LonLat;

/**
 * Where an object is. Edges are geodesics on WGS 84.
 *
 * @param path its vertices; of an area the outer ring, of a circle the centre alone
 * @param holes rings cut out of an area; empty for everything else
 * @param radiusMeters geodesic radius of a circle, metres; NaN for everything else
 */
public record Shape(VertexPath path, List<VertexPath> holes, double radiusMeters) {

    /** No circle reaches farther: short of a quarter of the way round the earth, so that inside and outside differ. */
    public static final double MAX_RADIUS_METERS = 9_000_000;

    private static final int MIN_HOLE_POINTS = 3;

    /** @throws IllegalArgumentException when a hole has too few vertices or the radius is out of range */
    public Shape {
        holes = List.copyOf(holes);
        for (VertexPath hole : holes) {
            if (hole.size() < MIN_HOLE_POINTS) {
                throw new IllegalArgumentException(
                        "a hole needs at least " + MIN_HOLE_POINTS + " points, got " + hole.size());
            }
        }
        if (!Double.isNaN(radiusMeters) && !(radiusMeters > 0 && radiusMeters <= MAX_RADIUS_METERS)) {
            throw new IllegalArgumentException(
                    "a radius is above 0 and at most " + MAX_RADIUS_METERS + " m, got " + radiusMeters);
        }
    }

    /** Vertices of unknown accuracy, without holes. */
    public static Shape of(List<LonLat> points) {
        return of(VertexPath.of(points));
    }

    /** Vertices without holes. */
    public static Shape of(VertexPath path) {
        return new Shape(path, List.of(), Double.NaN);
    }

    /** A circle round a position. */
    public static Shape circle(LonLat center, double centerAccuracyMeters, double radiusMeters) {
        return new Shape(new VertexPath(List.of(center), List.of(centerAccuracyMeters)), List.of(), radiusMeters);
    }

    /** Its line, or its outer ring with the first vertex not repeated; that of a circle as {@link Circles} gives it. */
    public List<LonLat> outline(AnnotationKind kind) {
        return kind == AnnotationKind.CIRCLE ? Circles.ring(path.points().getFirst(), radiusMeters) : path.points();
    }

    /** The same with other vertices; holes and radius stay. */
    public Shape withPath(VertexPath newPath) {
        return new Shape(newPath, holes, radiusMeters);
    }

    /** The same with other holes. */
    public Shape withHoles(List<VertexPath> newHoles) {
        return new Shape(path, newHoles, radiusMeters);
    }

    /** All vertices, those of the path first, then those of the holes in their order: so they are numbered. */
    public List<LonLat> vertices() {
        if (holes.isEmpty()) {
            return path.points();
        }
        List<LonLat> all = new ArrayList<>(path.points());
        holes.forEach(hole -> all.addAll(hole.points()));
        return all;
    }

    /** The rings, or the line alone, in the order in which their vertices are numbered. */
    public List<VertexPath> paths() {
        return Stream.concat(Stream.of(path), holes.stream()).toList();
    }

    /** With a vertex elsewhere, also of a hole. */
    public Shape withVertex(int vertex, LonLat to, double accuracyMeters) {
        return changed(vertex, (ring, index) -> Optional.of(ring.moved(index, to, accuracyMeters)));
    }

    /** With one more vertex after another, on the same ring. */
    public Shape withVertexAfter(int vertex, LonLat position, double accuracyMeters) {
        return changed(vertex, (ring, index) -> Optional.of(ring.inserted(index + 1, position, accuracyMeters)));
    }

    /** Without a vertex; a hole of three goes with any of them. */
    public Shape withoutVertex(int vertex) {
        return changed(
                vertex,
                (ring, index) -> Optional.of(ring.removed(index))
                        .filter(rest -> vertex < path.size() || rest.size() >= MIN_HOLE_POINTS));
    }

    private interface RingChange {
        Optional<VertexPath> of(VertexPath ring, int index);
    }

    private Shape changed(int vertex, RingChange change) {
        if (vertex < path.size()) {
            return change.of(path, vertex).map(this::withPath).orElse(this);
        }
        int index = vertex - path.size();
        List<VertexPath> rings = new ArrayList<>();
        for (VertexPath hole : holes) {
            boolean its = index >= 0 && index < hole.size();
            (its ? change.of(hole, index) : Optional.of(hole)).ifPresent(rings::add);
            index -= hole.size();
        }
        return withHoles(rings);
    }

    /** Whether an object of a kind can have this shape. */
    public boolean fits(AnnotationKind kind) {
        try {
            check(kind);
            return true;
        } catch (IllegalArgumentException unfitting) {
            return false;
        }
    }

    /** @throws IllegalArgumentException when an object of a kind cannot have this shape */
    void check(AnnotationKind kind) {
        if (path.size() < kind.minPoints()) {
            throw new IllegalArgumentException(
                    kind + " needs at least " + kind.minPoints() + " points, got " + path.size());
        }
        if (path.size() > kind.maxPoints()) {
            String most = kind.maxPoints() == 1 ? "one point" : "at most " + kind.maxPoints() + " points";
            throw new IllegalArgumentException(kind + " has " + most + ", got " + path.size());
        }
        if (!holes.isEmpty() && !kind.mayHaveHoles()) {
            throw new IllegalArgumentException(kind + " has no holes");
        }
        if (Double.isNaN(radiusMeters) == (kind == AnnotationKind.CIRCLE)) {
            throw new IllegalArgumentException(
                    kind + (Double.isNaN(radiusMeters) ? " needs a" : " has no") + " radius");
        }
    }
}
