package org.araxes.tool;

import java.util.List;
import java.util.stream.IntStream;
import org.araxes.annotation.VertexPath;
import org.araxes.geo.LonLat;
import org.jspecify.annotations.Nullable;

/**
 * A position that a person pointed at, with what is known of its accuracy.
 *
 * @param position where
 * @param accuracyMeters how far off it may be (one standard figure), metres: the accuracy of what it was snapped to, else
 *     how exactly a hand hits a pixel at the scale it was set in; NaN when it is not known any more
 * @param snap what it was snapped to; null when it was set freely
 * @param traced whether it lies between two clicks on a line that was followed
 */
public record Vertex(
        LonLat position, double accuracyMeters, @Nullable Snap snap, boolean traced) {

    /** A vertex that was clicked. */
    public Vertex(LonLat position, double accuracyMeters, @Nullable Snap snap) {
        this(position, accuracyMeters, snap, false);
    }

    /** A vertex of a line that was followed; as exact as the place on that line where it was left. */
    static Vertex traced(LonLat position, Vertex end) {
        return new Vertex(position, end.accuracyMeters, end.snap, true);
    }

    /** Vertices as an object keeps them. */
    static VertexPath path(List<Vertex> vertices) {
        return new VertexPath(
                vertices.stream().map(Vertex::position).toList(),
                vertices.stream().map(Vertex::accuracyMeters).toList());
    }

    /** Vertices as an object or a sketch kept them. */
    static List<Vertex> of(VertexPath path) {
        return IntStream.range(0, path.size())
                .mapToObj(i -> new Vertex(path.points().get(i), path.accuracyMeters(i), null))
                .toList();
    }
}
