package org.araxes.ui.search;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.araxes.ui.Icons;
import org.kordamp.ikonli.feather.Feather;

/**
 * The search box: results appear while one types; Down goes into them, Enter takes the first or the chosen one, Esc
 * closes them. FX thread.
 */
public final class SearchField extends CustomTextField {

    private static final double ROW_HEIGHT = 44;
    private static final int VISIBLE_ROWS = 9;

    private final Function<String, List<Found>> finder;
    private final Runnable leave;
    private final ObservableList<Found> results = FXCollections.observableArrayList();
    private final ListView<Found> list = new ListView<>(results);
    private final Popup popup = new Popup();

    /**
     * @param finder finds what a text means, the best first
     * @param leave gives the focus to the map, when something was found or the search is given up
     */
    public SearchField(Function<String, List<Found>> finder, Runnable leave) {
        this.finder = finder;
        this.leave = leave;
        setId("search");
        setPromptText("Find a name or coordinates");
        setAccessibleText("Find a name in any language, or coordinates");
        setLeft(padded());
        setPrefWidth(260);
        setMinWidth(110);
        list.setId("search-results");
        list.getStyleClass().add("search-results");
        list.setCellFactory(view -> new FoundCell());
        list.setFixedCellSize(ROW_HEIGHT);
        list.setPrefWidth(360);
        list.setOnMouseClicked(e -> take(list.getSelectionModel().getSelectedItem()));
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                take(list.getSelectionModel().getSelectedItem());
            }
        });
        popup.getContent().add(list);
        popup.setAutoHide(true);
        textProperty().addListener(o -> search());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private static javafx.scene.Node padded() {
        javafx.scene.layout.HBox box = new javafx.scene.layout.HBox(Icons.of(Feather.SEARCH));
        box.setStyle("-fx-padding: 0 2px 0 6px; -fx-alignment: center;");
        return box;
    }

    private void search() {
        String text = getText().strip();
        results.setAll(text.isEmpty() ? List.of() : finder.apply(text));
        list.setPrefHeight(Math.clamp(results.size(), 1, VISIBLE_ROWS) * ROW_HEIGHT + 4);
        if (text.isEmpty()) {
            popup.hide();
            return;
        }
        list.setPlaceholder(new Label("Nothing is called that"));
        list.getSelectionModel().selectFirst();
        if (!popup.isShowing() && getScene() != null) {
            var at = localToScreen(0, getHeight() + 2);
            if (at != null) {
                popup.show(this, at.getX(), at.getY());
            }
        }
    }

    private void onKey(KeyEvent event) {
        int row = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case ENTER -> take(list.getSelectionModel().getSelectedItem());
            case DOWN -> list.getSelectionModel().select(Math.min(row + 1, results.size() - 1));
            case UP -> list.getSelectionModel().select(Math.max(row - 1, 0));
            case ESCAPE -> {
                popup.hide();
                clear();
                leave.run();
            }
            default -> {
                return;
            }
        }
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
        event.consume();
    }

    private void take(@org.jspecify.annotations.Nullable Found found) {
        if (found != null) {
            popup.hide();
            found.open().run();
            leave.run();
        }
    }

    /** Two lines: the name and what it is. */
    private static final class FoundCell extends ListCell<Found> {
        private final Label name = new Label();
        private final Label about = new Label();
        private final VBox box = new VBox(1, name, about);

        FoundCell() {
            about.getStyleClass().add("faint");
            setPrefWidth(1); // long names are shortened, the list does not scroll sideways
        }

        @Override
        protected void updateItem(Found found, boolean empty) {
            super.updateItem(found, empty);
            if (empty || found == null) {
                setGraphic(null);
            } else {
                name.setText(found.name().replace("\n", " / "));
                about.setText(found.about());
                setGraphic(box);
            }
        }
    }
}
