package org.araxes.measure;

import java.util.ArrayList;
import java.util.List;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;

/** Small services to lines. */
final class Lines {

    private Lines() {}

    /** A line without vertices that repeat their predecessor. */
    static List<LonLat> withoutRepeats(List<LonLat> line) {
        List<LonLat> out = new ArrayList<>(line.size());
        for (LonLat p : line) {
            if (out.isEmpty() || !p.equals(out.getLast())) {
                out.add(p);
            }
        }
        return List.copyOf(out);
    }

    /** All lines of a geometry in longitude and latitude: its lines, its outlines, and its points as lines of one. */
    static List<List<LonLat>> of(Geometry geometry) {
        List<List<LonLat>> out = new ArrayList<>();
        geometry.apply((GeometryComponentFilter) part -> {
            if (part instanceof LineString line && !line.isEmpty()) {
                out.add(LonLatGeometry.positions(line));
            } else if (part instanceof Point point && !point.isEmpty()) {
                out.add(List.of(LonLatGeometry.position(point)));
            }
        });
        return out;
    }
}
