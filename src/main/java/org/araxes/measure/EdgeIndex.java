package org.araxes.measure;

import java.util.ArrayList;
import java.util.List;
import org.araxes.geo.LonLat;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * The edges of lines and outlines, found by box: which of many edges a geodesic crosses. Where an area is cut along the
 * date line or up to a pole, the cut is no edge. Immutable once made; any thread.
 */
final class EdgeIndex {

    /** A geodesic leaves the box of its ends by less than this share of its width, up to 18° of longitude. */
    private static final double BULGE_SHARE = 0.02;

    private static final double PIECE_METERS = 5_000;

    private final STRtree tree = new STRtree();

    private record Edge(LonLat from, LonLat to) {}

    /** Longer edges are put in as several. */
    private static final double LONG_METERS = 500_000;

    EdgeIndex(Geometry geometry) {
        boolean area = geometry.getDimension() == 2;
        for (List<LonLat> line : Lines.of(geometry)) {
            for (int i = 1; i < line.size(); i++) {
                Edge edge = new Edge(line.get(i - 1), line.get(i));
                if (!edge.from.equals(edge.to) && !(area && DenseEdges.isCut(edge.from, edge.to))) {
                    add(edge);
                }
            }
        }
        tree.build();
    }

    private void add(Edge edge) {
        // A degree is never longer than this: most edges are told to be short without a geodesic.
        double degrees = Math.abs(edge.from.lonDegrees() - edge.to.lonDegrees())
                + Math.abs(edge.from.latDegrees() - edge.to.latDegrees());
        if (degrees * 112_000 > LONG_METERS && Geodesics.distanceMeters(edge.from, edge.to) > LONG_METERS) {
            LonLat middle = Geodesics.between(edge.from, edge.to, 0.5);
            add(new Edge(edge.from, middle));
            add(new Edge(middle, edge.to));
        } else {
            tree.insert(box(edge.from, edge.to), edge);
        }
    }

    /** Where a geodesic crosses or touches the edges; in no order, a place where two edges meet perhaps twice. */
    List<LonLat> crossings(LonLat from, LonLat to) {
        List<LonLat> out = new ArrayList<>();
        // The box of a long geodesic holds many edges that are far from it: it is looked along piece by piece.
        Segment whole = Geodesics.inverse(from, to);
        int pieces = (int) Math.max(1, Math.ceil(whole.lengthMeters() / PIECE_METERS));
        LonLat start = from;
        for (int i = 1; i <= pieces; i++) {
            double along = whole.lengthMeters() * i / pieces;
            LonLat end = i == pieces ? to : Geodesics.direct(from, whole.startAzimuthDegrees(), along);
            for (Object each : tree.query(box(start, end))) {
                Edge edge = (Edge) each;
                Intersections.of(start, end, edge.from, edge.to).ifPresent(out::add);
            }
            start = end;
        }
        return out;
    }

    /** The box of a geodesic in longitude and latitude, with room for its bulge towards the pole. */
    private static Envelope box(LonLat a, LonLat b) {
        Envelope box = new Envelope(a.lonDegrees(), b.lonDegrees(), a.latDegrees(), b.latDegrees());
        if (DenseEdges.acrossTheDateLine(a, b)) {
            box.expandToInclude(-180, a.latDegrees());
            box.expandToInclude(180, a.latDegrees());
        }
        box.expandBy(1e-9 + BULGE_SHARE * Math.max(box.getWidth(), box.getHeight()));
        return box;
    }
}
