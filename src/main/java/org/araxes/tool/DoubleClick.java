package org.araxes.tool;

import org.araxes.render.ScreenPoint;
import org.jspecify.annotations.Nullable;

/**
 * Tells the second click of a double-click from a quick click elsewhere: window toolkits count clicks by time, and a
 * person who sets vertices fast must not end the line by it.
 */
final class DoubleClick {

    /** A hand moves the mouse this little between the clicks of a double-click. */
    private static final double MAX_PIXELS = 5;

    private @Nullable ScreenPoint last;

    /** Remembers a click and says whether it repeats the one before at the same place. */
    boolean repeats(ToolEvent click) {
        ScreenPoint before = last;
        last = click.pixel();
        return click.clicks() > 1 && before != null && before.distanceTo(click.pixel()) <= MAX_PIXELS;
    }

    /** The next click is a first one. */
    void forget() {
        last = null;
    }
}
