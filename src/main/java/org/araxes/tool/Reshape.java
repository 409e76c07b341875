package org.araxes.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Shape;
import org.araxes.annotation.VertexPath;
import org.araxes.geo.LonLat;
import org.araxes.geo.Projection;

/** Shapes changed by hand; each gives a new one. */
final class Reshape {

    private Reshape() {}

    /** With a vertex elsewhere. */
    static Shape moved(Annotation object, int index, Vertex to) {
        Shape shape = object.shape();
        return shape.withPath(shape.path().moved(index, to.position(), to.accuracyMeters()));
    }

    /** With one more vertex before an index. */
    static Shape inserted(Annotation object, int index, Vertex vertex) {
        Shape shape = object.shape();
        return shape.withPath(shape.path().inserted(index, vertex.position(), vertex.accuracyMeters()));
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
