package org.araxes.ui.time;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.araxes.catalog.Event;
import org.araxes.catalog.EventLayer;
import org.araxes.ui.MapModel;
import org.araxes.ui.Selection;
import org.araxes.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * All events in the order of their dates, filtered by kind and words. A row chosen shows its card; Enter or a
 * double-click goes to its place and date. The list follows the day shown and the selection on the map. FX thread.
 */
public final class EventsList extends VBox {

    private static final String EVERY_KIND = "All kinds";

    private final TimeModel time;
    private final MapModel model;
    private final Consumer<Event> goTo;
    private final TextField search = new TextField();
    private final ComboBox<String> kind = new ComboBox<>();
    private final Label count = new Label();
    private final ObservableList<Event> rows = FXCollections.observableArrayList();
    private final ListView<Event> list = new ListView<>(rows);
    private boolean following;

    /**
     * @param time the events and the day shown
     * @param goTo shows an event's place and date
     */
    public EventsList(TimeModel time, Consumer<Event> goTo) {
        this.time = time;
        this.model = time.map();
        this.goTo = goTo;
        getStyleClass().add("events");
        setUpFilter();
        setUpList();
        HBox filters = new HBox(search, kind);
        filters.getStyleClass().add("events-filter");
        count.getStyleClass().addAll("faint", "events-count");
        getChildren().addAll(filters, count, list);
        filter();
        time.currentProperty().addListener(o -> follow());
        time.dateProperty().addListener(o -> follow());
        model.namesProperty().addListener(o -> list.refresh());
        follow();
    }

    private void setUpFilter() {
        search.setId("events-search");
        search.setPromptText("Find in events");
        search.setAccessibleText("Find in events: words of title, place, date or remarks");
        search.setMinWidth(60);
        HBox.setHgrow(search, Priority.ALWAYS);
        search.textProperty().addListener(o -> filter());
        search.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                e.consume();
            } else if (e.getCode() == KeyCode.ESCAPE) {
                search.clear();
                e.consume();
            }
        });
        kind.setId("events-kind");
        kind.setAccessibleText("Kind of event");
        kind.getItems().add(EVERY_KIND);
        Arrays.stream(Event.Kind.values()).map(Words::of).forEach(kind.getItems()::add);
        kind.setValue(EVERY_KIND);
        kind.setMinWidth(110);
        kind.setOnAction(e -> filter());
    }

    private void setUpList() {
        list.setId("events-list");
        list.setAccessibleText("Events in order of date");
        list.setCellFactory(view -> new EventCell(time));
        list.setPlaceholder(new Label("No event like that"));
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                chosen().ifPresent(goTo);
            }
        });
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                chosen().ifPresent(goTo);
                e.consume();
            }
        });
        list.getSelectionModel().selectedItemProperty().addListener((o, was, now) -> lead(now));
    }

    private Optional<Event> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void filter() {
        Event.@Nullable Kind wanted = Stream.of(Event.Kind.values())
                .filter(k -> Words.of(k).equals(kind.getValue()))
                .findFirst()
                .orElse(null);
        EventFilter filter = new EventFilter(search.getText(), wanted);
        List<Event> all = time.axis().events();
        following = true;
        rows.setAll(all.stream().filter(filter::matches).toList());
        following = false;
        count.setText(
                rows.size() == all.size() ? all.size() + " events" : rows.size() + " of " + all.size() + " events");
        follow();
    }

    /** The list follows the day and the map: to the event there, or to the last one before that day. */
    private void follow() {
        list.refresh();
        Optional<Event> there = time.currentProperty()
                .get()
                .or(() -> time.dateProperty()
                        .get()
                        .flatMap(day -> EventAxis.of(rows).lastUpTo(day)));
        if (there.equals(chosen())) {
            return;
        }
        following = true;
        list.getSelectionModel().clearSelection();
        there.filter(rows::contains).ifPresent(event -> {
            list.getSelectionModel().select(event);
            list.scrollTo(Math.max(0, rows.indexOf(event) - 2));
        });
        following = false;
    }

    /** The map follows the list. */
    private void lead(@Nullable Event event) {
        if (!following && event != null) {
            model.selectionProperty().set(Selection.ofClaims(List.of(EventLayer.claimId(event))));
        }
    }

    /** The rows, for what tests choose and read. */
    public ListView<Event> list() {
        return list;
    }
}
