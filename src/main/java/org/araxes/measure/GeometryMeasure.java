package org.araxes.measure;

import java.util.ArrayList;
import java.util.List;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * What a JTS geometry in longitude and latitude (x, y; degrees, WGS 84) measures on the ellipsoid, its edges taken as
 * geodesics. Collections are summed; points measure nothing. Heights (z) are not taken into account. Immutable.
 *
 * @param lengthMeters length of its lines; outlines of polygons are not among them
 * @param perimeterMeters length of all outlines of its polygons, holes included; where an area is cut along the date
 *     line, or up to a pole, the cut is no outline
 * @param areaSquareMeters area of its polygons less their holes; NaN when an outline crosses or touches itself
 */
public record GeometryMeasure(double lengthMeters, double perimeterMeters, double areaSquareMeters) {

    private static final GeometryMeasure NOTHING = new GeometryMeasure(0, 0, 0);

    /**
     * Measures a geometry.
     *
     * @throws IllegalArgumentException when a longitude or latitude is out of range
     */
    public static GeometryMeasure of(Geometry geometry) {
        return switch (geometry) {
            case Polygon polygon -> polygon(polygon);
            case LineString line -> new GeometryMeasure(Geodesics.lengthMeters(LonLatGeometry.positions(line)), 0, 0);
            case Point point -> NOTHING;
            default -> {
                GeometryMeasure sum = NOTHING;
                for (int i = 0; i < geometry.getNumGeometries(); i++) {
                    sum = sum.plus(of(geometry.getGeometryN(i)));
                }
                yield sum;
            }
        };
    }

    private static GeometryMeasure polygon(Polygon polygon) {
        List<List<LonLat>> holes = new ArrayList<>();
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            holes.add(LonLatGeometry.positions(polygon.getInteriorRingN(i)));
        }
        AreaMeasurement area =
                AreaMeasurement.of(LonLatGeometry.positions(polygon.getExteriorRing()), holes, Rings::crossingInFile);
        return new GeometryMeasure(0, area.perimeterMeters(), area.areaSquareMeters());
    }

    private GeometryMeasure plus(GeometryMeasure other) {
        return new GeometryMeasure(
                lengthMeters + other.lengthMeters,
                perimeterMeters + other.perimeterMeters,
                areaSquareMeters + other.areaSquareMeters);
    }
}
