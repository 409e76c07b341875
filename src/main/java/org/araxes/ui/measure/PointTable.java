package org.araxes.ui.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.converter.DefaultStringConverter;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Figures;
import org.araxes.geo.CoordinateFormat;
import org.araxes.measure.Leg;
import org.araxes.measure.LengthUnit;
import org.araxes.measure.Quantities;
import org.jspecify.annotations.Nullable;

/** The points of an object with the way so far and the segment to the next; a position can be typed. FX thread. */
final class PointTable {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /** Room for "hole 1.12". */
    private static final double WIDE_NUMBER = 72;

    private final TableView<PointRow> table = Columns.table("points", "Points and segments");
    private final TableColumn<PointRow, String> position;
    private CoordinateFormat format = CoordinateFormat.DECIMAL_DEGREES;
    private LengthUnit unit = LengthUnit.METRIC;
    private final TableColumn<PointRow, String> number;
    private final Typed typed;
    /** Typed for a field that is not there yet. */
    private String begun = "";
    /** What was typed and is not taken, by the number of the point: it stays until it is mended or given up with Esc. */
    private final Map<Integer, String> waiting = new HashMap<>();

    /** Takes what a person typed for a point. */
    interface Typed {
        /**
         * @param index which point
         * @param text what was typed
         * @return whether it was taken; if not, the person has been told why
         */
        boolean point(int index, String text);

        /** The person went elsewhere without Enter or Esc; the text waits in the table. */
        void left(int index);

        /** Nothing waits any more. */
        void givenUp();
    }

    PointTable(Typed typed) {
        this.typed = typed;
        table.setEditable(true);
        position = Columns.text("Position (Enter to type)", 214, r -> format.format(r.position()));
        position.setCellFactory(column -> new PositionCell());
        position.setEditable(true);
        number = Columns.text("No.", 44, PointRow::number);
        number.setMaxWidth(80);
        table.getColumns().add(number);
        table.getColumns().add(position);
        table.getColumns().add(Columns.text("Exact to", 70, r -> Quantities.spread(r.accuracyMeters(), unit)));
        table.getColumns().add(Columns.text("So far", 80, r -> r.soFar(unit)));
        table.getColumns().add(Columns.text("To the next", 166, r -> of(r, leg -> leg.length(unit))));
        table.getColumns().add(Columns.text("Azimuth", 70, r -> of(r, Leg::startAzimuth)));
        table.getColumns().add(Columns.text("At its end", 74, r -> of(r, Leg::endAzimuth)));
        table.getColumns().stream().filter(c -> c != position).forEach(c -> c.setEditable(false));
        table.setAccessibleHelp("Enter types the coordinates of a point, Insert adds one after it, Delete removes it");
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /**
     * What is typed without Enter before it takes the place of what stands there, as in a spreadsheet. The field comes
     * with the next picture only: until then letters are kept for it.
     */
    private void typed(KeyEvent e) {
        boolean letter = e.getCharacter().matches("[\\p{L}\\p{N}.-]") && !e.isShortcutDown() && !e.isAltDown();
        if (table.getEditingCell() == null
                && letter
                && !table.getSelectionModel().isEmpty()) {
            begun = e.getCharacter();
            table.layout(); // cells that are still to be made anew would begin a second time
            table.edit(table.getSelectionModel().getSelectedIndex(), position);
            e.consume();
        } else if (!begun.isEmpty()) {
            begun += e.getCharacter();
            e.consume();
        }
    }

    /**
     * A cell whose field begins with what was typed before it was there, and keeps what was refused, marked, until it is
     * mended or given up.
     */
    private final class PositionCell extends TextFieldTableCell<PointRow, String> {

        /** What stands in the field when it goes away, unless Enter or Esc did that. */
        private @Nullable TextField open;

        PositionCell() {
            super(new DefaultStringConverter());
            addEventFilter(KeyEvent.KEY_PRESSED, e -> {
                if (e.getCode() == KeyCode.ESCAPE) {
                    open = null;
                    giveUp(getIndex());
                }
            });
        }

        @Override
        public void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            mark();
        }

        private void mark() {
            String kept = isEmpty() ? null : waiting.get(getIndex());
            pseudoClassStateChanged(WRONG, kept != null);
            if (kept != null && !isEditing()) {
                setText(kept);
            }
        }

        @Override
        public void startEdit() {
            super.startEdit();
            if (!isEditing() || !(getGraphic() instanceof TextField field)) {
                return;
            }
            open = field;
            String first = begun.isEmpty() ? waiting.getOrDefault(getIndex(), "") : begun;
            begun = "";
            if (!first.isEmpty()) {
                field.applyCss(); // a field selects all that is in it when it gets its look: the next letter would
                // replace it
                field.setText(first);
                field.end();
            }
        }

        @Override
        public void commitEdit(String text) {
            int index = getIndex();
            TextField field = open;
            open = null;
            if (!text.strip().equals(getItem()) && !typed.point(index, text)) {
                waiting.put(index, text);
                open = field; // it stays, with what is in it
                mark();
                return;
            }
            giveUp(index);
            super.commitEdit(getItem());
            table.refresh();
            table.requestFocus(); // so that arrow keys go on to the next point
        }

        @Override
        public void cancelEdit() {
            TextField field = open;
            open = null;
            int index = getIndex();
            if (field != null && index >= 0 && !field.getText().strip().equals(getItem())) {
                waiting.put(index, field.getText());
                typed.left(index);
            }
            super.cancelEdit();
            mark();
        }
    }

    private void giveUp(int index) {
        if (waiting.remove(index) != null) {
            typed.givenUp();
        }
    }

    /** Without a mouse no cell has the focus, only a row. */
    private void key(KeyEvent e) {
        if (table.getEditingCell() == null) {
            begun = "";
        }
        boolean edits = e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.F2;
        if (edits
                && table.getEditingCell() == null
                && !table.getSelectionModel().isEmpty()) {
            table.edit(table.getSelectionModel().getSelectedIndex(), position);
            e.consume();
        }
        if (e.getCode() == KeyCode.ESCAPE && table.getEditingCell() == null && chosenWaits()) {
            giveUp(table.getSelectionModel().getSelectedIndex());
            table.refresh();
            e.consume();
        }
    }

    private boolean chosenWaits() {
        return waiting.containsKey(table.getSelectionModel().getSelectedIndex());
    }

    /** Whether a position is being typed, or waits in the chosen row. */
    boolean isTyping() {
        return table.getEditingCell() != null || chosenWaits();
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

    /** What a person calls a point. */
    String number(int index) {
        return table.getItems().get(index).number();
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
        List<PointRow> rows = PointRow.of(annotation, figures);
        number.setMinWidth(annotation.shape().holes().isEmpty() ? 0 : WIDE_NUMBER);
        if (table.getItems().size() != rows.size()) {
            waiting.clear(); // the numbers mean other points now
        }
        int chosen = table.getSelectionModel().getSelectedIndex();
        table.getItems().setAll(rows);
        table.refresh();
        if (chosen >= 0) {
            table.getSelectionModel().select(Math.min(chosen, table.getItems().size() - 1));
        }
    }
}
