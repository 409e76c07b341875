package org.araxes.ui.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.araxes.catalog.Event;

/**
 * The events on a straight axis of days. An event stands on the first of its days; one known to the month or year on
 * the first day of that, as claims do that begin then. Events before the axis starts can be stepped to but have no mark.
 * Immutable; any thread.
 *
 * @param events all events, earliest first
 * @param first the day at which the axis starts
 * @param last the day at which it ends
 */
record EventAxis(List<Event> events, LocalDate first, LocalDate last) {

    /** The axis starts with the year in which the conflict of our time did. */
    private static final LocalDate START = LocalDate.of(1988, 1, 1);

    /** Marks nearer than this become one. */
    private static final double MARK_PIXELS = 5;

    /** The text of a year needs so much room. */
    private static final double YEAR_PIXELS = 44;

    EventAxis {
        events = List.copyOf(events);
    }

    /** The axis of these events, earliest first, up to the last one's end. */
    static EventAxis of(List<Event> events) {
        LocalDate last = events.stream()
                .map(e -> e.to().last())
                .max(Comparator.naturalOrder())
                .filter(day -> day.isAfter(START))
                .orElse(START.plusYears(1));
        return new EventAxis(events, START, last);
    }

    /** The day on which an event stands. */
    static LocalDate day(Event event) {
        return event.from().first();
    }

    /** Where a day is on the axis, 0 to 1; days beyond an end are at that end. */
    double share(LocalDate day) {
        double whole = ChronoUnit.DAYS.between(first, last);
        return Math.clamp(ChronoUnit.DAYS.between(first, day) / whole, 0, 1);
    }

    /** The event after a day, or after one of the events of that day; nothing after the last. */
    Optional<Event> after(Optional<LocalDate> day, Optional<Event> current) {
        int at = indexOn(day, current);
        if (at >= 0) {
            return at + 1 < events.size() ? Optional.of(events.get(at + 1)) : Optional.empty();
        }
        return firstOf(e -> day.map(d -> day(e).isAfter(d)).orElse(!day(e).isBefore(first)));
    }

    /** The event before a day, or before one of the events of that day; nothing before the first. */
    Optional<Event> before(Optional<LocalDate> day, Optional<Event> current) {
        int at = indexOn(day, current);
        if (at >= 0) {
            return at > 0 ? Optional.of(events.get(at - 1)) : Optional.empty();
        }
        return lastOf(e -> day.map(d -> day(e).isBefore(d)).orElse(true));
    }

    /** The index of the event at which the person is; -1 when the day shown is another one. */
    private int indexOn(Optional<LocalDate> day, Optional<Event> current) {
        return current.filter(e -> day.map(day(e)::equals).orElse(true))
                .map(events::indexOf)
                .orElse(-1);
    }

    /** The first event that stands on a day. */
    Optional<Event> on(LocalDate day) {
        return firstOf(e -> day(e).equals(day));
    }

    /** The last event that had begun by a day. */
    Optional<Event> lastUpTo(LocalDate day) {
        return lastOf(e -> !day(e).isAfter(day));
    }

    private Optional<Event> firstOf(Predicate<Event> wanted) {
        return events.stream().filter(wanted).findFirst();
    }

    private Optional<Event> lastOf(Predicate<Event> wanted) {
        return events.reversed().stream().filter(wanted).findFirst();
    }

    /** The marks on an axis of a width in pixels. */
    List<Tick> ticks(double widthPixels) {
        List<Tick> ticks = new ArrayList<>();
        for (Event event : events) {
            double share = share(day(event));
            if (day(event).isBefore(first)) {
                continue;
            }
            if (!ticks.isEmpty() && (share - ticks.getLast().share()) * widthPixels < MARK_PIXELS) {
                Tick near = ticks.removeLast();
                List<Event> more = new ArrayList<>(near.events());
                more.add(event);
                ticks.add(new Tick(near.share(), more));
            } else {
                ticks.add(new Tick(share, List.of(event)));
            }
        }
        return ticks;
    }

    /** The years whose numbers fit below an axis of a width in pixels. */
    List<Integer> years(double widthPixels) {
        int from = first.getYear();
        int to = last.getYear();
        int most = Math.max(1, (int) (widthPixels / YEAR_PIXELS));
        int step = IntStream.of(1, 2, 5, 10, 20)
                .filter(s -> (to - from) / s <= most)
                .findFirst()
                .orElse(50);
        return IntStream.rangeClosed(from, to)
                .filter(y -> y % step == 0)
                .boxed()
                .toList();
    }
}
