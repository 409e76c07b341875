package org.araxes.ui.dialog;

import java.util.Objects;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Gives dialogs the look of the window that they belong to. FX thread. */
final class Dressing {

    private Dressing() {}

    static void dress(DialogPane pane, @Nullable Window owner) {
        pane.getStylesheets()
                .add(Objects.requireNonNull(Dressing.class.getResource("/org/araxes/ui/araxes.css"))
                        .toExternalForm());
        pane.getStyleClass().add("dressed");
        if (owner != null && owner.getScene().getRoot().getStyleClass().contains("dark")) {
            pane.getStyleClass().add("dark");
        }
    }
}
