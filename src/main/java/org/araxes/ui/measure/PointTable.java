package org.araxes.ui.measure;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Figures;
import org.araxes.geo.CoordinateFormat;
import org.araxes.measure.Leg;
import org.araxes.measure.LengthUnit;
import org.araxes.measure.Quantities;

/** The points of an object with the way so far and the segment to the next; a position can be typed. FX thread. */
final class PointTable {

    private final TableView<PointRow> table = Columns.table("points", "Points and segments");
    private final TableColumn<PointRow, String> position;
    private CoordinateFormat format = CoordinateFormat.DECIMAL_DEGREES;
    private LengthUnit unit = LengthUnit.METRIC;

    /** Takes what a person typed for a point. */
    @FunctionalInterface
    interface Typed {
        /**
         * @param index which point
         * @param text what was typed
         */
        void point(int index, String text);
    }

    PointTable(Typed typed) {
        table.setEditable(true);
        position = Columns.text("Position (Enter to type)", 230, r -> format.format(r.position()));
        position.setCellFactory(TextFieldTableCell.forTableColumn());
        position.setEditable(true);
        position.setOnEditCommit(e -> {
            String shown = format.format(e.getRowValue().position());
            if (!e.getNewValue().strip().equals(shown)) {
                typed.point(e.getRowValue().index(), e.getNewValue());
            }
            table.refresh();
            table.requestFocus(); // so that arrow keys go on to the next point
        });
        table.getColumns().add(Columns.text("No.", 40, r -> Integer.toString(r.index() + 1)));
        table.getColumns().add(position);
        table.getColumns().add(Columns.text("Exact to", 76, r -> Quantities.spread(r.accuracyMeters(), unit)));
        table.getColumns().add(Columns.text("So far", 80, r -> r.soFar(unit)));
        table.getColumns().add(Columns.text("To the next", 130, r -> of(r, leg -> leg.length(unit))));
        table.getColumns().add(Columns.text("Azimuth", 76, r -> of(r, Leg::startAzimuth)));
        table.getColumns().add(Columns.text("At its end", 76, r -> of(r, Leg::endAzimuth)));
        table.getColumns().stream().filter(c -> c != position).forEach(c -> c.setEditable(false));
        table.setAccessibleHelp("Enter types the coordinates of a point, Insert adds one after it, Delete removes it");
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Without a mouse no cell has the focus, only a row. */
    private void key(KeyEvent e) {
        boolean edits = e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.F2;
        if (edits
                && table.getEditingCell() == null
                && !table.getSelectionModel().isEmpty()) {
            table.edit(table.getSelectionModel().getSelectedIndex(), position);
            e.consume();
        }
    }

    /** Begins with the first point, for the keyboard. */
    void begin() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private static String of(PointRow row, Function<Leg, String> text) {
        Leg leg = row.leg();
        return leg == null ? "" : text.apply(leg);
    }

    TableView<PointRow> node() {
        return table;
    }

    /** The point that is chosen. */
    Optional<PointRow> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    /** @param figures of the object, which may be of a moment ago */
    void show(Annotation annotation, Figures figures, CoordinateFormat wantedFormat, LengthUnit wantedUnit) {
        format = wantedFormat;
        unit = wantedUnit;
        int chosen = table.getSelectionModel().getSelectedIndex();
        table.getItems().setAll(PointRow.of(annotation, figures));
        table.refresh();
        if (chosen >= 0) {
            table.getSelectionModel().select(Math.min(chosen, table.getItems().size() - 1));
        }
    }
}
