package org.araxes.ui.dialog;

import javafx.stage.Window;
import org.araxes.ui.MapModel;
import org.araxes.ui.task.Background;
import org.jspecify.annotations.Nullable;

/** Saves the view as an image. */
public final class SaveImageDialog {
    public SaveImageDialog(MapModel model, Background background) {}

    public void show(@Nullable Window owner) {}
}
