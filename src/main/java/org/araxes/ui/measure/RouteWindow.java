package org.araxes.ui.measure;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.araxes.ui.Editing;
import org.araxes.ui.MapModel;
import org.araxes.ui.OwnStyle;
import org.araxes.ui.Theme;
import org.araxes.ui.task.Background;
import org.jspecify.annotations.Nullable;

/** The window of points and route of one object. FX thread. */
public final class RouteWindow {

    private static final double WIDTH = 780;
    private static final double HEIGHT = 560;
    private static final double SPACING = 8;

    private RouteWindow() {}

    /**
     * What it works with.
     *
     * @param model what is shown
     * @param editing changes the object
     * @param background finds the claims on the way
     * @param figures measures the object
     */
    public record Parts(MapModel model, Editing editing, Background background, FigureLane figures) {}

    /**
     * Opens it beside the map, which stays usable.
     *
     * @param owner the window of the map
     * @param object whose tables
     * @param copy puts a text on the clipboard
     */
    public static void open(@Nullable Window owner, Parts parts, UUID object, Consumer<String> copy) {
        RouteView view = new RouteView(parts, object, copy);
        view.setSpacing(SPACING);
        view.setPadding(new Insets(2 * SPACING));
        if (parts.model().themeProperty().get() == Theme.DARK) {
            view.getStyleClass().add("dark");
        }
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.setTitle("Points and route — Araxes");
        Scene scene = new Scene(view, WIDTH, HEIGHT);
        scene.getStylesheets().add(OwnStyle.stylesheet());
        stage.setScene(scene);
        stage.setOnHidden(e -> view.close());
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                e -> { // a table takes Esc for itself, also when nothing is typed
                    if (e.getCode() == KeyCode.ESCAPE && !view.wantsEscape()) {
                        stage.close();
                    }
                });
        stage.show();
        view.begin();
    }
}
