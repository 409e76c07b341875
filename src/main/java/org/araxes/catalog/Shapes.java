package org.araxes.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.araxes.catalog.GeometryRef.Side;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.araxes.measure.Geodesics;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/** Computed shapes of the catalogue: circles, buffers and bands with geodesic distances. */
final class Shapes {

    private static final int CIRCLE_POINTS = 180;

    private Shapes() {}

    static Geometry circle(LonLat center, double radiusMeters) {
        List<LonLat> ring = new ArrayList<>();
        for (int i = 0; i < CIRCLE_POINTS; i++) {
            // Counter-clockwise, as RFC 7946 wants outer rings.
            ring.add(Geodesics.direct(center, -360.0 * i / CIRCLE_POINTS, radiusMeters));
        }
        return LonLatGeometry.polygon(List.of(ring));
    }

    static Geometry buffer(Geometry lines, double halfWidthMeters) {
        return each(lines, line -> ribbon(line, halfWidthMeters, halfWidthMeters));
    }

    static Geometry band(Geometry lines, double depthMeters, Side side) {
        double left = side == Side.LEFT ? depthMeters : 0;
        return each(lines, line -> ribbon(line, left, depthMeters - left));
    }

    private static Geometry each(Geometry lines, Function<List<LonLat>, Geometry> shape) {
        List<Geometry> parts = new ArrayList<>();
        for (LineString line : LonLatGeometry.lines(lines)) {
            parts.add(shape.apply(LonLatGeometry.positions(line)));
        }
        return LonLatGeometry.join(parts);
    }

    // Stands in until org.araxes.measure.GeodesicBuffer is there: right on straight lines, folded at sharp bends.
    private static Geometry ribbon(List<LonLat> line, double leftMeters, double rightMeters) {
        List<LonLat> left = new ArrayList<>();
        List<LonLat> right = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            LonLat before = line.get(Math.max(0, i - 1));
            LonLat after = line.get(Math.min(line.size() - 1, i + 1));
            double azimuth = Geodesics.inverse(before, after).startAzimuthDegrees();
            left.addFirst(Geodesics.direct(line.get(i), azimuth - 90, leftMeters));
            right.add(Geodesics.direct(line.get(i), azimuth + 90, rightMeters));
        }
        right.addAll(left);
        return LonLatGeometry.polygon(List.of(right));
    }
}
