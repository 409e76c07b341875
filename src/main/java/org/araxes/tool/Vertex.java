package org.araxes.tool;

import java.util.List;
import org.araxes.annotation.VertexPath;
import org.araxes.geo.LonLat;
import org.jspecify.annotations.Nullable;

/**
 * A position that a person pointed at, with what is known of its accuracy.
 *
 * @param position where
 * @param accuracyMeters how far off it may be (one standard figure), metres: the accuracy of what it was snapped to, else
 *     how exactly a hand hits a pixel at the scale it was set in; NaN when it is not known any more, as in a sketch that was kept over a restart
 * @param snap what it was snapped to; null when it was set freely
 */
public record Vertex(
        LonLat position, double accuracyMeters, @Nullable Snap snap) {

    /** Vertices as an object keeps them. */
    static VertexPath path(List<Vertex> vertices) {
        return new VertexPath(
                vertices.stream().map(Vertex::position).toList(),
                vertices.stream().map(Vertex::accuracyMeters).toList());
    }

    /** A vertex of which only the position is known. */
    static Vertex known(LonLat position) {
        return new Vertex(position, Double.NaN, null);
    }
}
