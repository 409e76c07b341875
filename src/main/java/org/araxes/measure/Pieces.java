package org.araxes.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.araxes.geo.LonLat;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * Polygons to be joined to one shape on longitudes and latitudes. Longitudes are unrolled around an origin, so that
 * the date line cuts nothing until the result is split there.
 */
final class Pieces {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    /** Holes smaller than this are rounding between neighbouring pieces. */
    private static final double SPECK_SQUARE_METERS = 0.01;

    private final double originDegrees;
    private final List<Geometry> pieces = new ArrayList<>();

    Pieces(LonLat origin) {
        originDegrees = origin.lonDegrees();
    }

    /**
     * Adds what a ring (first position not repeated) encloses.
     *
     * @throws IllegalArgumentException when it goes round a pole
     */
    void add(List<LonLat> ring) {
        Coordinate[] c = new Coordinate[ring.size() + 1];
        for (int i = 0; i < ring.size(); i++) {
            c[i] = unrolled(ring.get(i));
        }
        c[ring.size()] = c[0].copy();
        Polygon piece = FACTORY.createPolygon(c);
        if (piece.getEnvelopeInternal().getWidth() > 180) {
            throw new IllegalArgumentException("a shape that reaches a pole has no outline in longitude and latitude");
        }
        pieces.add(piece);
    }

    /** All pieces as one. */
    Geometry union() {
        return split(withoutSpecks(joined(pieces)));
    }

    /** All pieces as one, cut along a line, with only those parts that a test keeps. */
    Geometry unionCutBy(List<LonLat> line, Predicate<LonLat> keeps) {
        Geometry whole = joined(pieces);
        Geometry cut =
                FACTORY.createLineString(line.stream().map(this::unrolled).toArray(Coordinate[]::new));
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(OverlayNGRobust.overlay(whole.getBoundary(), cut, OverlayNG.UNION));
        IndexedPointInAreaLocator inside = new IndexedPointInAreaLocator(whole);
        List<Geometry> kept = new ArrayList<>();
        Collection<?> faces = polygonizer.getPolygons();
        for (Object face : faces) {
            Point p = ((Polygon) face).getInteriorPoint();
            if (inside.locate(p.getCoordinate()) != Location.EXTERIOR && keeps.test(rolled(p))) {
                kept.add((Polygon) face);
            }
        }
        return split(withoutSpecks(joined(kept)));
    }

    private static Geometry joined(List<Geometry> parts) {
        return OverlayNGRobust.union(parts, FACTORY);
    }

    private Coordinate unrolled(LonLat p) {
        double lon = originDegrees + Math.IEEEremainder(p.lonDegrees() - originDegrees, 360);
        return new Coordinate(lon, p.latDegrees());
    }

    private static LonLat rolled(Point p) {
        return new LonLat(Math.IEEEremainder(p.getX(), 360), p.getY());
    }

    private static Geometry withoutSpecks(Geometry shape) {
        List<Polygon> out = new ArrayList<>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof Polygon polygon && !speck(polygon.getExteriorRing())) {
                out.add(withoutSpecks(polygon));
            }
        }
        return out.size() == 1 ? out.getFirst() : FACTORY.createMultiPolygon(out.toArray(Polygon[]::new));
    }

    private static Polygon withoutSpecks(Polygon polygon) {
        List<LinearRing> holes = new ArrayList<>();
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            if (!speck(polygon.getInteriorRingN(i))) {
                holes.add(polygon.getInteriorRingN(i));
            }
        }
        return FACTORY.createPolygon(polygon.getExteriorRing(), holes.toArray(LinearRing[]::new));
    }

    private static boolean speck(LinearRing ring) {
        List<LonLat> positions = new ArrayList<>();
        for (Coordinate c : ring.getCoordinates()) {
            positions.add(new LonLat(Math.IEEEremainder(c.x, 360), c.y));
        }
        return Geodesics.ringAreaSquareMeters(positions) < SPECK_SQUARE_METERS;
    }

    /** Cuts at the date line and brings all parts back between −180 and 180. */
    private static Geometry split(Geometry shape) {
        Envelope box = shape.getEnvelopeInternal();
        if (box.getMinX() >= -180 && box.getMaxX() <= 180) {
            return shape;
        }
        List<Geometry> parts = new ArrayList<>();
        for (int turn = -1; turn <= 1; turn++) {
            Geometry world = FACTORY.toGeometry(new Envelope(360.0 * turn - 180, 360.0 * turn + 180, -90, 90));
            Geometry part = OverlayNGRobust.overlay(shape, world, OverlayNG.INTERSECTION);
            if (!part.isEmpty()) {
                parts.add(AffineTransformation.translationInstance(-360.0 * turn, 0)
                        .transform(part));
            }
        }
        return withoutSpecks(FACTORY.buildGeometry(parts).getNumGeometries() == 1 ? parts.getFirst() : collect(parts));
    }

    private static Geometry collect(List<Geometry> parts) {
        List<Polygon> out = new ArrayList<>();
        for (Geometry part : parts) {
            for (int i = 0; i < part.getNumGeometries(); i++) {
                if (part.getGeometryN(i) instanceof Polygon polygon) {
                    out.add(polygon);
                }
            }
        }
        return FACTORY.createMultiPolygon(out.toArray(Polygon[]::new));
    }
}
