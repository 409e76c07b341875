package org.araxes.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.araxes.catalog.Origins.Kind;
import org.araxes.geo.LonLat;
import org.jspecify.annotations.Nullable;

/** Reads {@code events.yaml}. */
final class EventReader {

    static final List<String> KEYS = List.of(
            "id",
            "date",
            "title",
            "place",
            "point",
            "kind",
            "sources",
            "after-documents",
            "sources-differ",
            "accuracy-m",
            "note");

    /** Earliest first; of those that begin together the shortest first. */
    static final Comparator<Event> BY_DATE =
            Comparator.comparing((Event e) -> e.from().first()).thenComparing(e -> e.to().last());

    private final LoadContext context;

    EventReader(LoadContext context) {
        this.context = context;
    }

    /** The events in the order of the file. */
    List<Event> read() {
        List<Event> events = new ArrayList<>();
        for (Entry entry : context.yaml().listIfThere("events.yaml", Kind.EVENT)) {
            event(entry).ifPresent(events::add);
        }
        return events;
    }

    private Optional<Event> event(Entry e) {
        e.allow(KEYS);
        e.warnUnquoted("date");
        String[] dates =
                e.text("date", "\"2021-05-12\" or \"2020-07-12/2020-07-16\"").split("/", -1);
        PartialDate from = date(e, dates[0]);
        PartialDate to = dates.length == 2 ? date(e, dates[1]) : from;
        if (dates.length > 2 || (from != null && to != null && to.last().isBefore(from.first()))) {
            e.error(
                    "bad-date",
                    "date",
                    "\"date\" is one date, or the first and the last one: \"2020-07-12/2020-07-16\"");
        }
        LonLat point = e.has("point") ? GeometryRefReader.position(e, "point").orElse(null) : null;
        double accuracy = e.number("accuracy-m", Double.NaN, 0, 1e6);
        String id = context.ownId(e, Kind.EVENT);
        Names title = e.names("title", "what happened, neutral");
        Event.Kind kind = e.word("kind", Event.Kind.class, null);
        List<SourceRef> sources = context.sources(e, "sources");
        boolean later = e.flag("after-documents", false);
        if (e.failed() || from == null || to == null) {
            return Optional.empty();
        }
        return Optional.of(new Event(
                id,
                from,
                to,
                title,
                e.names("place"),
                point,
                accuracy,
                kind,
                sources,
                later,
                e.text("sources-differ"),
                e.text("note")));
    }

    private static @Nullable PartialDate date(Entry e, String text) {
        try {
            return PartialDate.parse(text);
        } catch (IllegalArgumentException noDate) {
            if (!text.isEmpty()) {
                e.error("bad-date", "date", "\"date\": " + noDate.getMessage());
            }
            return null;
        }
    }
}
