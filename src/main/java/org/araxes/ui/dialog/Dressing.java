package org.araxes.ui.dialog;

import javafx.scene.Node;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;
import org.araxes.ui.OwnStyle;
import org.araxes.ui.task.Background;
import org.jspecify.annotations.Nullable;

/** Gives dialogs the look of the window that they belong to. FX thread. */
final class Dressing {

    private Dressing() {}

    /**
     * Gives a field the focus when a dialog opens. JavaFX gives it to the usual button after the window is shown, on
     * which a space typed for the field would be a click.
     */
    static void begin(Dialog<?> dialog, Node field) {
        dialog.setOnShown(e -> Background.later(field::requestFocus));
    }

    static void dress(DialogPane pane, @Nullable Window owner) {
        pane.getStylesheets().add(OwnStyle.stylesheet());
        pane.getStyleClass().add("dressed");
        if (owner != null && owner.getScene().getRoot().getStyleClass().contains("dark")) {
            pane.getStyleClass().add("dark");
        }
    }
}
