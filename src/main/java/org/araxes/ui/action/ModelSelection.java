package org.araxes.ui.action;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.araxes.annotation.Annotation;
import org.araxes.tool.SelectionModel;
import org.araxes.tool.ToolEvent;
import org.araxes.ui.Editing;
import org.araxes.ui.MapModel;

/** What the select tool sees of the window. FX thread. */
public record ModelSelection(MapModel model, Editing editing, HitFinder hits) implements SelectionModel {

    @Override
    public List<Annotation> selected() {
        return editing.selected();
    }

    @Override
    public List<Annotation> all() {
        return model.sceneProperty().get().annotations();
    }

    @Override
    public boolean isShown(Annotation annotation) {
        return model.dateProperty()
                        .get()
                        .map(annotation.details().period()::holdsOn)
                        .orElse(true)
                && !model.hiddenProperty().get().contains(annotation.id());
    }

    @Override
    public Optional<UUID> annotationAt(ToolEvent event) {
        return hits.annotationAt(event);
    }
}
