package org.araxes.measure;

import java.util.ArrayList;
import java.util.List;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.linemerge.LineMerger;

/**
 * Something that is measured against something else, whoever drew it.
 *
 * @param name what a person calls it
 * @param geometry in longitude and latitude, not empty
 * @param accuracyMeters how far off its points may be (one standard figure); NaN when nobody knows
 */
public record Subject(String name, Geometry geometry, double accuracyMeters) {

    /** Why nothing is measured against an area that crosses itself. */
    static final String CROSSES_ITSELF =
            "The outline of an area crosses or touches itself, or a hole lies outside it or over another, so it does not say"
                    + " what is inside. Move a vertex until the edges part, or take the loops one by one.";

    /** @throws IllegalArgumentException when the geometry is empty */
    public Subject {
        if (geometry.isEmpty()) {
            throw new IllegalArgumentException(name + " has no position");
        }
    }

    /** The same, known to another accuracy. */
    public Subject withAccuracy(double newAccuracyMeters) {
        return new Subject(name, geometry, newAccuracyMeters);
    }

    /** Whether it is an area, in whole or in part. */
    public boolean isArea() {
        return geometry.getDimension() == 2;
    }

    /** Whether it is an area whose outline crosses or touches itself, so that it has no inside. */
    boolean crossesItself() {
        return isArea() && Double.isNaN(GeometryMeasure.of(geometry).areaSquareMeters());
    }

    /** Whether it is no more than places. */
    public boolean isPoint() {
        return geometry.getDimension() == 0;
    }

    /** Its lines, those that continue each other joined; of areas the outlines; of places nothing. */
    public List<List<LonLat>> lines() {
        List<LineString> parts = LonLatGeometry.lines(geometry);
        if (isArea() || parts.size() < 2) {
            return parts.stream().map(LonLatGeometry::positions).toList();
        }
        LineMerger merger = new LineMerger();
        merger.add(parts);
        List<List<LonLat>> out = new ArrayList<>();
        for (Object merged : merger.getMergedLineStrings()) {
            out.add(LonLatGeometry.positions((LineString) merged));
        }
        return out;
    }
}
