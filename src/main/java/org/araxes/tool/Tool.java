package org.araxes.tool;

import java.util.Optional;

/** A gesture: a small state machine that turns events into sketches and edits. Used on one thread. */
public interface Tool {

    /** What the person reads in the status bar while the tool is in hand. */
    String help();

    /** Takes an event. */
    ToolResult handle(ToolEvent event);

    /** What is being drawn, if anything. */
    Optional<Sketch> sketch();
}
