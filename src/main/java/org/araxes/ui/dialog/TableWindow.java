package org.araxes.ui.dialog;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.araxes.ui.OwnStyle;
import org.araxes.ui.Theme;
import org.jspecify.annotations.Nullable;

/** A table in a window of its own, so that it can stand beside the map. FX thread. */
public final class TableWindow {

    private static final double WIDTH = 1180;
    private static final double HEIGHT = 600;

    private TableWindow() {}

    /** Opens it. */
    public static void open(@Nullable Window owner, String title, Region content, Theme theme) {
        if (theme == Theme.DARK) {
            content.getStyleClass().add("dark");
        }
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.setTitle(title + " — Araxes");
        Scene scene = new Scene(content, WIDTH, HEIGHT);
        scene.getStylesheets().add(OwnStyle.stylesheet());
        stage.setScene(scene);
        stage.show();
    }
}
