package org.araxes.tool;

import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Shape;

/** Makes an annotation of finished points: gives it id, name, style, place in the drawing order and time. */
@FunctionalInterface
public interface AnnotationMaker {

    /**
     * A new annotation, not yet in the document.
     *
     * @param kind what it is
     * @param shape where it is
     */
    Annotation make(AnnotationKind kind, Shape shape);
}
