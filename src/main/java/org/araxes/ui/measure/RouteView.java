package org.araxes.ui.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Edit;
import org.araxes.annotation.Figures;
import org.araxes.catalog.Layer;
import org.araxes.catalog.Passage;
import org.araxes.catalog.Passages;
import org.araxes.geo.CoordinateFormat;
import org.araxes.geo.GoTo;
import org.araxes.geo.LonLat;
import org.araxes.measure.Units;
import org.araxes.tool.LineEdits;
import org.araxes.ui.Editing;
import org.araxes.ui.MapModel;
import org.araxes.ui.task.Background;
import org.jspecify.annotations.Nullable;

/**
 * One object as tables: its points, which can be typed in any format of coordinates, inserted and removed, its segments
 * with the way so far, and the claims on its way. Follows the object while it is changed on the map. FX thread.
 */
final class RouteView extends VBox {

    private static final double TABLE_HEIGHT = 210;

    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final MapModel model;
    private final Editing editing;
    private final Background background;
    private final FigureLane figures;
    private final UUID id;
    private final Label heading = new Label();
    private final Label problem = new Label();
    private final ComboBox<CoordinateFormat> format = new ComboBox<>();
    private final PointTable points = new PointTable(new TypedPoints());
    private final PassageTable passages = new PassageTable();
    private final InvalidationListener changed = o -> show();
    /** The route asked about last; read by the background thread, which leaves out what is no longer wanted. */
    private volatile List<LonLat> asked = List.of();

    private @Nullable Object askedWith;
    private @Nullable Figures last;

    RouteView(RouteWindow.Parts parts, UUID id, Consumer<String> copy) {
        this.model = parts.model();
        this.editing = parts.editing();
        this.background = parts.background();
        this.figures = parts.figures();
        this.id = id;
        getStyleClass().addAll("route-view", "measured");
        heading.getStyleClass().add("card-title");
        heading.setId("route-heading");
        problem.getStyleClass().add("field-problem");
        problem.setId("route-problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        format.getItems().setAll(CoordinateFormat.values());
        format.setValue(CoordinateFormat.DECIMAL_DEGREES);
        format.setId("route-format");
        format.setAccessibleText("Format of coordinates");
        format.setConverter(new javafx.util.StringConverter<>() {
            @Override
            public String toString(CoordinateFormat f) {
                return f == null ? "" : f.label();
            }

            @Override
            public CoordinateFormat fromString(String text) {
                return CoordinateFormat.valueOf(text);
            }
        });
        format.valueProperty().addListener(changed);
        VBox.setVgrow(points.node(), Priority.ALWAYS);
        VBox.setVgrow(passages.node(), Priority.ALWAYS);
        points.node().setPrefHeight(TABLE_HEIGHT);
        passages.node().setPrefHeight(TABLE_HEIGHT);
        getChildren().addAll(heading, points.node(), problem, buttons(copy), passages.node());
        points.node().addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.INSERT) {
                insert();
            } else if (e.getCode() == KeyCode.DELETE) {
                remove();
            }
        });
        followed().forEach(p -> p.addListener(changed));
        show();
    }

    /** The keyboard begins with the first point. */
    void begin() {
        points.begin();
    }

    /** Whether Esc gives up what is typed, instead of closing the window. */
    boolean wantsEscape() {
        return points.isTyping();
    }

    /** Follows nothing any more. */
    void close() {
        followed().forEach(p -> p.removeListener(changed));
    }

    private List<Observable> followed() {
        return List.of(
                model.annotationsProperty(),
                model.unitsProperty(),
                model.layersProperty(),
                model.dateProperty(),
                figures.arrivedProperty());
    }

    private HBox buttons(Consumer<String> copy) {
        Button insert = button("route-insert", "Insert after", this::insert);
        Button remove = button("route-remove", "Remove point", this::remove);
        MenuButton copies = new MenuButton("Copy as");
        copies.setId("route-copy");
        for (CopyFormat each : CopyFormat.values()) {
            MenuItem item = new MenuItem(each.title());
            item.setOnAction(e -> object().ifPresent(a -> copy.accept(each.of(a, units(a)))));
            copies.getItems().add(item);
        }
        MenuItem onTheWay = new MenuItem("Claims on the way (CSV)");
        onTheWay.setId("route-copy-claims");
        onTheWay.setOnAction(e -> copy.accept(passages.csv()));
        copies.getItems().add(onTheWay);
        HBox space = new HBox();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(8, new Label("Coordinates"), format, space, insert, remove, copies);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setOnAction(e -> action.run());
        return button;
    }

    private Optional<Annotation> object() {
        return editing.document().annotation(id);
    }

    private Units units(Annotation a) {
        return a.units(model.unitsProperty().get());
    }

    private void show() {
        object().ifPresentOrElse(this::show, () -> problem.setText("This object was deleted."));
    }

    /** While figures are measured anew, the last ones stay, greyed. */
    private void show(Annotation a) {
        Units units = units(a);
        Optional<Figures> measured = figures.of(a);
        pseudoClassStateChanged(STALE, measured.isEmpty());
        Figures known = measured.orElse(last);
        String name = a.name().isBlank() ? "(no name)" : a.name();
        heading.setText(name + "   " + (known == null ? "measuring …" : known.value(units)));
        if (known != null) {
            last = known;
            points.show(a, known, format.getValue(), units.length());
        }
        if (measured.isPresent()) {
            askForPassages(a, measured.get(), units);
        }
    }

    /** Measured on the background thread; of answers to several questions only that to the last is shown. */
    private void askForPassages(Annotation a, Figures measured, Units units) {
        List<LonLat> route = new ArrayList<>(a.outline());
        if (a.kind().closed()) {
            route.add(route.getFirst());
        }
        LocalDate day = model.dateProperty().get().orElse(null);
        Object with = List.of(model.layersProperty().get(), model.dateProperty().get(), units);
        if (route.equals(asked) && with.equals(askedWith)) {
            return;
        }
        asked = route;
        askedWith = with;
        List<Layer> shown = model.catalog().layers().stream()
                .filter(l -> model.layersProperty().get().isVisible(l.id()))
                .toList();
        background.run(
                () -> route.equals(asked) ? Passages.of(route, shown, day) : List.<Passage>of(),
                found -> {
                    if (route.equals(asked)) {
                        passages.show(
                                found,
                                measured.lengthSigmaMeters(),
                                model.namesProperty().get(),
                                units.length());
                    }
                },
                failed -> problem.setText("The claims on the way could not be found: " + failed.getMessage()));
    }

    private boolean locked() {
        boolean locked = object().filter(a -> a.details().locked()).isPresent();
        if (locked) {
            problem.setText("It is locked: unlock it first (Ctrl+Shift+K on the map).");
        }
        return locked;
    }

    /** What comes of typing in the table of points. */
    private final class TypedPoints implements PointTable.Typed {
        @Override
        public boolean point(int index, String text) {
            if (locked()) {
                return false;
            }
            try {
                LonLat position = GoTo.place(text);
                perform(object().flatMap(a -> LineEdits.placed(a, index, position)));
                return true;
            } catch (IllegalArgumentException wrong) {
                problem.setText("Point " + points.number(index) + ": " + wrong.getMessage());
                return false;
            }
        }

        @Override
        public void left(int index) {
            problem.setText("Point " + points.number(index)
                    + ": what was typed is not taken yet. Enter goes on with it, then takes it; Esc gives it up.");
        }

        @Override
        public void givenUp() {
            problem.setText("");
        }
    }

    private void insert() {
        change(LineEdits::inserted, "Behind its last point a line goes on with Continue, in the menu Measure.");
    }

    private void remove() {
        change(LineEdits::removed, "A line keeps at least two points, an area three.");
    }

    private void change(EditOfPoint edit, String otherwise) {
        if (locked()) {
            return;
        }
        Optional<Edit> made = points.chosen().flatMap(row -> object().flatMap(a -> edit.of(a, row.index())));
        if (made.isEmpty()) {
            problem.setText(points.chosen().isEmpty() ? "Choose a point first." : otherwise);
        } else {
            perform(made);
        }
    }

    @FunctionalInterface
    private interface EditOfPoint {
        Optional<Edit> of(Annotation object, int index);
    }

    private void perform(Optional<Edit> edit) {
        problem.setText("");
        edit.ifPresent(editing::perform);
    }
}
