package org.araxes.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeCell;
import javafx.scene.text.Text;
import javafx.stage.Window;

/** What a screen reader is told of the things in the windows that take the focus. FX thread. */
final class Spoken {

    /** Of these a screen reader says nothing but the name. */
    private static final Set<AccessibleRole> ROLELESS =
            EnumSet.of(AccessibleRole.NODE, AccessibleRole.PARENT, AccessibleRole.TEXT);

    private Spoken() {}

    /** Everything seen in all windows that the tab key stops at and that has no name, as path and class. */
    static List<String> nameless() {
        List<String> out = new ArrayList<>();
        for (Window window : Window.getWindows()) {
            collect(window.getScene().getRoot(), out);
        }
        return out;
    }

    /** What the filled rows or cells of a table say, in their order. */
    static List<String> of(Node table, Class<? extends IndexedCell> kind) {
        return table.lookupAll("*").stream()
                .filter(kind::isInstance)
                .map(IndexedCell.class::cast)
                .filter(c -> !c.isEmpty() && c.isVisible())
                .sorted(Comparator.comparingInt(IndexedCell::getIndex))
                .map(Spoken::name)
                .toList();
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
        if (node.isFocusTraversable() && ROLELESS.contains(node.getAccessibleRole())) {
            out.add(node.getClass().getSimpleName() + " #" + node.getId() + " has no role, in " + within(node));
        }
        // The cell that shows what is chosen in a list that opens is part of it.
        if (node instanceof IndexedCell<?> cell && !cell.isEmpty() && !(cell.getParent() instanceof ComboBoxBase<?>)) {
            String fault = fault(cell);
            if (!fault.isEmpty()) {
                out.add(fault + " in " + within(node));
            }
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

    /** What is wrong with a filled row or cell: a row says what it is of, a cell what it shows. */
    private static String fault(IndexedCell<?> cell) {
        AccessibleRole role = cell.getAccessibleRole();
        boolean row = cell instanceof TableRow<?>;
        AccessibleRole wanted = row
                ? AccessibleRole.TABLE_ROW
                : cell instanceof TableCell<?, ?>
                        ? AccessibleRole.TABLE_CELL
                        : cell instanceof TreeCell<?> ? AccessibleRole.TREE_ITEM : AccessibleRole.LIST_ITEM;
        if (role != wanted) {
            return cell.getClass().getSimpleName() + " is a " + role + ", not a " + wanted;
        }
        boolean shows = cell.getGraphic() != null && cell.getText() == null;
        return shows && name(cell).isBlank() && spokenWithin(cell).isBlank()
                ? cell.getClass().getSimpleName() + " of " + cell.getItem() + " says nothing"
                : "";
    }

    /** The words of what a cell shows. */
    private static String spokenWithin(Node node) {
        StringBuilder words = new StringBuilder();
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                words.append(child instanceof Text text ? text.getText() : name(child))
                        .append(spokenWithin(child));
            }
        }
        return words.toString();
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
