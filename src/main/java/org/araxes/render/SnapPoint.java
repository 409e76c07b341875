package org.araxes.render;

import org.araxes.annotation.Annotation;
import org.araxes.geo.LonLat;
import org.jspecify.annotations.Nullable;

/**
 * A position on the map that the pointer may be drawn to.
 *
 * @param position where it is
 * @param vertex whether it is a vertex; otherwise a place on an edge
 * @param claimId {@code Claim.id()} of what it belongs to; null for an annotation
 * @param annotation the annotation it belongs to; null for a claim
 * @param accuracyMeters how far off it may be, one standard figure; NaN when nobody knows
 * @param distancePixels how far from the pointer it is, logical pixels
 */
public record SnapPoint(
        LonLat position,
        boolean vertex,
        @Nullable String claimId,
        @Nullable Annotation annotation,
        double accuracyMeters,
        double distancePixels) {}
