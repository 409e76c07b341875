package org.araxes.tool;

import java.util.List;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.geo.LonLat;

/** Makes an annotation of finished points: gives it id, name, style, place in the drawing order and time. */
@FunctionalInterface
public interface AnnotationMaker {

    /**
     * A new annotation, not yet in the document.
     *
     * @param kind what it is
     * @param points its vertices, enough of them
     */
    Annotation make(AnnotationKind kind, List<LonLat> points);
}
