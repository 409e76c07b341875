package org.araxes.interchange;

import java.util.List;
import org.araxes.annotation.Annotation;
import org.araxes.geo.LonLat;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Annotations as geometries in longitude and latitude. */
final class Shapes {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private Shapes() {}

    /** A point, a line or a polygon whose ring is closed. */
    static Geometry of(Annotation annotation) {
        List<LonLat> points = annotation.points();
        boolean closed = annotation.kind().closed();
        Coordinate[] c = new Coordinate[points.size() + (closed ? 1 : 0)];
        for (int i = 0; i < c.length; i++) {
            LonLat p = points.get(i % points.size());
            c[i] = new Coordinate(p.lonDegrees(), p.latDegrees());
        }
        if (annotation.kind().isPoint()) {
            return FACTORY.createPoint(c[0]);
        }
        return closed ? FACTORY.createPolygon(c) : FACTORY.createLineString(c);
    }
}
