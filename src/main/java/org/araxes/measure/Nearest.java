package org.araxes.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.araxes.geo.LonLat;
import org.jspecify.annotations.Nullable;

/**
 * Shortest distances to a line of geodesic edges on the WGS 84 ellipsoid. Prepared once for a line; a question
 * looks for the edges that can win by chords through the Earth, which are never longer than the geodesic, and solves the
 * geodesic problem for these only. Immutable; any thread.
 */
public final class Nearest {

    /** Nearer than this is on the line. */
    private static final double ON_LINE_METERS = 1e-6;
    /** Lines may touch within this. */
    private static final double TOUCH_METERS = 0.01;
    /** Nearer than this to straight ahead or straight behind is neither left nor right. */
    private static final double STRAIGHT_DEGREES = 1e-9;

    private final List<LonLat> line;
    private final double[][] places;
    private final List<Segment> edges;
    private final BallTree tree;

    /**
     * What is nearest.
     *
     * @param distanceMeters geodesic distance
     * @param position the nearest position on the line
     * @param segment number of the edge it lies on, from 0, repeated vertices not counted
     * @param side on which side of the line the point lies
     */
    public record Found(double distanceMeters, LonLat position, int segment, Side side) {}

    /** @throws IllegalArgumentException when the line has no position */
    public Nearest(List<LonLat> line) {
        if (line.isEmpty()) {
            throw new IllegalArgumentException("a line needs at least one position");
        }
        this.line = List.copyOf(Lines.withoutRepeats(line));
        this.places = this.line.stream().map(Chords::point).toArray(double[][]::new);
        this.edges = PathMeasurement.of(this.line).segments();
        this.tree = new BallTree(places);
    }

    /** The place on the line nearest to a point. */
    public Found to(LonLat point) {
        Hit hit = within(point, Double.POSITIVE_INFINITY);
        if (hit == null) {
            double distance = Geodesics.distanceMeters(line.getFirst(), point);
            return new Found(distance, line.getFirst(), 0, Side.ON);
        }
        return new Found(hit.foot.distanceMeters(), hit.foot.position(), hit.edge, side(point, hit));
    }

    /** Geodesic distance from the line to a point, metres. */
    public double distanceMeters(LonLat point) {
        return to(point).distanceMeters();
    }

    /**
     * How far a point lies beyond the line, metres; 0 when it lies on the other side, or on the line.
     *
     * @param side the side that counts as beyond, looking along the line
     */
    public double depthBeyond(LonLat point, Side side) {
        Found found = to(point);
        return found.side() == side ? found.distanceMeters() : 0;
    }

    /** An edge and the place on it. */
    record Hit(GeodesicFoot foot, int edge) {}

    /** The nearest edge, if one is nearer than a limit. */
    @Nullable
    Hit within(LonLat point, double limitMeters) {
        double[] p = Chords.point(point);
        Hit[] best = {null};
        tree.visit(p, limitMeters, (i, limit) -> {
            double bothEnds = Chords.length(p, places[i]) + Chords.length(p, places[i + 1]);
            // To any place on an edge it is at least half of: the ways to both ends less the edge.
            if ((bothEnds - edges.get(i).lengthMeters()) / 2 < limit) {
                GeodesicFoot foot = GeodesicFoot.of(line.get(i), line.get(i + 1), point);
                if (foot.distanceMeters() < limit) {
                    best[0] = new Hit(foot, i);
                    return foot.distanceMeters();
                }
            }
            return limit;
        });
        return best[0];
    }

    /** A place where this line and another cross or touch. */
    Optional<LonLat> crossing(Nearest other) {
        List<LonLat> found = new ArrayList<>(1);
        for (Segment edge : edges) {
            LonLat middle = Geodesics.between(edge.from(), edge.to(), 0.5);
            other.tree.visit(Chords.point(middle), edge.lengthMeters() / 2 + TOUCH_METERS, (i, limit) -> {
                Intersections.of(edge.from(), edge.to(), other.line.get(i), other.line.get(i + 1))
                        .ifPresent(found::add);
                return found.isEmpty() ? limit : 0;
            });
            if (!found.isEmpty()) {
                return Optional.of(found.getFirst());
            }
        }
        return Optional.empty();
    }

    private Side side(LonLat point, Hit hit) {
        GeodesicFoot foot = hit.foot;
        if (foot.distanceMeters() < ON_LINE_METERS) {
            return Side.ON;
        }
        Segment edge = edges.get(hit.edge);
        Segment toPoint = Geodesics.inverse(foot.position(), point);
        if (foot.alongMeters() <= 0) {
            return atVertex(before(hit.edge), edge, toPoint);
        }
        if (foot.alongMeters() >= foot.edgeMeters()) {
            return atVertex(edge, after(hit.edge), toPoint);
        }
        return turn(Geodesics.inverse(foot.position(), edge.to()).startAzimuthDegrees(), toPoint.startAzimuthDegrees());
    }

    /** A point whose nearest place is a corner lies on the outer side of the turn. */
    private static Side atVertex(@Nullable Segment in, @Nullable Segment out, Segment toPoint) {
        double azimuth = toPoint.startAzimuthDegrees();
        if (in == null || out == null) {
            double ahead = in != null ? in.endAzimuthDegrees() : out != null ? out.startAzimuthDegrees() : azimuth;
            return turn(ahead, azimuth);
        }
        Side inner = turn(in.endAzimuthDegrees(), out.startAzimuthDegrees());
        return inner == Side.ON ? turn(out.startAzimuthDegrees(), azimuth) : inner.opposite();
    }

    private static Side turn(double fromAzimuthDegrees, double toAzimuthDegrees) {
        double turn = Math.IEEEremainder(toAzimuthDegrees - fromAzimuthDegrees, 360);
        if (Math.abs(turn) < STRAIGHT_DEGREES || Math.abs(turn) > 180 - STRAIGHT_DEGREES) {
            return Side.ON;
        }
        return turn > 0 ? Side.RIGHT : Side.LEFT;
    }

    private boolean closed() {
        return edges.size() > 2 && line.getFirst().equals(line.getLast());
    }

    private @Nullable Segment before(int edge) {
        if (edge > 0) {
            return edges.get(edge - 1);
        }
        return closed() ? edges.getLast() : null;
    }

    private @Nullable Segment after(int edge) {
        if (edge + 1 < edges.size()) {
            return edges.get(edge + 1);
        }
        return closed() ? edges.getFirst() : null;
    }

    /** The line without repeated vertices. */
    List<LonLat> line() {
        return line;
    }

    /** A distance than which no place of another line is nearer to this one, metres; known without looking at edges. */
    double atLeastMeters(Nearest other) {
        return tree.atLeastMeters(other.tree);
    }
}
