package org.araxes.ui.time;

import java.util.List;
import org.araxes.catalog.Event;
import org.araxes.catalog.Names;
import org.araxes.catalog.PartialDate;
import org.jspecify.annotations.Nullable;

/** Events for tests. */
final class Events {

    private Events() {}

    /** An event of one date, or of two with "/" between. */
    static Event on(String dates, String id) {
        return of(dates, id, Event.Kind.CONTROL, null);
    }

    static Event of(String dates, String id, Event.Kind kind, org.araxes.geo.@Nullable LonLat point) {
        String[] ends = dates.split("/", -1);
        return new Event(
                id,
                PartialDate.parse(ends[0]),
                PartialDate.parse(ends[ends.length - 1]),
                Names.english("Title of " + id),
                Names.english("Place of " + id),
                point,
                Double.NaN,
                kind,
                List.of(),
                false,
                "",
                "");
    }
}
