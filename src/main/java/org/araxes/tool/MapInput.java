package org.araxes.tool;

import java.util.Optional;

/**
 * Leads an event through navigation and the tool in hand, in the order that lets a person pan while drawing: what is
 * always navigation's, then the tool, then what is left over. Esc that nobody wants lays the tool aside. Not thread-safe:
 * used on one thread.
 */
public final class MapInput {

    /**
     * What came of an event.
     *
     * @param result what the tool made of it; ignored when navigation had it
     * @param view the view from now on, when navigation had it
     */
    public record Outcome(ToolResult result, Optional<ViewChange> view) {}

    private final Navigation navigation;
    private final ToolBox tools;

    /** Leads events to these. */
    public MapInput(Navigation navigation, ToolBox tools) {
        this.navigation = navigation;
        this.tools = tools;
    }

    /** Takes an event. */
    public Outcome handle(ToolEvent event) {
        Optional<ViewChange> always = navigation.before(event);
        if (always.isPresent()) {
            return new Outcome(ToolResult.IGNORED, always);
        }
        ToolResult result = tools.inHand().tool().handle(event);
        if (!(result instanceof ToolResult.Ignored)) {
            return new Outcome(result, Optional.empty());
        }
        if (event.isKey(ToolEvent.Key.ESCAPE) && tools.find(ToolBox.SELECT).isPresent()) {
            tools.take(ToolBox.SELECT);
            return new Outcome(ToolResult.TAKEN, Optional.empty());
        }
        return new Outcome(ToolResult.IGNORED, navigation.after(event));
    }
}
