package org.araxes.ui.ledger;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Insets;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.figure.FigureResult;
import org.araxes.ui.WrappedCell;

/**
 * The ledger as a table: stated, measured, difference, whether they fit. Enter or a double-click shows on the map what
 * a line is measured on. Lines of one question stand together. FX thread.
 */
public final class LedgerView extends VBox {

    private final TableView<LedgerRow> table = new TableView<>();

    /**
     * @param catalog what is known
     * @param results the figures with what the map measures
     * @param goToClaim shows a claim, by id
     */
    public LedgerView(Catalog catalog, List<FigureResult> results, Consumer<String> goToClaim) {
        setSpacing(8);
        setPadding(new Insets(10));
        FilteredList<LedgerRow> rows = new FilteredList<>(FXCollections.observableArrayList(results.stream()
                .flatMap(r -> LedgerRow.of(catalog, r).stream())
                .sorted(java.util.Comparator.comparing(LedgerRow::topic).thenComparing(LedgerRow::quantity))
                .toList()));
        TextField filter = new TextField();
        filter.setId("ledger-filter");
        filter.setAccessibleText("Filter of figures");
        filter.setPromptText("Filter: a place, a source, a number");
        filter.setPrefWidth(280);
        Label count = new Label();
        count.getStyleClass().add("faint");
        CheckBox differing = new CheckBox("Only where sources differ");
        differing.setId("ledger-differing");
        Runnable choose = () -> {
            String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
            rows.setPredicate(r -> r.mentions(wanted) && (r.differ() || !differing.isSelected()));
            count.setText(rows.size() + " lines; one that was measured can be shown on the map: double-click");
        };
        filter.textProperty().subscribe(choose);
        differing.selectedProperty().subscribe(choose);
        choose.run();
        HBox head = new HBox(12, filter, differing, count);
        head.setStyle("-fx-alignment: center-left;");
        SortedList<LedgerRow> sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setId("ledger");
        table.setAccessibleText("Stated and measured figures");
        table.getStyleClass().addAll(atlantafx.base.theme.Styles.DENSE, atlantafx.base.theme.Styles.STRIPED);
        columns();
        table.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                show(goToClaim);
            }
        });
        table.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                show(goToClaim);
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(head, table);
    }

    private void columns() {
        add("Question", 125, LedgerRow::topic);
        add("What is stated", 255, LedgerRow::statement);
        add("Said by", 115, LedgerRow::saidBy);
        add("Stated", 105, LedgerRow::stated);
        add("Measured", 130, LedgerRow::measured);
        add("Difference", 120, row -> row.difference().replace("  (", "\n("));
        add("Fits?", 110, LedgerRow::verdict);
        addOthers();
        add("Source and place", 330, LedgerRow::source);
        add("Perspective", 120, LedgerRow::perspective);
        add("How measured", 330, LedgerRow::method);
    }

    private void add(String title, double width, Function<LedgerRow, String> text) {
        column(title, width, text).setCellFactory(c -> new WrappedCell<>(c, text));
    }

    private TableColumn<LedgerRow, String> column(String title, double width, Function<LedgerRow, String> text) {
        TableColumn<LedgerRow, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(c -> new ReadOnlyStringWrapper(text.apply(c.getValue())));
        table.getColumns().add(column);
        return column;
    }

    /** What else is stated: marked where the sources contradict one another. */
    private void addOthers() {
        TableColumn<LedgerRow, String> column = column("Others state", 150, LedgerRow::others);
        column.setId("ledger-others");
        column.setCellFactory(c -> new WrappedCell<>(c, LedgerRow::others, LedgerRow::othersInFull) {
            @Override
            protected void updateItem(String text, boolean empty) {
                super.updateItem(text, empty);
                getStyleClass().remove("contradiction");
                if (!empty && text.startsWith("≠")) {
                    getStyleClass().add("contradiction");
                }
            }
        });
    }

    private void show(Consumer<String> goToClaim) {
        LedgerRow row = table.getSelectionModel().getSelectedItem();
        if (row != null && !row.claims().isEmpty()) {
            goToClaim.accept(row.claims().getFirst());
        }
    }
}
