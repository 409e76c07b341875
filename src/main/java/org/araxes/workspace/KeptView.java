package org.araxes.workspace;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;

/**
 * A view that a person kept.
 *
 * @param id never changes
 * @param title what the person called it
 * @param order place in the list, low first
 * @param body what is needed to show it again, JSON; the workspace does not look into it
 * @param thumbnail a small picture of it, PNG; empty for none. Never changed
 * @param changed when it was last kept, to the millisecond, as files keep it; finer parts are dropped
 */
@SuppressWarnings("ArrayRecordComponent")
public record KeptView(String id, String title, long order, String body, byte[] thumbnail, Instant changed) {

    /** Drops the finer parts of the time. */
    public KeptView {
        changed = changed.truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeptView v
                && id.equals(v.id)
                && title.equals(v.title)
                && order == v.order
                && body.equals(v.body)
                && Arrays.equals(thumbnail, v.thumbnail)
                && changed.equals(v.changed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, title, order, body, Arrays.hashCode(thumbnail), changed);
    }
}
