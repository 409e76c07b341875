package org.araxes.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Figures;
import org.araxes.measure.Leg;
import org.araxes.measure.Units;

/** The figures of a drawn line or ring: total, method and every segment with its azimuth. */
final class MeasureTable {

    private static final double ROW_HEIGHT = 26;
    private static final double HEADER_HEIGHT = 40;
    private static final int VISIBLE_ROWS = 8;
    private static final Set<String> TOTALS = Set.of("Length", "Area", "Perimeter", "Radius");

    private MeasureTable() {}

    /** A leg and its number from 1. */
    private record Row(int number, Leg leg) {}

    /** The figures as nodes, from top to bottom, in units of its own where it has some; none for a point. */
    static List<Node> of(Annotation annotation, Units ofWindow) {
        Units units = annotation.units(ofWindow);
        Figures figures = Figures.of(annotation);
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
        table.getColumns().add(column("No.", 44, r -> Integer.toString(r.number())));
        table.getColumns().add(column("Length", 150, r -> r.leg().length(units.length())));
        table.getColumns().add(column("Azimuth", 70, r -> r.leg().startAzimuth()));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setFixedCellSize(ROW_HEIGHT);
        table.setPrefHeight(Math.min(rows.size(), VISIBLE_ROWS) * ROW_HEIGHT + HEADER_HEIGHT);
        table.setMinHeight(table.getPrefHeight());
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
