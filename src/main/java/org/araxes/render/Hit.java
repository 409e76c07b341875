package org.araxes.render;

import org.araxes.annotation.Annotation;
import org.araxes.catalog.Claim;
import org.araxes.catalog.Layer;

/** Something that lies under the pointer. */
public sealed interface Hit {

    /** As what it lies there. */
    enum Part {
        POINT,
        /** By its name, as it stands on the map. */
        NAME,
        LINE,
        AREA
    }

    /** As what it lies there. */
    Part part();

    /** How far from the pointer it is, logical pixels; 0 inside an area. */
    double distancePixels();

    /**
     * A claim.
     *
     * @param layer its layer
     * @param claim the claim
     */
    record OnClaim(Layer layer, Claim claim, Part part, double distancePixels) implements Hit {}

    /**
     * Something that a person drew.
     *
     * @param annotation what it is
     */
    record OnAnnotation(Annotation annotation, Part part, double distancePixels) implements Hit {}
}
