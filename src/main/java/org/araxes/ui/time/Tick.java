package org.araxes.ui.time;

import java.util.List;
import org.araxes.catalog.Event;

/**
 * A mark on the time axis: one event, or several too near to one another to be told apart there.
 *
 * @param share where on the axis the first of them is, 0 (start) to 1 (end)
 * @param events the events, earliest first, at least one
 */
record Tick(double share, List<Event> events) {

    Tick {
        events = List.copyOf(events);
    }
}
