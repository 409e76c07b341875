package org.araxes.ui.action;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.araxes.annotation.Edit;
import org.araxes.tool.Sketch;
import org.araxes.tool.ToolBox;
import org.araxes.tool.ToolResult;
import org.araxes.ui.Editing;
import org.araxes.ui.MapModel;
import org.araxes.ui.Selection;

/** Does what the tool in hand asks for: edits, selections, measuring. FX thread. */
public final class ToolDesk implements Consumer<ToolResult> {

    private final ToolBox box;
    private final MapModel model;
    private final Editing editing;
    private final ObjectActions actions;
    private final HitFinder hits;
    private final Measuring measuring;
    private final Runnable editName;
    private final Consumer<Map<String, Sketch>> journal;
    private boolean drawing;

    /**
     * @param editName lets the person type the name of what was just drawn
     * @param journal keeps what is being drawn, by tool
     */
    public ToolDesk(
            ToolBox box,
            MapModel model,
            Editing editing,
            ObjectActions actions,
            HitFinder hits,
            Measuring measuring,
            Runnable editName,
            Consumer<Map<String, Sketch>> journal) {
        this.box = box;
        this.model = model;
        this.editing = editing;
        this.actions = actions;
        this.hits = hits;
        this.measuring = measuring;
        this.editName = editName;
        this.journal = journal;
    }

    @Override
    public void accept(ToolResult result) {
        perform(result);
        Map<String, Sketch> drawn = box.unfinished();
        boolean inHand = drawn.containsKey(box.inHand().id());
        if (inHand && !drawing) {
            model.selectionProperty().set(Selection.NONE); // the card would be in the way
        }
        drawing = inHand;
        journal.accept(drawn);
    }

    private void perform(ToolResult result) {
        switch (result) {
            case ToolResult.Ignored ignored -> {}
            case ToolResult.Taken taken -> {}
            case ToolResult.Edited(Edit edit, UUID select) -> {
                editing.perform(edit, select);
                if (edit instanceof Edit.Add) {
                    editName.run();
                }
            }
            case ToolResult.Pointed(var event)
            when event.shift() || event.shortcut() -> actions.toggle(hits.annotationAt(event));
            case ToolResult.Pointed(var event) -> point(hits.selectionAt(event));
            case ToolResult.Chosen(var target) -> measuring.chosen(target);
            case ToolResult.Related(var relation, var first, var second) -> measuring.related(relation, first, second);
            case ToolResult.Selected(Set<UUID> ids) -> actions.select(ids);
        }
    }

    /** With a click on an object all of its group is selected. */
    private void point(Selection pointed) {
        if (pointed.annotations().isEmpty()) {
            model.selectionProperty().set(pointed);
        } else {
            actions.select(pointed.annotations());
        }
    }
}
