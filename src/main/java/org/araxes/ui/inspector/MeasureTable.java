package org.araxes.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Figures;
import org.araxes.measure.Leg;
import org.araxes.measure.Units;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a drawn line or ring: total, method and every segment with its azimuth. While they are measured anew the
 * last ones stay, greyed. FX thread.
 */
final class MeasureTable extends VBox {

    private static final double ROW_HEIGHT = 26;
    private static final double HEADER_HEIGHT = 40;
    private static final int VISIBLE_ROWS = 8;
    private static final Set<String> TOTALS = Set.of("Length", "Area", "Perimeter", "Radius");

    private static final String WAITING = "measuring …";

    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private @Nullable Figures shown;
    private @Nullable Units shownIn;
    private @Nullable TableView<Row> segments;
    private Facts facts = new Facts();
    private List<String> labels = List.of();
    private final List<Label> values = new ArrayList<>();
    private boolean another = true;

    MeasureTable() {
        getStyleClass().add("measured");
    }

    /** A leg and its number from 1. */
    private record Row(int number, String length, String azimuth) {}

    /**
     * Shows the figures of an annotation, in units of its own where it has some; nothing of a point. Labels and table are
     * filled again, not made anew.
     *
     * @param found nothing while they are being measured
     */
    void show(Annotation annotation, Optional<Figures> found, Units ofWindow) {
        pseudoClassStateChanged(STALE, found.isEmpty());
        Units units = annotation.units(ofWindow);
        if (found.isPresent()) {
            Figures figures = found.get();
            if (!figures.equals(shown) || !units.equals(shownIn)) {
                shown = figures;
                shownIn = units;
                show(figures, units);
            }
        } else if (another) {
            showWaiting(annotation);
        }
        another = false;
    }

    /** What comes next is of another annotation: nothing that is shown now stays. */
    void clear() {
        shown = null;
        shownIn = null;
        another = true;
    }

    private void show(Figures figures, Units units) {
        if (figures.explanation().isEmpty()) {
            getChildren().clear();
            return;
        }
        tell(figures.rows(units).stream()
                .filter(row -> TOTALS.contains(row.label()) || !row.value().isBlank())
                .toList());
        if (figures.legs().isEmpty()) {
            put(facts);
            return;
        }
        List<Row> rows = new ArrayList<>();
        for (Leg leg : figures.legs()) {
            rows.add(new Row(rows.size() + 1, leg.length(units.length()), leg.startAzimuth()));
        }
        put(facts, segments(rows, rows.size()));
    }

    /** As high as what will stand here, so that nothing below it jumps. */
    private void showWaiting(Annotation annotation) {
        List<Figures.Row> rows = new ArrayList<>();
        for (String label : annotation.kind().closed() ? List.of("Area", "Perimeter") : List.of("Length")) {
            rows.add(new Figures.Row(label, WAITING));
        }
        rows.add(new Figures.Row("Method", Figures.methodSentence()));
        tell(rows);
        put(facts, segments(List.of(), annotation.points().size()));
    }

    private void put(Node... nodes) {
        if (!getChildren().equals(List.of(nodes))) {
            getChildren().setAll(nodes);
        }
    }

    private void tell(List<Figures.Row> rows) {
        List<String> now = rows.stream().map(Figures.Row::label).toList();
        if (!now.equals(labels)) {
            labels = now;
            facts = new Facts();
            values.clear();
            for (String label : now) {
                Label value = TOTALS.contains(label)
                        ? total("measured-" + label.toLowerCase(Locale.ROOT))
                        : Facts.wrapped("");
                values.add(value);
                facts.add(label, value);
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            values.get(i).setText(rows.get(i).value());
        }
    }

    /** @param count how many there are or will be */
    private TableView<Row> segments(List<Row> rows, int count) {
        TableView<Row> known = segments;
        TableView<Row> table = known == null ? table() : known;
        segments = table;
        table.getItems().setAll(rows);
        if (another && count > VISIBLE_ROWS) {
            table.scrollTo(0);
        }
        table.setPrefHeight(Math.min(count, VISIBLE_ROWS) * ROW_HEIGHT + HEADER_HEIGHT);
        table.setMinHeight(table.getPrefHeight());
        return table;
    }

    private static Label total(String id) {
        Label label = Facts.wrapped("");
        label.setId(id);
        label.setStyle("-fx-font-weight: bold; -fx-font-size: 15px;");
        return label;
    }

    private static TableView<Row> table() {
        TableView<Row> table = new TableView<>();
        table.setId("segments");
        table.setAccessibleText("Segments");
        table.setPlaceholder(new Label(WAITING));
        TableColumn<Row, String> number = column("No.", 44, r -> Integer.toString(r.number()));
        number.setMaxWidth(52);
        table.getColumns().add(number);
        table.getColumns().add(column("Length", 172, Row::length));
        table.getColumns().add(column("Azimuth", 66, Row::azimuth));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setFixedCellSize(ROW_HEIGHT);
        table.getStyleClass().addAll(atlantafx.base.theme.Styles.DENSE, atlantafx.base.theme.Styles.STRIPED);
        return table;
    }

    private static TableColumn<Row, String> column(
            String title, double width, java.util.function.Function<Row, String> text) {
        TableColumn<Row, String> column = new TableColumn<>(title);
        column.setCellValueFactory(c -> new ReadOnlyStringWrapper(text.apply(c.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}
