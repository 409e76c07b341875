package org.araxes.annotation;

import java.util.List;
import org.araxes.geo.LonLat;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;

/** Annotations as geometries of JTS: longitude is x, latitude is y, rings are closed. */
final class AnnotationGeometry {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private AnnotationGeometry() {}

    static Geometry of(Annotation a) {
        return switch (a.kind().form()) {
            case POINT -> FACTORY.createPoint(coordinate(a.points().getFirst()));
            case LINE -> FACTORY.createLineString(coordinates(a.points(), false));
            case AREA ->
                FACTORY.createPolygon(
                        ring(a.outline()),
                        a.shape().holes().stream().map(h -> ring(h.points())).toArray(LinearRing[]::new));
        };
    }

    private static LinearRing ring(List<LonLat> points) {
        return FACTORY.createLinearRing(coordinates(points, true));
    }

    private static Coordinate[] coordinates(List<LonLat> points, boolean closed) {
        Coordinate[] c = new Coordinate[points.size() + (closed ? 1 : 0)];
        for (int i = 0; i < c.length; i++) {
            c[i] = coordinate(points.get(i % points.size()));
        }
        return c;
    }

    private static Coordinate coordinate(LonLat p) {
        return new Coordinate(p.lonDegrees(), p.latDegrees());
    }
}
