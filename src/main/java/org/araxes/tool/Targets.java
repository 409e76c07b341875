package org.araxes.tool;

import java.util.Optional;

/** Finds what a person points at to be measured. Used on the thread of the tools. */
public interface Targets {

    /** What will do. */
    enum Wanted {
        /** Anything, and where there is nothing the place itself. */
        ANYTHING,
        /** A line, or else the outline of an area. */
        LINE,
        /** An area. */
        AREA
    }

    /** Knows nothing. */
    Targets NONE = (event, wanted) -> Optional.empty();

    /** The uppermost thing of that sort at the event's pixel. */
    Optional<Target> at(ToolEvent event, Wanted wanted);

    /** The line along which an area was made, so that the person need not point at it. */
    default Optional<Target> axis(Target area) {
        return Optional.empty();
    }
}
