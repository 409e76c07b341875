package org.araxes.ui.action;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.araxes.annotation.Shape;
import org.araxes.annotation.VertexPath;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.araxes.measure.Subject;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Geometries of the map as shapes of objects, every vertex as exact as the geometry. */
final class Shapes {

    private Shapes() {}

    /** One shape for each polygon, or for each line that goes on without a break; none for points. */
    static List<Shape> of(Geometry geometry, double accuracyMeters) {
        List<Shape> out = new ArrayList<>();
        if (geometry.getDimension() < 2) {
            for (List<LonLat> line : new Subject("", geometry, accuracyMeters).lines()) {
                out.add(Shape.of(path(line, accuracyMeters)));
            }
            return out;
        }
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon) {
                List<VertexPath> holes = new ArrayList<>();
                for (int k = 0; k < polygon.getNumInteriorRing(); k++) {
                    holes.add(ring(polygon.getInteriorRingN(k), accuracyMeters));
                }
                out.add(Shape.of(ring(polygon.getExteriorRing(), accuracyMeters))
                        .withHoles(holes));
            }
        }
        return out;
    }

    private static VertexPath ring(LineString ring, double accuracyMeters) {
        List<LonLat> positions = LonLatGeometry.positions(ring);
        return path(positions.subList(0, positions.size() - 1), accuracyMeters);
    }

    private static VertexPath path(List<LonLat> positions, double accuracyMeters) {
        return new VertexPath(positions, Collections.nCopies(positions.size(), accuracyMeters)).withoutRepeats(false);
    }
}
