package org.araxes.tool;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides where a drawing goes from its last vertex: to the pointer, or along a line of the map while the person traces,
 * with Ctrl held or with a tool that always does. Shift takes the other way round.
 *
 * @param aim finds the place that is meant
 * @param tracing follows lines
 * @param always whether the tool traces without a key
 */
record Tracer(Aim aim, Tracing tracing, boolean always) {

    /**
     * Where a click would lead.
     *
     * @param between traced vertices on the way
     * @param end the place that is meant
     */
    record Way(List<Vertex> between, Vertex end) {}

    /** Whether an event asks for tracing. */
    boolean wanted(ToolEvent event) {
        return always != event.shortcut();
    }

    /** The way from the last vertex; straight when nothing leads there. Nothing off the projected world. */
    Optional<Way> way(ToolEvent event, @Nullable Vertex last) {
        if (last == null || !wanted(event)) {
            return aim.at(event, last == null ? null : last.position()).map(v -> new Way(List.of(), v));
        }
        return aim.at(event, java.util.Set.of()).map(v -> new Way(between(event, last, v), v));
    }

    private List<Vertex> between(ToolEvent event, Vertex last, Vertex end) {
        return tracing.between(last, end, event.shift()).orElse(List.of()).stream()
                .map(p -> Vertex.traced(p, end))
                .toList();
    }
}
