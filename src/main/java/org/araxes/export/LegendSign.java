package org.araxes.export;

import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.render.Swatch;

/** A sign of the map as it stands in the legend. */
public sealed interface LegendSign {

    /**
     * A sign of a layer.
     *
     * @param swatch how it looks
     * @param opacity 0 (clear) to 1
     */
    record OfLayer(Swatch swatch, double opacity) implements LegendSign {}

    /**
     * A sign of something that a person drew.
     *
     * @param kind what it is
     * @param style how it looks
     */
    record OfAnnotation(AnnotationKind kind, AnnotationStyle style) implements LegendSign {}
}
