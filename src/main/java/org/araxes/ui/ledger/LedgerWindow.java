package org.araxes.ui.ledger;

import java.util.List;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.figure.FigureResult;
import org.araxes.ui.Theme;
import org.araxes.ui.dialog.TableWindow;
import org.jspecify.annotations.Nullable;

/** The ledger in a window of its own, so that it can stand beside the map. FX thread. */
public final class LedgerWindow {

    private LedgerWindow() {}

    /** Opens it. */
    public static void open(
            @Nullable Window owner,
            Catalog catalog,
            List<FigureResult> results,
            Theme theme,
            Consumer<String> goToClaim) {
        TableWindow.open(owner, "Stated and measured", new LedgerView(catalog, results, goToClaim), theme);
    }
}
