package org.araxes.workspace;

import java.util.List;
import org.araxes.annotation.AnnotationKind;
import org.araxes.geo.LonLat;

/**
 * What a person was drawing and had not ended yet, kept so that a crash does not take it.
 *
 * @param kind what it was to become
 * @param points the vertices set so far, without the one under the pointer
 */
public record UnfinishedSketch(AnnotationKind kind, List<LonLat> points) {

    /** Takes a copy of the points. */
    public UnfinishedSketch {
        points = List.copyOf(points);
    }
}
