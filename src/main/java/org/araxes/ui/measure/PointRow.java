package org.araxes.ui.measure;

import java.util.ArrayList;
import java.util.List;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Figures;
import org.araxes.geo.LonLat;
import org.araxes.measure.Segment;
import org.jspecify.annotations.Nullable;

/**
 * A point of an object and the segment that begins there.
 *
 * @param index number of the point, from 0
 * @param position where it is
 * @param accuracyMeters how far off it may be; NaN when that is not known
 * @param soFarMeters way to it from the first point
 * @param segment to the next point; null behind the last of a line
 */
record PointRow(
        int index,
        LonLat position,
        double accuracyMeters,
        double soFarMeters,
        @Nullable Segment segment) {

    /** All points of an object, those of holes left out. */
    static List<PointRow> of(Annotation annotation) {
        List<Segment> segments = Figures.of(annotation).segments();
        List<PointRow> rows = new ArrayList<>();
        double soFar = 0;
        for (int i = 0; i < annotation.points().size(); i++) {
            Segment segment = i < segments.size() ? segments.get(i) : null;
            double accuracy = annotation.shape().path().accuracyMeters(i);
            rows.add(new PointRow(i, annotation.points().get(i), accuracy, soFar, segment));
            soFar += segment == null ? 0 : segment.lengthMeters();
        }
        return rows;
    }
}
