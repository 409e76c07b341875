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

    /** The same, of areas only what bounds them: an outline that is cut at the date line or a pole ends at the cut. */
    static List<List<LonLat>> outlines(Geometry geometry) {
        if (geometry.getDimension() < 2) {
            return of(geometry);
        }
        List<List<LonLat>> out = new ArrayList<>();
        for (List<LonLat> line : of(geometry)) {
            int start = 0;
            for (int i = 1; i < line.size(); i++) {
                if (DenseEdges.isCut(line.get(i - 1), line.get(i))) {
                    addLine(out, line.subList(start, i));
                    start = i;
                }
            }
            addLine(out, start == 0 ? line : line.subList(start, line.size()));
        }
        return out;
    }

    private static void addLine(List<List<LonLat>> out, List<LonLat> line) {
        // A single place between two cuts, or between a cut and the end, bounds nothing.
        if (line.size() > 1) {
            out.add(line);
        }
    }
}
