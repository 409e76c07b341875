package org.araxes.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.araxes.geo.LonLatGeometry;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * A shape around a line, cut in two along the line. Where the line ends inside the shape, the cut goes straight on to
 * the shape's rim or to the line itself. Which side a face of the cut shape belongs to is told by the edges of the line
 * that it lies along. Everything is on longitudes and latitudes; nothing is measured.
 */
final class BandCut {

    private static final GeometryFactory FACTORY = LonLatGeometry.FACTORY;
    /** How far beside the line a face is looked for, degrees: about a centimetre. */
    private static final double BESIDE_DEGREES = 1e-7;

    private final List<Face> faces = new ArrayList<>();
    private final STRtree index = new STRtree();
    private final List<Coordinate[]> cuts = new ArrayList<>();

    /** A face, and how many edges see it on their left and on their right. */
    private static final class Face {

        private final Polygon polygon;
        private final IndexedPointInAreaLocator locator;
        private int left;
        private int right;

        Face(Polygon polygon) {
            this.polygon = polygon;
            this.locator = new IndexedPointInAreaLocator(polygon);
        }
    }

    BandCut(Geometry shape, Coordinate[] line, Coordinate[] before, Coordinate[] after) {
        LineString cut = FACTORY.createLineString(line);
        // What lies along the line itself counts first; the prolongations only for what is left over.
        cuts.add(line);
        cuts.add(within(shape, cut, before, line[0]));
        cuts.add(within(shape, cut, after, line[line.length - 1]));
        Geometry edges = shape.getBoundary();
        for (Coordinate[] c : cuts) {
            if (c.length > 1) {
                edges = OverlayNGRobust.overlay(edges, FACTORY.createLineString(c), OverlayNG.UNION);
            }
        }
        addFaces(shape, edges);
        cuts.forEach(this::mark);
    }

    /** The faces on one side. */
    List<Polygon> faces(Side side) {
        return faces.stream()
                .filter(f -> side == Side.LEFT ? f.left > f.right : f.right > f.left)
                .map(f -> f.polygon)
                .toList();
    }

    private void addFaces(Geometry shape, Geometry edges) {
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(edges);
        IndexedPointInAreaLocator inside = new IndexedPointInAreaLocator(shape);
        for (Polygon polygon : inOrder(polygonizer.getPolygons())) {
            if (inside.locate(polygon.getInteriorPoint().getCoordinate()) != Location.EXTERIOR) {
                Face face = new Face(polygon);
                faces.add(face);
                index.insert(polygon.getEnvelopeInternal(), face);
            }
        }
    }

    /** The same ones in the same order, each from the same vertex on, every time: the polygonizer goes by chance. */
    private static List<Polygon> inOrder(Collection<?> polygons) {
        List<Polygon> out = new ArrayList<>();
        for (Object each : polygons) {
            Polygon polygon = (Polygon) each;
            polygon.normalize();
            out.add(polygon);
        }
        out.sort(null);
        return out;
    }

    /** The part of a prolongation from the line's end to where it first leaves the shape or meets the line. */
    private static Coordinate[] within(Geometry shape, Geometry line, Coordinate[] prolongation, Coordinate end) {
        Geometry inside =
                OverlayNGRobust.overlay(FACTORY.createLineString(prolongation), shape, OverlayNG.INTERSECTION);
        // Where the prolongation only touches the rim there are points among the lines.
        Geometry lines =
                FACTORY.createMultiLineString(LonLatGeometry.lines(inside).toArray(LineString[]::new));
        Geometry free = OverlayNGRobust.overlay(lines, line, OverlayNG.DIFFERENCE);
        for (LineString piece : LonLatGeometry.lines(free)) {
            Coordinate[] c = piece.getCoordinates();
            if (c.length > 1 && (c[c.length - 1].equals2D(end) || c[0].equals2D(end))) {
                return inDirection(c, prolongation[0].equals2D(end), end);
            }
        }
        return new Coordinate[0];
    }

    /**
     * Away from the end when it is the start of the prolongation, towards it otherwise: the way the line runs. The other
     * tip is pushed on by a hair, so that rounding does not let it stop short of what it should cut.
     */
    private static Coordinate[] inDirection(Coordinate[] piece, boolean fromEnd, Coordinate end) {
        if (piece[0].equals2D(end) != fromEnd) {
            CoordinateArrays.reverse(piece);
        }
        int tip = fromEnd ? piece.length - 1 : 0;
        Coordinate before = piece[fromEnd ? tip - 1 : 1];
        double dx = piece[tip].x - before.x;
        double dy = piece[tip].y - before.y;
        double hair = BESIDE_DEGREES / Math.hypot(dx, dy);
        piece[tip] = new Coordinate(piece[tip].x + dx * hair, piece[tip].y + dy * hair);
        return piece;
    }

    /** Marks the faces beside each edge of a cut, unless a cut before it has marked them. */
    private void mark(Coordinate[] cut) {
        List<Face> open = faces.stream().filter(f -> f.left == f.right).toList();
        for (int i = 1; i < cut.length; i++) {
            double dx = cut[i].x - cut[i - 1].x;
            double dy = cut[i].y - cut[i - 1].y;
            double length = Math.hypot(dx, dy);
            double x = (cut[i].x + cut[i - 1].x) / 2;
            double y = (cut[i].y + cut[i - 1].y) / 2;
            double ox = -dy / length * BESIDE_DEGREES;
            double oy = dx / length * BESIDE_DEGREES;
            at(x + ox, y + oy).stream().filter(open::contains).forEach(f -> f.left++);
            at(x - ox, y - oy).stream().filter(open::contains).forEach(f -> f.right++);
        }
    }

    private List<Face> at(double x, double y) {
        Coordinate place = new Coordinate(x, y);
        List<Face> found = new ArrayList<>();
        for (Object each : index.query(new Envelope(place))) {
            Face face = (Face) each;
            if (face.locator.locate(place) != Location.EXTERIOR) {
                found.add(face);
            }
        }
        return found;
    }
}
