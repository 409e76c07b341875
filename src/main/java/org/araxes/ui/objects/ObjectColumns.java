package org.araxes.ui.objects;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Figures;
import org.araxes.measure.Units;
import org.araxes.ui.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The columns of the table of objects: kind, name, figure, days. FX thread. */
final class ObjectColumns {

    private static final double KIND_WIDTH = 34;

    private final Function<Annotation, Optional<Figures>> figures;
    private final Supplier<Units> units;
    private final TableColumn<Annotation, String> name = column("Name", 96, ObjectWords::name);
    private final TableColumn<Annotation, Figured> figure = new TableColumn<>("Figure");
    private final TableColumn<Annotation, String> days = column("Days", 90, ObjectWords::days);

    /**
     * @param figures what was measured of an object; nothing while it is being measured
     * @param units of objects without units of their own
     */
    ObjectColumns(Function<Annotation, Optional<Figures>> figures, Supplier<Units> units) {
        this.figures = figures;
        this.units = units;
        figure.setId("objects-figure");
        figure.setPrefWidth(142);
        figure.setComparator(Figured.ORDER);
        figure.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(figured(row.getValue())));
        name.setCellFactory(c -> new NameCell());
    }

    /** All, from left to right. */
    List<TableColumn<Annotation, ?>> all() {
        return List.of(kind(), name, figure, days);
    }

    TableColumn<Annotation, ?> figure() {
        return figure;
    }

    TableColumn<Annotation, ?> days() {
        return days;
    }

    private static TableColumn<Annotation, String> column(
            String title, double width, Function<Annotation, String> words) {
        TableColumn<Annotation, String> column = new TableColumn<>(title);
        column.setId("objects-" + title.toLowerCase(Locale.ROOT));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        return column;
    }

    /**
     * What a row has in the column of figures.
     *
     * @param text length or area with its uncertainty, in units of its own where it has some; empty for a point
     * @param area in square metres, or 0 for what is none
     * @param length in metres, or 0 for a point
     */
    record Figured(String text, double area, double length) {

        static final Comparator<Figured> ORDER =
                Comparator.comparingDouble(Figured::area).thenComparingDouble(Figured::length);

        @Override
        public String toString() {
            return text;
        }
    }

    Figured figured(Annotation a) {
        return figures.apply(a)
                .map(f -> new Figured(
                        f.value(a.units(units.get())), orZero(f.areaSquareMeters()), orZero(f.lengthMeters())))
                .orElse(new Figured("measuring …", 0, 0));
    }

    private static double orZero(double value) {
        return Double.isNaN(value) ? 0 : value;
    }

    /** The kind as a sign: the column is narrow. A row says it in words. */
    private static TableColumn<Annotation, String> kind() {
        TableColumn<Annotation, String> column = column("Kind", KIND_WIDTH, ObjectWords::kind);
        Label title = new Label();
        title.setAccessibleText("Kind");
        column.setText("");
        column.setGraphic(title);
        column.setMinWidth(KIND_WIDTH);
        column.setMaxWidth(KIND_WIDTH);
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String kind, boolean empty) {
                super.updateItem(kind, empty);
                Annotation a = getTableRow() == null ? null : getTableRow().getItem();
                setGraphic(empty || a == null ? null : Icons.of(a.kind()));
                setTooltip(empty || kind == null ? null : new Tooltip(kind));
                setAccessibleText(empty ? null : kind);
            }
        });
        return column;
    }

    /** The name, with a sign where the object is locked. */
    private static final class NameCell extends TableCell<Annotation, String> {
        @Override
        protected void updateItem(@Nullable String name, boolean empty) {
            super.updateItem(name, empty);
            Annotation a = getTableRow() == null ? null : getTableRow().getItem();
            boolean locked = !empty && a != null && a.details().locked();
            setText(empty ? null : name);
            setContentDisplay(ContentDisplay.RIGHT);
            setGraphic(locked ? Icons.of(Feather.LOCK) : null);
            setAccessibleText(empty || name == null ? null : locked ? name + ", locked" : name);
        }
    }
}
