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

    /** Takes a copy of the points. */
    public Sketch {
        points = List.copyOf(points);
    }
}
