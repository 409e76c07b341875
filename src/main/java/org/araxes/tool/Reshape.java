package org.araxes.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Shape;
import org.araxes.annotation.VertexPath;
import org.araxes.geo.LonLat;
import org.araxes.geo.Projection;
import org.araxes.measure.Geodesics;

/** Shapes changed by hand; each gives a new one. */
final class Reshape {

    /** Where a circle is taken hold of to change its radius: east of the centre, clear of its name. */
    private static final double RIM_AZIMUTH_DEGREES = 90;

    private Reshape() {}

    /** Where an object can be taken hold of: its vertices, also of holes; of a circle the centre and a place on it. */
    static List<LonLat> grips(Annotation object) {
        if (object.kind() != AnnotationKind.CIRCLE) {
            return object.shape().vertices();
        }
        LonLat center = object.points().getFirst();
        double radiusMeters = object.shape().radiusMeters();
        return List.of(center, Geodesics.direct(center, RIM_AZIMUTH_DEGREES, radiusMeters));
    }

    /** With one of {@link #grips} elsewhere; as it was where that would leave it no extent. */
    static Shape moved(Annotation object, int index, Vertex to, Projection projection) {
        Shape shape = object.shape();
        VertexPath path = shape.path();
        return switch (object.kind()) {
            case CIRCLE ->
                index == 0
                        ? Shape.circle(to.position(), to.accuracyMeters(), shape.radiusMeters())
                        : Spans.circle(path.points().getFirst(), path.accuracyMeters(0), to)
                                .orElse(shape);
            case RECTANGLE -> {
                int opposite = (index + 2) % 4;
                Vertex across = new Vertex(path.points().get(opposite), path.accuracyMeters(opposite), null);
                yield Spans.rectangle(to, across, projection)
                        .map(s -> turned(s, index))
                        .orElse(shape);
            }
            default -> shape.withVertex(index, to.position(), to.accuracyMeters());
        };
    }

    /** The same ring begun so that what was its first vertex has an index. */
    private static Shape turned(Shape ring, int index) {
        VertexPath path = ring.path();
        List<LonLat> points = new ArrayList<>();
        List<Double> accuracy = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            int from = Math.floorMod(i - index, path.size());
            points.add(path.points().get(from));
            accuracy.add(path.accuracyMeters(from));
        }
        return ring.withPath(new VertexPath(points, accuracy));
    }

    /** With one more vertex that gets a number above 0, on the ring of the one before. */
    static Shape inserted(Annotation object, int index, Vertex vertex) {
        return object.shape().withVertexAfter(index - 1, vertex.position(), vertex.accuracyMeters());
    }

    /**
     * Wholly moved by an offset on the map; nothing when it would leave the projected world. Accuracies stay: what a
     * person moves keeps its form, and that is what is measured of it.
     */
    static Optional<Shape> shifted(Shape shape, Projection projection, double dxMeters, double dyMeters) {
        Optional<VertexPath> path = shifted(shape.path(), projection, dxMeters, dyMeters);
        List<VertexPath> holes = new ArrayList<>();
        for (VertexPath hole : shape.holes()) {
            shifted(hole, projection, dxMeters, dyMeters).ifPresent(holes::add);
        }
        return path.filter(p -> holes.size() == shape.holes().size())
                .map(p -> new Shape(p, holes, shape.radiusMeters()));
    }

    private static Optional<VertexPath> shifted(
            VertexPath path, Projection projection, double dxMeters, double dyMeters) {
        List<LonLat> out = new ArrayList<>(path.size());
        for (LonLat p : path.points()) {
            Ground.at(projection, projection.toMap(p).plus(dxMeters, dyMeters)).ifPresent(out::add);
        }
        return out.size() == path.size() ? Optional.of(new VertexPath(out, path.accuracyMeters())) : Optional.empty();
    }
}
