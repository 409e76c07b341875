package org.araxes.ui.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Perspective;
import org.araxes.catalog.Source;
import org.araxes.ui.Words;

/**
 * All sources in the order of the catalogue, the five documents first, filtered by perspective and words. A row chosen
 * shows the source's card with all that it says. FX thread.
 */
public final class SourcesList extends VBox {

    private static final String EVERY_PERSPECTIVE = "All perspectives";

    private final TextField search = new TextField();
    private final ComboBox<String> perspective = new ComboBox<>();
    private final Label count = new Label();
    private final FilteredList<SourceRow> rows;
    private final ListView<SourceRow> list;

    /**
     * @param catalog what is known
     * @param open shows a source's card
     */
    public SourcesList(Catalog catalog, Consumer<Source> open) {
        rows = new FilteredList<>(FXCollections.observableArrayList(
                catalog.sources().stream().map(s -> SourceRow.of(catalog, s)).toList()));
        list = new ListView<>(rows);
        getStyleClass().add("events");
        setUpFilter();
        list.setId("sources-list");
        list.setAccessibleText("Sources");
        list.setCellFactory(view -> new SourceCell());
        list.setPlaceholder(new Label("No source like that"));
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setOnMouseClicked(e -> openChosen(open));
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                openChosen(open);
                e.consume();
            }
        });
        HBox filters = new HBox(search, perspective);
        filters.getStyleClass().add("events-filter");
        count.getStyleClass().addAll("faint", "events-count");
        getChildren().addAll(filters, count, list);
        filter();
    }

    private void setUpFilter() {
        search.setId("sources-search");
        search.setPromptText("Find a source");
        search.setAccessibleText("Find a source: words of title, author, publisher or note");
        search.setMinWidth(60);
        HBox.setHgrow(search, Priority.ALWAYS);
        search.textProperty().addListener(o -> filter());
        perspective.setId("sources-perspective");
        perspective.setAccessibleText("Perspective of the source");
        List<String> choices = new ArrayList<>(List.of(EVERY_PERSPECTIVE));
        List.of(Perspective.values()).forEach(p -> choices.add(Words.of(p)));
        perspective.getItems().setAll(choices);
        perspective.setValue(EVERY_PERSPECTIVE);
        perspective.setMinWidth(110);
        perspective.setOnAction(e -> filter());
    }

    private void filter() {
        Perspective wanted = List.of(Perspective.values()).stream()
                .filter(p -> Words.of(p).equals(perspective.getValue()))
                .findFirst()
                .orElse(null);
        rows.setPredicate(row -> row.matches(search.getText(), wanted));
        int all = rows.getSource().size();
        count.setText(rows.size() == all ? all + " sources" : rows.size() + " of " + all + " sources");
    }

    private void openChosen(Consumer<Source> open) {
        SourceRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            open.accept(row.source());
        }
    }
}
