package org.araxes.ui.shell;

import org.araxes.geo.CoordinateFormat;
import org.araxes.geo.LonLat;
import org.jspecify.annotations.Nullable;

/** The position under the pointer in the format chosen. FX thread. */
final class PositionLine {

    private CoordinateFormat format = CoordinateFormat.DECIMAL_DEGREES;
    private @Nullable LonLat last;

    /** A position as text. */
    String show(LonLat position) {
        last = position;
        return format.format(position);
    }

    /** The same position in the next format. */
    String next() {
        CoordinateFormat[] all = CoordinateFormat.values();
        format = all[(format.ordinal() + 1) % all.length];
        return last == null ? format.label() : format.format(last);
    }
}
