package org.araxes.measure;

import java.util.ArrayList;
import java.util.List;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Polygons to be joined to one shape on longitudes and latitudes. Longitudes are unrolled around an origin, so that
 * the date line cuts nothing until the result is split there.
 */
final class Pieces {

    private static final GeometryFactory FACTORY = LonLatGeometry.FACTORY;
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

    /** Adds the polygons of a geometry with their holes. */
    void addAreas(Geometry geometry) {
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon) {
                LinearRing[] holes = new LinearRing[polygon.getNumInteriorRing()];
                for (int k = 0; k < holes.length; k++) {
                    holes[k] = unrolledRing(polygon.getInteriorRingN(k));
                }
                pieces.add(FACTORY.createPolygon(unrolledRing(polygon.getExteriorRing()), holes));
            }
        }
    }

    private LinearRing unrolledRing(LinearRing ring) {
        return FACTORY.createLinearRing(unrolled(LonLatGeometry.positions(ring)));
    }

    /** All pieces as one. */
    Geometry union() {
        return split(withoutSpecks(joined(pieces)));
    }

    /**
     * The part of all pieces that lies on one side of a line.
     *
     * @param line what the pieces lie along
     * @param before the line prolonged backwards from its start as far as the pieces may reach, from there to the start
     * @param after the line prolonged from its end
     */
    Geometry unionBeside(List<LonLat> line, List<LonLat> before, List<LonLat> after, Side side) {
        BandCut cut = new BandCut(joined(pieces), unrolled(line), unrolled(before), unrolled(after));
        return split(withoutSpecks(joined(cut.faces(side))));
    }

    private Coordinate[] unrolled(List<LonLat> line) {
        return line.stream().map(this::unrolled).toArray(Coordinate[]::new);
    }

    private static Geometry joined(List<? extends Geometry> parts) {
        return OverlayNGRobust.union(new ArrayList<>(parts), FACTORY);
    }

    private Coordinate unrolled(LonLat p) {
        double lon = originDegrees + Math.IEEEremainder(p.lonDegrees() - originDegrees, 360);
        return new Coordinate(lon, p.latDegrees());
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
        return withoutSpecks(LonLatGeometry.join(parts));
    }
}
