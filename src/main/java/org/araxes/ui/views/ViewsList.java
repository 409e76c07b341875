package org.araxes.ui.views;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.araxes.ui.Icons;
import org.araxes.ui.views.SavedViews.Entry;
import org.kordamp.ikonli.feather.Feather;

/**
 * The saved views with a small picture each: a click or Enter shows one, F2 renames, Alt with the arrow keys moves it,
 * Delete takes it away, Ctrl+Z brings back what was deleted or replaced. FX thread.
 */
public final class ViewsList extends VBox {

    private final ListView<Entry> list = new ListView<>();
    private final SavedViews views;
    private final Actions actions;

    /** What the list asks the window to do. */
    public interface Actions {
        /** Shows a view on the map. */
        void show(Entry entry);

        /** Saves what is on the map as a new view. */
        void saveCurrent();

        /** Puts what is on the map in place of a view. */
        void update(Entry entry);

        /** Asks for a title and a remark. */
        void rename(Entry entry);

        /** Asks whether a view may go. */
        void delete(Entry entry);

        /** Writes a view to a file. */
        void exportView(Entry entry);

        /** Reads a view from a file. */
        void importView();
    }

    /**
     * @param views what is listed
     * @param actions done by the window
     */
    public ViewsList(SavedViews views, Actions actions) {
        this.views = views;
        this.actions = actions;
        list.setId("views-list");
        list.setAccessibleText("Saved views");
        list.setItems(views.entries());
        list.setCellFactory(l -> new ViewCell());
        Label empty =
                new Label("No view saved yet.\nA saved view keeps place, layers, day, names, comparison and theme;"
                        + " a click shows it again.");
        empty.setWrapText(true);
        empty.getStyleClass().add("hint");
        list.setPlaceholder(empty);
        list.setOnMouseClicked(e -> {
            boolean onRow =
                    list.getSelectionModel().getSelectedItem() != null && !(e.getTarget() instanceof ListView<?>);
            if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 1 && onRow) {
                withSelected(actions::show);
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setContextMenu(menu());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(bar(), list);
        setId("views-panel");
    }

    private HBox bar() {
        Button save = new Button("Save this view", Icons.of(Feather.BOOKMARK));
        save.setId("save-view");
        save.setMaxWidth(Double.MAX_VALUE);
        save.setOnAction(e -> actions.saveCurrent());
        HBox.setHgrow(save, Priority.ALWAYS);
        MenuButton more = new MenuButton("", Icons.of(Feather.MORE_HORIZONTAL));
        more.setId("views-menu");
        more.setAccessibleText("What can be done with saved views");
        more.getItems().addAll(menu().getItems());
        HBox bar = new HBox(6, save, more);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setStyle("-fx-padding: 8px;");
        return bar;
    }

    private ContextMenu menu() {
        BooleanBinding none = Bindings.isNull(list.getSelectionModel().selectedItemProperty());
        ContextMenu menu = new ContextMenu();
        menu.getItems()
                .addAll(
                        item("Show", none, () -> withSelected(actions::show)),
                        item("Rename and remark… (F2)", none, () -> withSelected(actions::rename)),
                        item("Replace by what is on the map", none, () -> withSelected(actions::update)),
                        item("Move up (Alt+↑)", none, () -> move(-1)),
                        item("Move down (Alt+↓)", none, () -> move(1)),
                        item("Export to a file…", none, () -> withSelected(actions::exportView)),
                        item("Delete (Del)", none, () -> withSelected(actions::delete)),
                        undo(),
                        new SeparatorMenuItem());
        MenuItem read = new MenuItem("Import from a file…");
        read.setOnAction(e -> actions.importView());
        menu.getItems().add(read);
        return menu;
    }

    /** Brings back what was replaced or deleted. */
    private MenuItem undo() {
        MenuItem item = new MenuItem();
        item.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> views.undoableProperty().get().isEmpty()
                                ? "Undo (Ctrl+Z)"
                                : views.undoableProperty().get() + " (Ctrl+Z)",
                        views.undoableProperty()));
        item.disableProperty().bind(views.undoableProperty().isEmpty());
        item.setOnAction(e -> views.undo());
        return item;
    }

    private static MenuItem item(String text, BooleanBinding disabled, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.disableProperty().bind(disabled);
        item.setOnAction(e -> action.run());
        return item;
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.isAltDown() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
            move(code == KeyCode.UP ? -1 : 1);
        } else if (code == KeyCode.ENTER) {
            withSelected(actions::show);
        } else if (code == KeyCode.F2) {
            withSelected(actions::rename);
        } else if (code == KeyCode.DELETE) {
            withSelected(actions::delete);
        } else if (code == KeyCode.Z
                && event.isShortcutDown()
                && !event.isShiftDown()
                && !views.undoableProperty().get().isEmpty()) {
            views.undo();
        } else {
            return;
        }
        event.consume();
    }

    private void move(int by) {
        withSelected(entry -> {
            views.move(entry, by);
            list.getSelectionModel().select(entry);
            list.requestFocus();
        });
    }

    private void withSelected(java.util.function.Consumer<Entry> action) {
        Entry entry = list.getSelectionModel().getSelectedItem();
        if (entry != null) {
            action.accept(entry);
        }
    }
}
