package org.araxes.ui.inspector;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Rows of "what: value", values wrapping. */
final class Facts extends GridPane {

    Facts() {
        getStyleClass().add("facts");
        ColumnConstraints keys = new ColumnConstraints();
        keys.setMinWidth(92);
        keys.setPrefWidth(92);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setMinWidth(0);
        getColumnConstraints().setAll(keys, values);
    }

    /** Adds a row unless the value is empty. */
    void add(String key, String value) {
        if (!value.isBlank()) {
            add(key, wrapped(value));
        }
    }

    /** Adds a row. */
    void add(String key, Node value) {
        Label label = new Label(key);
        label.getStyleClass().add("fact-key");
        label.setWrapText(true);
        GridPane.setValignment(label, VPos.TOP);
        addRow(getRowCount(), label, value);
    }

    /** A text that wraps. */
    static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
