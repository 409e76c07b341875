package org.araxes.tool;

import org.araxes.geo.LonLat;

/**
 * A position that the pointer was drawn to.
 *
 * @param position where
 * @param what what is there, as the person reads it, for example {@code border 2026, vertex}
 * @param accuracyMeters how far off it may be (one standard figure), metres, 0 or more
 */
public record Snap(LonLat position, String what, double accuracyMeters) {

    /** @throws IllegalArgumentException when the accuracy is negative or no number */
    public Snap {
        if (!(accuracyMeters >= 0)) {
            throw new IllegalArgumentException("an accuracy is 0 or more, got " + accuracyMeters);
        }
    }
}
