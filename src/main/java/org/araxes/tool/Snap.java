package org.araxes.tool;

import org.araxes.geo.LonLat;
import org.jspecify.annotations.Nullable;

/**
 * A position that the pointer was drawn to.
 *
 * @param position where
 * @param what what is there, as the person reads it, for example {@code border 2026, vertex}
 * @param accuracyMeters how far off it may be (one standard figure), metres, 0 or more; NaN when nobody knows
 * @param sourceId id of the claim or object that it belongs to, for {@link Tracing}; null when that is not known
 */
public record Snap(
        LonLat position,
        String what,
        double accuracyMeters,
        @Nullable String sourceId) {

    /** A snap to something that cannot be traced. */
    public Snap(LonLat position, String what, double accuracyMeters) {
        this(position, what, accuracyMeters, null);
    }

    /** @throws IllegalArgumentException when the accuracy is negative */
    public Snap {
        if (accuracyMeters < 0) {
            throw new IllegalArgumentException("an accuracy is 0 or more, got " + accuracyMeters);
        }
    }
}
