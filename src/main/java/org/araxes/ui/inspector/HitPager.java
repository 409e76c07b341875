package org.araxes.ui.inspector;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.araxes.ui.Icons;
import org.araxes.ui.MapModel;
import org.araxes.ui.Selection;
import org.kordamp.ikonli.feather.Feather;

/** Leafs through the features under one click; not seen where there is one only. FX thread. */
final class HitPager extends HBox {

    private final MapModel model;
    private final Label text = new Label();
    private final Tooltip tip = new Tooltip();

    HitPager(MapModel model) {
        this.model = model;
        Button previous = new Button(null, Icons.of(Feather.CHEVRON_LEFT));
        previous.setAccessibleText("Previous feature here");
        previous.setOnAction(e -> turn(-1));
        Button next = new Button(null, Icons.of(Feather.CHEVRON_RIGHT));
        next.setAccessibleText("Next feature here");
        next.setId("next-hit");
        next.setOnAction(e -> turn(1));
        text.setMinWidth(Region.USE_PREF_SIZE);
        setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("hit-pager");
        getChildren().setAll(previous, next, text);
    }

    private void turn(int step) {
        model.selectionProperty().set(model.selectionProperty().get().turnedBy(step));
    }

    /** Says which of how many is shown. */
    void show(Selection selection) {
        int count = selection.claims().size();
        setVisible(count > 1);
        setManaged(count > 1);
        if (count > 1) {
            String place = selection.index() + 1 + " of " + count;
            text.setText(place);
            tip.setText(place + " features here");
            text.setTooltip(tip);
            text.setAccessibleText(place + " features here");
        }
    }
}
