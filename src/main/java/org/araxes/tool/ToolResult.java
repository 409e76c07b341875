package org.araxes.tool;

import java.util.Set;
import java.util.UUID;
import org.araxes.annotation.Edit;
import org.araxes.measure.Relation;
import org.jspecify.annotations.Nullable;

/** What a tool makes of an event. */
public sealed interface ToolResult {

    /** Nothing: the event is free for others. */
    record Ignored() implements ToolResult {}

    /** The tool took the event; its {@link Tool#sketch()} may have changed. */
    record Taken() implements ToolResult {}

    /**
     * A change of the document.
     *
     * @param edit the change, not applied yet
     * @param select the object to select afterwards; null to leave the selection
     */
    record Edited(Edit edit, @Nullable UUID select) implements ToolResult {}

    /**
     * The person pointed at something.
     *
     * @param event where
     */
    record Pointed(ToolEvent event) implements ToolResult {}

    /**
     * Another selection.
     *
     * @param ids the objects to select instead; none deselects everything, features of the catalogue too
     */
    record Selected(Set<UUID> ids) implements ToolResult {
        /** Takes a copy. */
        public Selected {
            ids = Set.copyOf(ids);
        }
    }

    /**
     * The first of two things was chosen.
     *
     * @param target to be shown as chosen
     */
    record Chosen(Target target) implements ToolResult {}

    /**
     * Two things are to be measured against each other; that may take a second, so it is not done by the tool.
     *
     * @param relation how
     * @param first the one chosen first
     * @param second the other
     */
    record Related(Relation relation, Target first, Target second) implements ToolResult {}

    /** Nothing to do. */
    ToolResult IGNORED = new Ignored();

    /** Taken without an edit. */
    ToolResult TAKEN = new Taken();
}
