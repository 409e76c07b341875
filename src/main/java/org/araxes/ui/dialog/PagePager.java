package org.araxes.ui.dialog;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Turns the pages of the preview; not seen where there is only one. FX thread. */
final class PagePager extends HBox {

    private final IntegerProperty page = new SimpleIntegerProperty(1);
    private final Label which = new Label();
    private final Button previous = new Button("\u2039");
    private final Button next = new Button("\u203a");

    PagePager() {
        super(6);
        setStyle("-fx-alignment: center-left;");
        which.setId("image-page");
        previous.setId("image-page-previous");
        previous.setTooltip(new Tooltip("Previous page"));
        previous.setAccessibleText("Previous page");
        previous.setOnAction(e -> page.set(page.get() - 1));
        next.setId("image-page-next");
        next.setTooltip(new Tooltip("Next page"));
        next.setAccessibleText("Next page");
        next.setOnAction(e -> page.set(page.get() + 1));
        getChildren().addAll(previous, which, next);
        show(1, 1);
    }

    /** The page wanted, from 1. */
    IntegerProperty pageProperty() {
        return page;
    }

    /** Shows which of how many pages is seen. */
    void show(int number, int of) {
        setVisible(of > 1);
        setManaged(of > 1);
        which.setText("Page " + number + " of " + of);
        previous.setDisable(number <= 1);
        next.setDisable(number >= of);
        if (page.get() > of) {
            page.set(of);
        }
    }
}
