package org.araxes.ui.shell;

import org.araxes.ui.MapModel;
import org.araxes.ui.Selection;
import java.util.Optional;
import java.util.UUID;
import org.araxes.tool.Snap;
import org.araxes.tool.Snapping;
import org.araxes.tool.ToolEvent;

/** What lies under the pointer. FX thread. */
final class HitFinder implements Snapping {

    private final MapModel model;

    HitFinder(MapModel model) {
        this.model = model;
    }

    /** What a click selects. */
    Selection selectionAt(ToolEvent event) {
        return model.selectionProperty().get();
    }

    /** The uppermost annotation at a pixel. */
    Optional<UUID> annotationAt(ToolEvent event) {
        return Optional.empty();
    }

    @Override
    public Optional<Snap> snap(ToolEvent event) {
        return Optional.empty();
    }
}
