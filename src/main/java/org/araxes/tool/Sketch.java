package org.araxes.tool;

import java.util.List;
import org.araxes.annotation.AnnotationKind;
import org.araxes.geo.LonLat;

/**
 * What is being drawn and is not yet part of the document.
 *
 * @param kind what it will become
 * @param points the vertices set so far, and last the position under the pointer when {@code live}
 * @param live whether the last point still follows the pointer
 */
public record Sketch(AnnotationKind kind, List<LonLat> points, boolean live) {

    /** @throws IllegalArgumentException when a live sketch has no point */
    public Sketch {
        points = List.copyOf(points);
        if (live && points.isEmpty()) {
            throw new IllegalArgumentException("a live sketch has at least the point under the pointer");
        }
    }

    /** The vertices set so far, without the one that follows the pointer. */
    public List<LonLat> vertices() {
        return live ? points.subList(0, points.size() - 1) : points;
    }
}
