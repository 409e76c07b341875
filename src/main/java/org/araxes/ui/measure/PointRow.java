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
 * @param soFar way to it from the first point, with no more digits than are known
 * @param leg to the next point; null behind the last of a line
 */
record PointRow(
        int index,
        LonLat position,
        double accuracyMeters,
        String soFar,
        @Nullable Leg leg) {

    /** All points of an object, those of holes left out. */
    static List<PointRow> of(Annotation annotation, LengthUnit unit) {
        Figures figures = Figures.of(annotation);
        List<Leg> legs = figures.legs();
        List<PointRow> rows = new ArrayList<>();
        for (int i = 0; i < annotation.points().size(); i++) {
            Leg leg = i < legs.size() ? legs.get(i) : null;
            String end = Double.isNaN(figures.lengthMeters())
                    ? ""
                    : Quantities.shortLength(figures.lengthMeters(), figures.lengthSigmaMeters(), unit);
            double accuracy = annotation.shape().path().accuracyMeters(i);
            rows.add(new PointRow(i, annotation.points().get(i), accuracy, leg == null ? end : leg.soFar(unit), leg));
        }
        return rows;
    }
}
