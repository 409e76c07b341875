package org.araxes.render;

import java.util.UUID;
import org.araxes.geo.LonLat;
import org.jspecify.annotations.Nullable;

/**
 * A position on the map that the pointer may be drawn to.
 *
 * @param position where it is
 * @param vertex whether it is a vertex; otherwise a place on an edge
 * @param claimId {@code Claim.id()} of what it belongs to; null for an annotation
 * @param annotationId id of the annotation it belongs to; null for a claim
 * @param accuracyMeters how far off it may be, one standard figure; NaN when nobody knows
 * @param distancePixels how far from the pointer it is, logical pixels
 */
public record SnapPoint(
        LonLat position,
        boolean vertex,
        @Nullable String claimId,
        @Nullable UUID annotationId,
        double accuracyMeters,
        double distancePixels) {}
