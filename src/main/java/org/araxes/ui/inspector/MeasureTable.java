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

    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private @Nullable Figures shown;
    private @Nullable Units shownIn;

    MeasureTable() {
        getStyleClass().add("measured");
    }

    /** A leg and its number from 1. */
    private record Row(int number, Leg leg) {}

    /**
     * Shows the figures of an annotation, in units of its own where it has some; nothing of a point.
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
                getChildren().setAll(nodes(figures, units));
            }
        } else if (getChildren().isEmpty()) {
            getChildren().setAll(waiting(annotation));
        }
    }

    /** Shows nothing: what was shown was of another annotation. */
    void clear() {
        shown = null;
        shownIn = null;
        getChildren().clear();
    }

    private static List<Node> nodes(Figures figures, Units units) {
        if (figures.explanation().isEmpty()) {
            return List.of();
        }
        Facts facts = new Facts();
        for (Figures.Row row : figures.rows(units)) {
            if (TOTALS.contains(row.label())) {
                facts.add(
                        row.label(),
                        total(row.value(), "measured-" + row.label().toLowerCase(Locale.ROOT)));
            } else {
                facts.add(row.label(), row.value());
            }
        }
        return figures.legs().isEmpty() ? List.of(facts) : List.of(facts, table(figures.legs(), units));
    }

    /** As high as what will stand here, so that nothing below it jumps. */
    private static List<Node> waiting(Annotation annotation) {
        Facts facts = new Facts();
        for (String label : annotation.kind().closed() ? List.of("Area", "Perimeter") : List.of("Length")) {
            facts.add(label, total("measuring …", "measured-" + label.toLowerCase(Locale.ROOT)));
        }
        facts.add("Method", Figures.methodSentence());
        TableView<Row> table = table(List.of(), Units.METRIC);
        table.setPlaceholder(new Label("measuring …"));
        resize(table, annotation.points().size());
        return List.of(facts, table);
    }

    private static Label total(String text, String id) {
        Label label = Facts.wrapped(text);
        label.setId(id);
        label.setStyle("-fx-font-weight: bold; -fx-font-size: 15px;");
        return label;
    }

    private static TableView<Row> table(List<Leg> legs, Units units) {
        TableView<Row> table = new TableView<>();
        table.setId("segments");
        table.setAccessibleText("Segments");
        List<Row> rows = new ArrayList<>();
        for (Leg leg : legs) {
            rows.add(new Row(rows.size() + 1, leg));
        }
        table.getItems().setAll(rows);
        TableColumn<Row, String> number = column("No.", 44, r -> Integer.toString(r.number()));
        number.setMaxWidth(52);
        table.getColumns().add(number);
        table.getColumns().add(column("Length", 172, r -> r.leg().length(units.length())));
        table.getColumns().add(column("Azimuth", 66, r -> r.leg().startAzimuth()));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setFixedCellSize(ROW_HEIGHT);
        resize(table, rows.size());
        table.getStyleClass().addAll(atlantafx.base.theme.Styles.DENSE, atlantafx.base.theme.Styles.STRIPED);
        return table;
    }

    private static void resize(TableView<Row> table, int rows) {
        table.setPrefHeight(Math.min(rows, VISIBLE_ROWS) * ROW_HEIGHT + HEADER_HEIGHT);
        table.setMinHeight(table.getPrefHeight());
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
