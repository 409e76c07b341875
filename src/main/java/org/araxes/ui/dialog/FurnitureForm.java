package org.araxes.ui.dialog;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.araxes.export.FurnitureItem;

/** The part of the form that asks what stands beside the map. FX thread. */
final class FurnitureForm extends FlowPane {

    private final Map<FurnitureItem, CheckBox> parts = new EnumMap<>(FurnitureItem.class);

    /**
     * @param wrapWidth width at which its boxes wrap, pixels
     * @param changed runs after each change
     */
    FurnitureForm(double wrapWidth, Runnable changed) {
        super(14, 6);
        setPrefWrapLength(wrapWidth);
        for (FurnitureItem item : FurnitureItem.values()) {
            CheckBox box = new CheckBox(label(item));
            box.setId("image-" + item.code());
            box.setSelected(FurnitureItem.usual().contains(item));
            box.setOnAction(e -> changed.run());
            parts.put(item, box);
            getChildren().add(box);
        }
        Label credit = new Label("data credit");
        credit.setTooltip(new Tooltip("The licences of the data ask for it: it is always there."));
        credit.getStyleClass().add("faint");
        getChildren().add(credit);
    }

    /** The parts chosen. */
    Set<FurnitureItem> items() {
        Set<FurnitureItem> items = EnumSet.noneOf(FurnitureItem.class);
        parts.forEach((item, box) -> {
            if (box.isSelected()) {
                items.add(item);
            }
        });
        return items;
    }

    private static String label(FurnitureItem item) {
        return switch (item) {
            case TITLE -> "title";
            case DATE -> "as-of date";
            case LEGEND -> "legend";
            case SCALE -> "scale bar";
            case NORTH -> "north arrow";
            case LOCATOR -> "locator map";
            case MEASURES -> "measured values";
            case FIGURES -> "stated figures";
            case GRATICULE -> "longitudes and latitudes";
            case GRID -> "Soviet kilometre grid and sheets";
            case SOURCES -> "sources";
            case DISCLAIMER -> "disclaimer";
        };
    }
}
