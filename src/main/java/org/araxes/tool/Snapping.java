package org.araxes.tool;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds what a pointer is close to. Asked at every mouse move, so it must answer within a millisecond. */
@FunctionalInterface
public interface Snapping {

    /** Never snaps. */
    Snapping NONE = event -> Optional.empty();

    /** What the event's pixel is close enough to, the best candidate. */
    Optional<Snap> snap(ToolEvent event);

    /**
     * The same without some objects of the document: one that is being changed must not catch its own vertex.
     * Implementations that snap to annotations override this.
     */
    default Optional<Snap> snap(ToolEvent event, Set<UUID> except) {
        return snap(event);
    }
}
