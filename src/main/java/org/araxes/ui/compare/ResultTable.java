package org.araxes.ui.compare;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.araxes.interchange.CsvText;
import org.araxes.ui.Icons;
import org.araxes.ui.WrappedCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Measured results as a table that can be sorted and copied. Enter or a double-click shows a row on the map. FX thread.
 *
 * @param <T> what a row is
 */
final class ResultTable<T> extends VBox {

    private final TableView<T> table = new TableView<>();
    private final List<ResultColumn<T>> columns;

    /**
     * @param id of the table, for style and tests
     * @param remark how the results came about, in a sentence or two
     * @param columns the columns, left first
     * @param rows the results
     * @param fields a result as named fields, for CSV
     * @param show shows a result on the map
     */
    ResultTable(
            String id,
            String remark,
            List<ResultColumn<T>> columns,
            List<T> rows,
            Function<T, Map<String, @Nullable Object>> fields,
            Consumer<T> show) {
        this.columns = columns;
        setSpacing(8);
        setPadding(new Insets(10));
        table.setId(id);
        table.setItems(FXCollections.observableArrayList(rows));
        table.setPlaceholder(new Label("Nothing of the kind is drawn."));
        table.getStyleClass().addAll(atlantafx.base.theme.Styles.DENSE, atlantafx.base.theme.Styles.STRIPED);
        columns.forEach(c -> table.getColumns().add(column(c)));
        table.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                showSelected(show);
            }
        });
        table.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                showSelected(show);
            } else if (KeyCombination.valueOf("Shortcut+C").match(e)) {
                put(asText());
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(head(remark, fields), table);
        sceneProperty().subscribe(scene -> table.requestFocus());
    }

    private HBox head(String remark, Function<T, Map<String, @Nullable Object>> fields) {
        Label words = new Label(remark);
        words.setWrapText(true);
        words.getStyleClass().add("faint");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button text = button("copy-text", "Copy as text", () -> put(asText()));
        Button csv = button(
                "copy-csv",
                "Copy as CSV",
                () -> put(CsvText.of(table.getItems().stream().map(fields).toList())));
        HBox head = new HBox(8, words, text, csv);
        head.setStyle("-fx-alignment: center-left;");
        return head;
    }

    private Button button(String suffix, String title, Runnable action) {
        Button button = new Button(title, Icons.of(Feather.COPY));
        button.setId(table.getId() + "-" + suffix);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }

    private TableColumn<T, T> column(ResultColumn<T> of) {
        TableColumn<T, T> column = new TableColumn<>(of.title());
        column.setPrefWidth(of.widthPixels());
        column.setCellValueFactory(c -> new ReadOnlyObjectWrapper<>(c.getValue()));
        column.setComparator(of.order());
        column.setCellFactory(c -> new WrappedCell<>(c, of.text()));
        return column;
    }

    private void showSelected(Consumer<T> show) {
        T row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            show.accept(row);
        }
    }

    /** The table in its order, cells apart by tabulators, as spreadsheets take it. */
    String asText() {
        String heads = columns.stream().map(ResultColumn::title).collect(Collectors.joining("\t"));
        return table.getItems().stream()
                .map(row -> columns.stream().map(c -> c.text().apply(row)).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", heads + "\n", "\n"));
    }

    private static void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
