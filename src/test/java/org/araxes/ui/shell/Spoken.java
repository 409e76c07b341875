package org.araxes.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.stage.Window;

/** What a screen reader is told of the things in the windows that take the focus. FX thread. */
final class Spoken {

    private Spoken() {}

    /** Everything seen in all windows that the tab key stops at and that has no name, as path and class. */
    static List<String> nameless() {
        List<String> out = new ArrayList<>();
        for (Window window : Window.getWindows()) {
            collect(window.getScene().getRoot(), out);
        }
        return out;
    }

    private static void collect(Node node, List<String> out) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable()
                && !(node instanceof Cell<?>)
                && name(node).isBlank()) {
            out.add(node.getClass().getSimpleName() + " #" + node.getId() + " " + node.getStyleClass() + " in "
                    + within(node));
        }
        if (node instanceof TableView<?> table) {
            table.getColumns().stream()
                    .filter(c -> c.isVisible()
                            && (c.getText() == null || c.getText().isBlank())
                            && !isSpoken(c.getGraphic()))
                    .forEach(c -> out.add("a column of " + node.getId()));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, out));
        }
    }

    private static String within(Node node) {
        for (Parent p = node.getParent(); p != null; p = p.getParent()) {
            if (p.getId() != null) {
                return p.getId();
            }
        }
        return "no node with an id";
    }

    /** The name of a control: its accessible text, its own text, or that of the label that stands for it. */
    static String name(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        if (node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Label label) {
            return label.getText();
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            return labeled.getText();
        }
        // Its tabs are read one by one.
        if (node instanceof TabPane tabs) {
            return tabs.getTabs().stream().map(t -> t.getText()).reduce("", (a, b) -> a + " " + b);
        }
        // What is inside a control that is named is part of it.
        return node.getParent() instanceof Spinner<?> || node.getParent() instanceof ComboBoxBase<?>
                ? name(node.getParent())
                : "";
    }

    private static boolean isSpoken(Node graphic) {
        return graphic != null
                && graphic.getAccessibleText() != null
                && !graphic.getAccessibleText().isBlank();
    }
}
