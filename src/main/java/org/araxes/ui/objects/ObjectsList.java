package org.araxes.ui.objects;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Figures;
import org.araxes.measure.Units;
import org.araxes.ui.MapModel;
import org.araxes.ui.Selection;
import org.araxes.ui.Words;

/**
 * What the person drew and measured, newest on top, with its figure. Selecting a row selects it on the map and the other
 * way round; Enter or a double-click goes to it, Delete removes it. FX thread.
 */
public final class ObjectsList extends ListView<Annotation> {

    private final MapModel model;
    private final ObservableList<Annotation> rows = FXCollections.observableArrayList();
    private boolean following;

    /**
     * @param model what is drawn and selected
     * @param goTo shows an object on the map
     * @param deleteSelected deletes what is selected
     */
    public ObjectsList(MapModel model, Consumer<Annotation> goTo, Runnable deleteSelected) {
        this.model = model;
        setId("objects");
        setAccessibleText("Annotations and measurements");
        setItems(rows);
        getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        setCellFactory(list -> new ObjectCell());
        Label empty = new Label("Nothing drawn yet.\nMeasure with D or A, annotate with M, T, L, R or P.");
        empty.setWrapText(true);
        empty.getStyleClass().add("hint");
        setPlaceholder(empty);
        setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                selected().forEach(goTo);
            }
        });
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                selected().forEach(goTo);
            } else if (e.getCode() == KeyCode.DELETE) {
                deleteSelected.run();
            }
        });
        InvalidationListener follow = o -> follow();
        model.annotationsProperty().addListener(follow);
        model.selectionProperty().addListener(follow);
        model.unitsProperty().addListener(o -> refresh());
        getSelectionModel().selectedItemProperty().addListener((o, was, now) -> lead(now));
        follow();
    }

    private List<Annotation> selected() {
        Annotation one = getSelectionModel().getSelectedItem();
        return one == null ? List.of() : List.of(one);
    }

    /** The list follows document and map. */
    private void follow() {
        following = true;
        List<Annotation> now = model.annotationsProperty().get().reversed();
        if (!rows.equals(now)) {
            rows.setAll(now);
        }
        getSelectionModel().clearSelection();
        now.stream()
                .filter(a -> model.selectionProperty().get().annotations().contains(a.id()))
                .findFirst()
                .ifPresent(a -> {
                    getSelectionModel().select(a);
                    scrollTo(a);
                });
        following = false;
    }

    /** The map follows the list. */
    private void lead(@org.jspecify.annotations.Nullable Annotation chosen) {
        if (!following && chosen != null) {
            model.selectionProperty().set(Selection.ofAnnotation(chosen.id()));
        }
    }

    /** The figure beside a name: length, area, or what it is. */
    static String figure(Annotation a, Units units) {
        String value = Figures.of(a).value(units);
        return value.isEmpty() ? Words.of(a.kind()) : Words.of(a.kind()) + ", " + value;
    }

    private final class ObjectCell extends ListCell<Annotation> {
        private final Label name = new Label();
        private final Label figure = new Label();
        private final VBox box = new VBox(1, name, figure);

        ObjectCell() {
            figure.getStyleClass().add("faint");
        }

        @Override
        protected void updateItem(Annotation a, boolean empty) {
            super.updateItem(a, empty);
            if (empty || a == null) {
                setGraphic(null);
            } else {
                name.setText(a.name().isBlank() ? "(no name)" : a.name());
                figure.setText(figure(a, model.unitsProperty().get()));
                setGraphic(box);
            }
        }
    }
}
