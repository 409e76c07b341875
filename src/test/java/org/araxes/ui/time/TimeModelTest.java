package org.araxes.ui.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Event;
import org.araxes.catalog.EventLayer;
import org.araxes.geo.Extent;
import org.araxes.render.Viewport;
import org.araxes.ui.MapModel;
import org.araxes.ui.Selection;
import org.junit.jupiter.api.Test;

class TimeModelTest {

    private static final Event FIRST = Events.on("1990-01-19", "first");
    private static final Event SECOND = Events.on("1993-04", "second");
    private static final Event THIRD = Events.on("1993-04", "third");

    private final MapModel map = model();
    private final TimeModel time = new TimeModel(map);

    private static MapModel model() {
        Catalog catalog = new Catalog(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(FIRST, SECOND, THIRD),
                List.of());
        return new MapModel(catalog, Viewport.fitting(new Extent(44, 38, 48, 42), 800, 600));
    }

    @Test
    void showsAllDatesAtFirstAndNoBar() {
        assertThat(time.onProperty().get()).isFalse();
        assertThat(map.dateProperty().get()).isEmpty();
    }

    @Test
    void showsTheBarWhenADateIsSetFromElsewhere() {
        map.dateProperty().set(Optional.of(LocalDate.parse("1994-05-12")));

        assertThat(time.onProperty().get()).isTrue();
        assertThat(time.currentProperty().get()).isEmpty();
    }

    @Test
    void showsAllDatesAgainWhenTheBarIsHiddenAndRemembersTheDay() {
        time.show(LocalDate.parse("1994-05-12"));

        time.onProperty().set(false);

        assertThat(map.dateProperty().get()).isEmpty();
        assertThat(time.lastDay()).isEqualTo("1994-05-12");
    }

    @Test
    void stepsThroughEveryEventAndStopsAtTheEnds() {
        assertThat(time.stepForward()).isTrue();
        assertThat(time.currentProperty().get()).contains(FIRST);
        assertThat(map.dateProperty().get()).contains(LocalDate.parse("1990-01-19"));
        time.stepForward();
        assertThat(time.currentProperty().get()).contains(SECOND);
        time.stepForward();
        assertThat(time.currentProperty().get()).contains(THIRD);
        assertThat(map.dateProperty().get()).contains(LocalDate.parse("1993-04-01"));
        assertThat(time.stepForward()).isFalse();
        assertThat(time.stepBack()).isTrue();
        assertThat(time.currentProperty().get()).contains(SECOND);
    }

    @Test
    void isAtTheEventThatStandsOnADayTyped() {
        time.show(LocalDate.parse("1993-04-01"));
        assertThat(time.currentProperty().get()).contains(SECOND);

        time.show(LocalDate.parse("1993-04-02"));
        assertThat(time.currentProperty().get()).isEmpty();
    }

    @Test
    void takesTheOpenCardOfAnEventAlong() {
        map.selectionProperty().set(Selection.ofClaims(List.of(EventLayer.claimId(FIRST))));
        assertThat(time.currentProperty().get()).contains(FIRST);

        time.stepForward();

        assertThat(map.selectionProperty().get().claim()).isEqualTo(EventLayer.claimId(SECOND));
    }

    @Test
    void leavesOtherCardsOpen() {
        map.selectionProperty().set(Selection.ofClaims(List.of("a-road")));

        time.stepForward();

        assertThat(map.selectionProperty().get().claim()).isEqualTo("a-road");
    }

    @Test
    void isKeptAsSettings() {
        time.show(LocalDate.parse("1994-05-12"));
        TimeModel next = new TimeModel(model());

        TimeState.restore(next, TimeState.of(time));

        assertThat(next.onProperty().get()).isTrue();
        assertThat(next.dateProperty().get()).contains(LocalDate.parse("1994-05-12"));
    }

    @Test
    void leavesBrokenSettingsOut() {
        TimeState.restore(time, Map.of("window.time", "on", "view.date", "yesterday"));

        assertThat(time.onProperty().get()).isTrue();
        assertThat(time.dateProperty().get()).isEmpty();
    }
}
