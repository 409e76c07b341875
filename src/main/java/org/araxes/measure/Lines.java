package org.araxes.measure;

import java.util.ArrayList;
import java.util.List;
import org.araxes.geo.LonLat;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

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
        collect(geometry, out);
        return out;
    }

    private static void collect(Geometry geometry, List<List<LonLat>> out) {
        switch (geometry) {
            case Polygon polygon -> {
                if (!polygon.isEmpty()) {
                    out.add(GeometryMeasure.positions(polygon.getExteriorRing()));
                }
                for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                    out.add(GeometryMeasure.positions(polygon.getInteriorRingN(i)));
                }
            }
            case LineString line -> {
                if (!line.isEmpty()) {
                    out.add(GeometryMeasure.positions(line));
                }
            }
            case Point point -> {
                if (!point.isEmpty()) {
                    out.add(List.of(new LonLat(point.getX(), point.getY())));
                }
            }
            default -> {
                for (int i = 0; i < geometry.getNumGeometries(); i++) {
                    collect(geometry.getGeometryN(i), out);
                }
            }
        }
    }
}
