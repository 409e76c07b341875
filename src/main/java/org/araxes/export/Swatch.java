package org.araxes.export;

import org.araxes.annotation.Annotation;
import org.araxes.catalog.Claim;
import org.araxes.catalog.Layer;

/** A sign of the map as it stands in the legend. */
public sealed interface Swatch {

    /**
     * The sign of a layer's claims that look like this one.
     *
     * @param layer its layer
     * @param sample one of the claims
     * @param opacity 0 (clear) to 1
     */
    record OfClaim(Layer layer, Claim sample, double opacity) implements Swatch {}

    /** A layer that is a picture. */
    record OfRaster(Layer layer, double opacity) implements Swatch {}

    /** Something that a person drew. */
    record OfAnnotation(Annotation sample) implements Swatch {}
}
