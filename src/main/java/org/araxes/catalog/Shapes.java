package org.araxes.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.araxes.catalog.GeometryRef.BandSide;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.araxes.measure.GeodesicBuffer;
import org.araxes.measure.Side;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/** Computed shapes of the catalogue: circles, buffers and bands at geodesic distances. */
final class Shapes {

    /** The outline leaves the true circle by at most 0.015 % of its radius. */
    private static final int CIRCLE_CORNERS = 180;

    /** Rounding closes slits of no width that a union leaves, and which would leave a shape without an area. */
    private static final PrecisionModel TENTH_MILLIMETRE = new PrecisionModel(1e9);

    private Shapes() {}

    static Geometry circle(LonLat center, double radiusMeters) {
        return GeodesicBuffer.circle(center, radiusMeters, CIRCLE_CORNERS);
    }

    static Geometry buffer(Geometry lines, double halfWidthMeters) {
        return each(lines, line -> GeodesicBuffer.alongLine(line, halfWidthMeters));
    }

    static Geometry band(Geometry lines, double depthMeters, BandSide side) {
        Side measured = side == BandSide.LEFT ? Side.LEFT : Side.RIGHT;
        return each(lines, line -> GeodesicBuffer.band(line, depthMeters, measured));
    }

    /** The shapes of all lines as one: where two meet, the seam between them goes. */
    private static Geometry each(Geometry lines, Function<List<LonLat>, Geometry> shape) {
        List<Geometry> shapes = new ArrayList<>();
        for (LineString line : LonLatGeometry.lines(lines)) {
            shapes.add(shape.apply(LonLatGeometry.positions(line)));
        }
        Geometry union = shapes.size() == 1
                ? shapes.getFirst()
                : LonLatGeometry.FACTORY.buildGeometry(shapes).union();
        return GeometryPrecisionReducer.reduce(union, TENTH_MILLIMETRE);
    }
}
