package org.araxes.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * What a JTS geometry in longitude and latitude (x, y; degrees, WGS 84) measures on the ellipsoid, its edges taken as
 * geodesics. Collections are summed; points measure nothing. Heights (z) are not taken into account. Immutable.
 *
 * @param lengthMeters length of its lines; outlines of polygons are not among them
 * @param perimeterMeters length of all outlines of its polygons, holes included; where an area is cut along the date
 *     line, or up to a pole, the cut is no outline
 * @param areaSquareMeters area of its polygons less their holes; NaN when an outline crosses or touches itself, or a hole
 *     lies outside it or over another, or parts lie over one another
 */
public record GeometryMeasure(double lengthMeters, double perimeterMeters, double areaSquareMeters) {

    /** Parts that lie over one another by no more than this along their outlines only touch. */
    private static final double OVERLAP_METERS = 0.1;

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
            case MultiPolygon several -> partsOverlap(several) ? sum(several).withoutArea() : sum(several);
            default -> sum(geometry);
        };
    }

    private static GeometryMeasure sum(Geometry geometry) {
        GeometryMeasure sum = NOTHING;
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            sum = sum.plus(of(geometry.getGeometryN(i)));
        }
        return sum;
    }

    /** Whether land would be counted twice. */
    private static boolean partsOverlap(MultiPolygon several) {
        boolean near = false;
        for (int i = 0; i < several.getNumGeometries() && !near; i++) {
            Envelope box = several.getGeometryN(i).getEnvelopeInternal();
            for (int k = 0; k < i && !near; k++) {
                near = box.intersects(several.getGeometryN(k).getEnvelopeInternal());
            }
        }
        if (!near || several.isValid()) {
            return false;
        }
        for (int i = 0; i < several.getNumGeometries(); i++) {
            for (int k = 0; k < i; k++) {
                Geometry one = several.getGeometryN(i);
                if (sum(SharedLand.shape(one, several.getGeometryN(k))).areaSquareMeters
                        > OVERLAP_METERS * sum(one).perimeterMeters) {
                    return true;
                }
            }
        }
        return false;
    }

    private GeometryMeasure withoutArea() {
        return new GeometryMeasure(lengthMeters, perimeterMeters, Double.NaN);
    }

    private static GeometryMeasure polygon(Polygon polygon) {
        List<List<LonLat>> holes = new ArrayList<>();
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            holes.add(LonLatGeometry.positions(polygon.getInteriorRingN(i)));
        }
        AreaMeasurement area = AreaMeasurement.of(
                LonLatGeometry.positions(polygon.getExteriorRing()),
                holes,
                Rings::crossingInFile,
                (ring, inner) -> fault(polygon, ring, inner));
        return new GeometryMeasure(0, area.perimeterMeters(), area.areaSquareMeters());
    }

    /** As of a ring that crosses itself: what is right with straight edges between longitudes and latitudes is right. */
    private static Optional<HoleFault> fault(Polygon polygon, List<LonLat> ring, List<List<LonLat>> holes) {
        return holes.isEmpty() || polygon.isValid() ? Optional.empty() : HoleFault.of(ring, holes);
    }

    private GeometryMeasure plus(GeometryMeasure other) {
        return new GeometryMeasure(
                lengthMeters + other.lengthMeters,
                perimeterMeters + other.perimeterMeters,
                areaSquareMeters + other.areaSquareMeters);
    }
}
