package org.araxes.ui.measure;

import java.util.ArrayList;
import java.util.List;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Figures;
import org.araxes.geo.LonLat;
import org.araxes.measure.Leg;
import org.araxes.measure.LengthUnit;
import org.araxes.measure.Quantities;
import org.jspecify.annotations.Nullable;

/**
 * A point of an object and the leg that begins there.
 *
 * @param index number of the point, from 0
 * @param position where it is
 * @param accuracyMeters how far off it may be; NaN when that is not known
 * @param figures of the whole object, which may be of a moment ago
 */
record PointRow(int index, LonLat position, double accuracyMeters, Figures figures) {

    /** All points of an object, those of holes left out. */
    static List<PointRow> of(Annotation annotation, Figures figures) {
        List<PointRow> rows = new ArrayList<>(annotation.points().size());
        for (int i = 0; i < annotation.points().size(); i++) {
            double accuracy = annotation.shape().path().accuracyMeters(i);
            rows.add(new PointRow(i, annotation.points().get(i), accuracy, figures));
        }
        return rows;
    }

    /** The leg to the next point; null behind the last of a line. */
    @Nullable
    Leg leg() {
        return index < figures.legs().size() ? figures.legs().get(index) : null;
    }

    /** The way to it from the first point, with no more digits than are known. */
    String soFar(LengthUnit unit) {
        Leg leg = leg();
        if (leg != null) {
            return leg.soFar(unit);
        }
        return Double.isNaN(figures.lengthMeters())
                ? ""
                : Quantities.shortLength(figures.lengthMeters(), figures.lengthSigmaMeters(), unit);
    }
}
