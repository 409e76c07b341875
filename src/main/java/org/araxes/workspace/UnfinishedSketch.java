package org.araxes.workspace;

import java.util.List;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Shape;
import org.araxes.geo.LonLat;

/**
 * What a person was drawing and had not ended yet, kept so that a crash does not take it.
 *
 * @param kind what it was to become
 * @param shape the vertices set so far, without the one under the pointer; of a circle whose radius is not set the centre
 */
public record UnfinishedSketch(AnnotationKind kind, Shape shape) {

    /** A sketch of which only the positions are known. */
    public UnfinishedSketch(AnnotationKind kind, List<LonLat> points) {
        this(kind, Shape.of(points));
    }

    /** The vertices set so far. */
    public List<LonLat> points() {
        return shape.path().points();
    }
}
