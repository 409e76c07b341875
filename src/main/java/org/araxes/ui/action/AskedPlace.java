package org.araxes.ui.action;

import java.util.Optional;
import org.araxes.geo.CoordinateFormat;
import org.araxes.geo.GoTo;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.araxes.measure.Subject;
import org.araxes.ui.dialog.FieldsDialog.Field;
import org.locationtech.jts.geom.Point;

/**
 * The place that a dialog asks for: the one that is selected, else the middle of the map, until something else is typed.
 *
 * @param offered what stands in the field at first
 * @param named whether that is something selected, not a bare place
 */
record AskedPlace(Subject offered, boolean named) {

    /** What a dialog says of it. */
    static final String HINT = "what is selected, else the middle of the map; any format of coordinates can be typed.";

    /** Asks for a place, with one to begin with. */
    static AskedPlace of(Optional<Subject> selected, LonLat middle) {
        return new AskedPlace(selected.orElseGet(() -> bare(middle)), selected.isPresent());
    }

    private static Subject bare(LonLat position) {
        return new Subject(
                CoordinateFormat.DECIMAL_DEGREES.format(position), LonLatGeometry.point(position), Double.NaN);
    }

    /** The field of a dialog. */
    Field field(String id, String label) {
        return new Field(id, label, shown(), GoTo::place);
    }

    private String shown() {
        return CoordinateFormat.DECIMAL_DEGREES.format(LonLatGeometry.position((Point) offered.geometry()));
    }

    /** Whether the field still has what was selected. */
    boolean isSelected(String text) {
        return named && text.equals(shown());
    }

    /** The place that the field has now, a point. */
    Subject read(String text) {
        return text.equals(shown()) ? offered : bare(GoTo.place(text));
    }
}
