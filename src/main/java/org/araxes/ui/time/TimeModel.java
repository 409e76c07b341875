package org.araxes.ui.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.araxes.catalog.Event;
import org.araxes.catalog.EventLayer;
import org.araxes.ui.MapModel;
import org.araxes.ui.Selection;

/**
 * Which day the map shows, as the time bar and the events list share it. While the bar is hidden the map shows all
 * dates, and whatever sets a date shows the bar, so that nothing vanishes from the map without a visible reason. FX
 * thread.
 */
public final class TimeModel {

    private final MapModel model;
    private final EventAxis axis;
    private final BooleanProperty on = new SimpleBooleanProperty(false);
    private final ReadOnlyObjectWrapper<Optional<Event>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private LocalDate lastDay;

    /** Time over a model's catalogue; all dates at first, unless the model has one. */
    public TimeModel(MapModel model) {
        this.model = model;
        this.axis = EventAxis.of(model.catalog().events());
        this.lastDay = axis.last();
        model.dateProperty().subscribe(this::dateChanged);
        model.selectionProperty().subscribe(selected -> event(selected).ifPresent(this::choose));
        on.addListener((o, was, now) -> {
            if (!now) {
                showAllDates();
            }
        });
    }

    private void dateChanged(Optional<LocalDate> date) {
        date.ifPresent(day -> {
            lastDay = day;
            on.set(true);
        });
        if (current.get()
                .map(EventAxis::day)
                .filter(d -> date.equals(Optional.of(d)))
                .isEmpty()) {
            current.set(date.flatMap(axis::on));
        }
    }

    /** Whether the time bar is there. */
    public BooleanProperty onProperty() {
        return on;
    }

    /** Brings the time bar, or takes it away. */
    public void toggle() {
        on.set(!on.get());
    }

    /** The day that is shown; empty for all dates. The same as the map's. */
    public ObjectProperty<Optional<LocalDate>> dateProperty() {
        return model.dateProperty();
    }

    /** The event at which the person is: stepped to, chosen, or standing on the day shown. */
    public ReadOnlyObjectProperty<Optional<Event>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    EventAxis axis() {
        return axis;
    }

    MapModel map() {
        return model;
    }

    /** The day that was shown last, and is shown again by "one date". */
    LocalDate lastDay() {
        return lastDay;
    }

    void showAllDates() {
        if (model.dateProperty().get().isPresent()) {
            model.dateProperty().set(Optional.empty());
        }
    }

    /** Shows what held on a day. */
    public void show(LocalDate day) {
        Optional<LocalDate> date = Optional.of(day);
        if (!date.equals(model.dateProperty().get())) {
            model.dateProperty().set(date);
        }
    }

    /** Shows the first day of an event. */
    public void show(Event event) {
        current.set(Optional.of(event));
        show(EventAxis.day(event));
    }

    /** Takes an event for the one at which the person is, on whatever day the map shows. */
    private void choose(Event event) {
        current.set(Optional.of(event));
    }

    private Optional<Event> event(Selection selection) {
        return Optional.ofNullable(selection.claim()).flatMap(id -> EventLayer.event(model.catalog(), id));
    }

    /** Goes to the next event; false when there is none. */
    public boolean stepForward() {
        return step(axis.after(dateProperty().get(), current.get()));
    }

    /** Goes to the event before; false when there is none. */
    public boolean stepBack() {
        return step(axis.before(dateProperty().get(), current.get()));
    }

    private boolean step(Optional<Event> to) {
        to.ifPresent(event -> {
            // A card of an event that is open goes along.
            if (event(model.selectionProperty().get()).isPresent()) {
                model.selectionProperty().set(Selection.ofClaims(List.of(EventLayer.claimId(event))));
            }
            show(event);
        });
        on.set(true);
        return to.isPresent();
    }
}
