package org.araxes.cli;

import java.util.List;
import java.util.regex.Pattern;
import org.araxes.geo.GeoJsonFeature;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.araxes.measure.GeometryMeasure;
import org.araxes.measure.PathMeasurement;
import org.araxes.measure.Segment;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;

/**
 * A feature of a file and what it measures.
 *
 * @param index its place in the file, from 0
 * @param id its id; empty when it has none
 * @param name its property {@code name}; empty when it has none
 * @param type type of its geometry; empty when it has no geometry
 * @param measure length, perimeter and area
 * @param lines its lines and outlines in the order of the file
 */
record MeasuredFeature(
        int index, String id, String name, String type, GeometryMeasure measure, List<LineString> lines) {

    /** Why an area may have none. */
    static final String NO_AREA =
            "an outline crosses or touches itself, or holes or parts lie where they cannot: there is no area";

    /** An id that means nothing to a person, as what was drawn in the window has. */
    private static final Pattern MADE = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    static MeasuredFeature of(int index, GeoJsonFeature feature) {
        Geometry geometry = feature.geometry();
        return new MeasuredFeature(
                index,
                feature.id(),
                feature.text("name"),
                geometry == null ? "" : geometry.getGeometryType(),
                geometry == null ? new GeometryMeasure(0, 0, 0) : GeometryMeasure.of(geometry),
                geometry == null ? List.of() : LonLatGeometry.lines(geometry));
    }

    /** What a person calls it: its id, where that was not made by a program; its name; or its place in the file. */
    String label() {
        if (!id.isEmpty() && (name.isEmpty() || !MADE.matcher(id).matches())) {
            return id;
        }
        return name.isEmpty() ? "#" + (index + 1) : name;
    }

    boolean hasNoArea() {
        return Double.isNaN(measure.areaSquareMeters());
    }

    /** The segments of a line or outline; made anew each time, so that a big file need not hold them all. */
    static List<Segment> segments(LineString line) {
        List<LonLat> positions = LonLatGeometry.positions(line);
        return line instanceof LinearRing
                ? PathMeasurement.outline(positions)
                : PathMeasurement.of(positions).segments();
    }
}
