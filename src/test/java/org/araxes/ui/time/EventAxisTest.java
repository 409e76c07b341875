package org.araxes.ui.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.araxes.catalog.Event;
import org.junit.jupiter.api.Test;

class EventAxisTest {

    private static final Event OLD = Events.on("1905", "old");
    private static final Event FIRST = Events.on("1990-01-19", "first");
    private static final Event MONTH = Events.on("1993-04", "month");
    private static final Event DAY_A = Events.on("2022-08-30", "day-a");
    private static final Event DAY_B = Events.on("2022-08-30/2022-09-02", "day-b");
    private static final Event LAST = Events.on("2026", "last");

    private final EventAxis axis = EventAxis.of(List.of(OLD, FIRST, MONTH, DAY_A, DAY_B, LAST));

    @Test
    void runsFrom1988ToTheEndOfTheLastEvent() {
        assertThat(axis.first()).isEqualTo("1988-01-01");
        assertThat(axis.last()).isEqualTo("2026-12-31");
        assertThat(axis.share(axis.first())).isZero();
        assertThat(axis.share(axis.last())).isEqualTo(1);
        assertThat(axis.share(LocalDate.parse("1905-01-01"))).isZero();
        assertThat(axis.share(LocalDate.parse("2050-01-01"))).isEqualTo(1);
        assertThat(axis.share(LocalDate.parse("2007-07-02"))).isCloseTo(0.5, within(0.001));
    }

    @Test
    void isThereWithoutEvents() {
        EventAxis empty = EventAxis.of(List.of());

        assertThat(empty.last()).isAfter(empty.first());
        assertThat(empty.ticks(500)).isEmpty();
        assertThat(empty.after(Optional.empty(), Optional.empty())).isEmpty();
        assertThat(empty.before(Optional.empty(), Optional.empty())).isEmpty();
    }

    @Test
    void stepsFromADayToTheNextAndThePreviousEvent() {
        assertThat(after("1993-03-31", null)).contains(MONTH);
        assertThat(after("1993-04-01", null)).contains(DAY_A);
        assertThat(after("2026-01-01", null)).isEmpty();
        assertThat(before("1993-04-01", null)).contains(FIRST);
        assertThat(before("1990-01-19", null)).contains(OLD);
        assertThat(before("1905-01-01", null)).isEmpty();
    }

    @Test
    void stepsThroughAllEventsOfOneDay() {
        assertThat(after("2022-08-30", DAY_A)).contains(DAY_B);
        assertThat(after("2022-08-30", DAY_B)).contains(LAST);
        assertThat(before("2022-08-30", DAY_B)).contains(DAY_A);
        assertThat(before("2022-08-30", DAY_A)).contains(MONTH);
    }

    @Test
    void passesOverACurrentEventWhoseDayIsNoLongerShown() {
        assertThat(after("1993-01-01", DAY_A)).contains(MONTH);
        assertThat(before("1993-01-01", DAY_A)).contains(FIRST);
    }

    @Test
    void stepsFromAllDatesIntoTheAxis() {
        assertThat(axis.after(Optional.empty(), Optional.empty())).contains(FIRST);
        assertThat(axis.before(Optional.empty(), Optional.empty())).contains(LAST);
        assertThat(axis.after(Optional.empty(), Optional.of(DAY_A))).contains(DAY_B);
    }

    @Test
    void findsTheEventOfADayAndTheLastOneUpToIt() {
        assertThat(axis.on(LocalDate.parse("2022-08-30"))).contains(DAY_A);
        assertThat(axis.on(LocalDate.parse("2022-08-31"))).isEmpty();
        assertThat(axis.lastUpTo(LocalDate.parse("2022-08-31"))).contains(DAY_B);
        assertThat(axis.lastUpTo(LocalDate.parse("1900-01-01"))).isEmpty();
    }

    @Test
    void marksEventsAndJoinsThoseThatCannotBeToldApart() {
        List<Tick> ticks = axis.ticks(390);

        assertThat(ticks).extracting(t -> t.events().size()).containsExactly(1, 1, 2, 1);
        assertThat(ticks.get(1).share()).isCloseTo(5.25 / 39, within(0.001));
        assertThat(ticks).flatExtracting(Tick::events).doesNotContain(OLD);
    }

    @Test
    void numbersAsManyYearsAsThereIsRoomFor() {
        assertThat(axis.years(2000)).hasSize(39).startsWith(1988).endsWith(2026);
        assertThat(axis.years(500)).containsExactly(1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025);
        assertThat(axis.years(10)).hasSizeLessThanOrEqualTo(2);
    }

    private Optional<Event> after(String day, @org.jspecify.annotations.Nullable Event current) {
        return axis.after(Optional.of(LocalDate.parse(day)), Optional.ofNullable(current));
    }

    private Optional<Event> before(String day, @org.jspecify.annotations.Nullable Event current) {
        return axis.before(Optional.of(LocalDate.parse(day)), Optional.ofNullable(current));
    }
}
