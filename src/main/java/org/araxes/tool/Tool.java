package org.araxes.tool;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A gesture: a small state machine that turns events into sketches and edits. Used on one thread. */
public interface Tool {

    /** What the person reads in the status bar while the tool is in hand; changes with the state. */
    String help();

    /** Takes an event. */
    ToolResult handle(ToolEvent event);

    /** What is being drawn, if anything. */
    Optional<Sketch> sketch();

    /** All that is being drawn: several when several objects are moved at once. */
    default List<Sketch> sketches() {
        return sketch().stream().toList();
    }

    /** Objects of the document that a sketch stands for at the moment, so that they are not drawn twice. */
    default Set<UUID> inHand() {
        return Set.of();
    }

    /** What the pointer is snapped to, to be shown beside it. */
    default Optional<Snap> snapped() {
        return Optional.empty();
    }

    /** What is told beside the pointer: what it is snapped to, or what a click would take. */
    default Optional<Snap> pointedAt() {
        return snapped();
    }

    /** The tool is laid aside: nothing follows the pointer any more, but what was drawn is kept. */
    default void suspend() {}

    /** The tool is in hand again and goes on where it was. */
    default void resume() {}
}
