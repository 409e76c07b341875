package org.araxes.ui.workspace;

import java.util.HashMap;
import java.util.Map;
import org.araxes.annotation.Editor;
import org.araxes.annotation.Step;
import org.araxes.tool.Sketch;
import org.araxes.tool.ToolBox;
import org.araxes.ui.Editing;
import org.araxes.ui.MapModel;
import org.araxes.workspace.Loaded;
import org.araxes.workspace.UnfinishedSketch;

/**
 * What is drawn and being drawn, on its way into the workspace: at once, or, while very many objects are still read, when
 * they are there. FX thread.
 */
public final class WorkInHand {

    private final MapModel model;
    private final Editing editing;
    private final ToolBox box;
    private final WorkspaceDesk saving;

    /** @param saving takes what is to be kept */
    public WorkInHand(MapModel model, Editing editing, ToolBox box, WorkspaceDesk saving) {
        this.model = model;
        this.editing = editing;
        this.box = box;
        this.saving = saving;
    }

    /** Keeps a step; one from before all was read is kept after it. */
    public void keep(Step step) {
        if (!isComing()) {
            saving.keep(step, box.unfinished());
        }
    }

    /** Keeps what is being drawn. */
    public void journal(Map<String, Sketch> drawn) {
        if (!isComing()) {
            saving.journal(drawn);
        }
    }

    /** Whether objects are still read. */
    public boolean isComing() {
        return model.comingProperty().get();
    }

    /** Whether something was drawn before all was read, and so is not kept yet. */
    public boolean isEarly() {
        return isComing()
                && (!editing.document().annotations().isEmpty()
                        || !box.unfinished().isEmpty());
    }

    /** Goes on with what was read while the map was seen already; what was drawn meanwhile goes on top of it. */
    public void goOnIn(Loaded all) {
        model.comingProperty().set(false);
        editing.goOnIn(new Editor(all.document(), all.history()));
        Map<String, Sketch> now = box.unfinished();
        Map<String, UnfinishedSketch> before = new HashMap<>(all.sketches());
        before.keySet().removeAll(now.keySet());
        if (now.isEmpty()) {
            goOnDrawing(before);
        } else {
            box.restore(sketches(before));
        }
        saving.journal(box.unfinished());
    }

    /** What was being drawn when the program ended is in hand again. */
    public void goOnDrawing(Map<String, UnfinishedSketch> kept) {
        box.restore(sketches(kept)).stream().findFirst().ifPresent(box::take);
    }

    private static Map<String, Sketch> sketches(Map<String, UnfinishedSketch> kept) {
        Map<String, Sketch> sketches = new HashMap<>();
        kept.forEach(
                (tool, s) -> sketches.put(tool, new Sketch(s.kind(), s.shape().path(), false)));
        return sketches;
    }
}
