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
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Polygons to be joined to one shape on a {@link JoinPlane}: on longitudes and latitudes, or around a pole when one of
 * them holds it.
 */
final class Pieces {

    private static final GeometryFactory FACTORY = LonLatGeometry.FACTORY;
    /** Holes smaller than this are rounding between neighbouring pieces. */
    private static final double SPECK_SQUARE_METERS = 0.01;

    private final UnrolledPlane unrolled;
    /** Each with its outer ring first, then its holes. */
    private final List<List<List<LonLat>>> pieces = new ArrayList<>();

    private boolean holdsNorth;
    private boolean holdsSouth;

    Pieces(LonLat origin) {
        unrolled = new UnrolledPlane(origin.lonDegrees());
    }

    /** Adds what a ring (first position not repeated) encloses. */
    void add(List<LonLat> ring) {
        addPiece(List.of(ring));
    }

    private void addPiece(List<List<LonLat>> rings) {
        Envelope box = new Envelope();
        double latitudes = 0;
        for (LonLat p : rings.getFirst()) {
            box.expandToInclude(unrolled.toPlane(p));
            latitudes += p.latDegrees();
        }
        // What is torn apart on longitudes and latitudes goes round a pole, or lies on the far side of one.
        if (box.getWidth() > 180) {
            holdsNorth |= latitudes >= 0;
            holdsSouth |= latitudes < 0;
        }
        pieces.add(rings);
    }

    /** Adds the polygons of a geometry with their holes, their edges as geodesics. */
    void addAreas(Geometry geometry) {
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon) {
                List<List<LonLat>> rings = new ArrayList<>();
                rings.add(DenseEdges.line(LonLatGeometry.positions(polygon.getExteriorRing())));
                for (int k = 0; k < polygon.getNumInteriorRing(); k++) {
                    rings.add(DenseEdges.line(LonLatGeometry.positions(polygon.getInteriorRingN(k))));
                }
                addPiece(rings);
            }
        }
    }

    /** All pieces as one. */
    Geometry union() {
        JoinPlane plane = plane();
        return finished(plane, joined(plane));
    }

    /** What is in these pieces and in none of others. */
    Geometry without(Pieces others) {
        holdsNorth |= others.holdsNorth;
        holdsSouth |= others.holdsSouth;
        JoinPlane plane = plane();
        return finished(plane, OverlayNGRobust.overlay(joined(plane), others.joined(plane), OverlayNG.DIFFERENCE));
    }

    /**
     * The part of all pieces that lies on one side of a line.
     *
     * @param line what the pieces lie along
     * @param before the line prolonged backwards from its start as far as the pieces may reach, from there to the start
     * @param after the line prolonged from its end
     */
    Geometry unionBeside(List<LonLat> line, List<LonLat> before, List<LonLat> after, Side side) {
        JoinPlane plane = plane();
        BandCut cut = new BandCut(joined(plane), onPlane(plane, line), onPlane(plane, before), onPlane(plane, after));
        return finished(plane, OverlayNGRobust.union(new ArrayList<Geometry>(cut.faces(side)), FACTORY));
    }

    /** @throws IllegalArgumentException when the pieces go round both poles */
    private JoinPlane plane() {
        if (holdsNorth && holdsSouth) {
            throw new IllegalArgumentException("a shape that reaches both poles has no inside and no outside");
        }
        return holdsNorth || holdsSouth ? new PolarPlane(holdsNorth) : unrolled;
    }

    private Geometry joined(JoinPlane plane) {
        List<Geometry> polygons = new ArrayList<>();
        for (List<List<LonLat>> rings : pieces) {
            LinearRing[] holes = rings.stream().skip(1).map(r -> ring(plane, r)).toArray(LinearRing[]::new);
            polygons.add(FACTORY.createPolygon(ring(plane, rings.getFirst()), holes));
        }
        return OverlayNGRobust.union(polygons, FACTORY);
    }

    private static LinearRing ring(JoinPlane plane, List<LonLat> ring) {
        List<LonLat> closed = new ArrayList<>(Rings.open(ring));
        closed.add(closed.getFirst());
        return FACTORY.createLinearRing(onPlane(plane, closed));
    }

    private static Coordinate[] onPlane(JoinPlane plane, List<LonLat> line) {
        return line.stream().map(plane::toPlane).toArray(Coordinate[]::new);
    }

    private static Geometry finished(JoinPlane plane, Geometry shape) {
        return shape.isEmpty() ? FACTORY.createPolygon() : withoutSpecks(plane.toLonLat(shape));
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
            positions.add(new LonLat(c.x, c.y));
        }
        return Geodesics.ringAreaSquareMeters(positions) < SPECK_SQUARE_METERS;
    }
}
