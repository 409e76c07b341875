package org.araxes.ui.measure;

import java.util.ArrayList;
import java.util.List;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Figures;
import org.araxes.annotation.VertexPath;
import org.araxes.geo.LonLat;
import org.araxes.measure.Leg;
import org.araxes.measure.LengthUnit;
import org.araxes.measure.Quantities;
import org.jspecify.annotations.Nullable;

/**
 * A point of an object and the leg that begins there.
 *
 * @param index number of the point, from 0; those of holes come after those of the outline
 * @param number what a person calls it
 * @param onOutline whether it is of the line or outline, whose legs are known
 * @param position where it is
 * @param accuracyMeters how far off it may be; NaN when that is not known
 * @param figures of the whole object, which may be of a moment ago
 */
record PointRow(int index, String number, boolean onOutline, LonLat position, double accuracyMeters, Figures figures) {

    /** All points of an object, also of holes. */
    static List<PointRow> of(Annotation annotation, Figures figures) {
        List<PointRow> rows = new ArrayList<>();
        List<VertexPath> paths = annotation.shape().paths();
        for (int ring = 0; ring < paths.size(); ring++) {
            VertexPath path = paths.get(ring);
            for (int i = 0; i < path.size(); i++) {
                String number = (ring == 0 ? "" : "hole " + ring + ".") + (i + 1);
                rows.add(new PointRow(
                        rows.size(), number, ring == 0, path.points().get(i), path.accuracyMeters(i), figures));
            }
        }
        return rows;
    }

    /** The leg to the next point; null behind the last of a line, and on holes. */
    @Nullable
    Leg leg() {
        return onOutline && index < figures.legs().size() ? figures.legs().get(index) : null;
    }

    /** The way to it from the first point, with no more digits than are known. */
    String soFar(LengthUnit unit) {
        Leg leg = leg();
        if (leg != null) {
            return leg.soFar(unit);
        }
        return !onOutline || Double.isNaN(figures.lengthMeters())
                ? ""
                : Quantities.shortLength(figures.lengthMeters(), figures.lengthSigmaMeters(), unit);
    }
}
