package org.araxes.ui.measure;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Makes tables and columns of text. FX thread. */
final class Columns {

    private static final double ROW_HEIGHT = 26;

    private Columns() {}

    static <R> TableView<R> table(String id, String accessibleText) {
        TableView<R> table = new TableView<>();
        table.setId(id);
        table.setAccessibleText(accessibleText);
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getStyleClass().addAll(atlantafx.base.theme.Styles.DENSE, atlantafx.base.theme.Styles.STRIPED);
        return table;
    }

    static <R> TableColumn<R, String> text(String title, double width, Function<R, String> text) {
        TableColumn<R, String> column = new TableColumn<>(title);
        column.setCellValueFactory(c -> new ReadOnlyStringWrapper(text.apply(c.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}
