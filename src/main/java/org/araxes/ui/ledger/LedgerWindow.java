package org.araxes.ui.ledger;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.figure.FigureResult;
import org.araxes.ui.Theme;
import org.jspecify.annotations.Nullable;

/** The ledger in a window of its own, so that it can stand beside the map. FX thread. */
public final class LedgerWindow {

    private static final double WIDTH = 1100;
    private static final double HEIGHT = 520;

    private LedgerWindow() {}

    /** Opens it. */
    public static void open(
            @Nullable Window owner,
            Catalog catalog,
            List<FigureResult> results,
            Theme theme,
            Consumer<String> goToClaim) {
        LedgerView view = new LedgerView(catalog, results, goToClaim);
        if (theme == Theme.DARK) {
            view.getStyleClass().add("dark");
        }
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.setTitle("Stated and measured — Araxes");
        Scene scene = new Scene(view, WIDTH, HEIGHT);
        scene.getStylesheets()
                .add(Objects.requireNonNull(LedgerWindow.class.getResource("/org/araxes/ui/araxes.css"))
                        .toExternalForm());
        stage.setScene(scene);
        stage.show();
    }
}
