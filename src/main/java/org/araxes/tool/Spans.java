package org.araxes.tool;

import java.util.List;
import java.util.Optional;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Shape;
import org.araxes.annotation.VertexPath;
import org.araxes.geo.LonLat;
import org.araxes.geo.MapPoint;
import org.araxes.geo.Projection;
import org.araxes.measure.Geodesics;
import org.araxes.measure.Quantities;

/** Shapes that two positions span: rectangles by opposite corners, circles by centre and a position on them. */
final class Spans {

    /** Corners nearer to each other than this, on the map, are the same place to a hand. */
    static final double MIN_METERS = 0.01;

    private Spans() {}

    /** The shape between two vertices; nothing when it has no extent or leaves the projected world. */
    static Optional<Shape> of(AnnotationKind kind, Vertex first, Vertex second, Projection projection) {
        return kind == AnnotationKind.CIRCLE
                ? circle(first.position(), first.accuracyMeters(), second)
                : rectangle(first, second, projection);
    }

    /**
     * The circle round a centre through a place that a hand points at: its radius has no more digits than the hand is
     * exact, so that the circle is the one that its figures tell.
     */
    static Optional<Shape> circle(LonLat center, double centerAccuracyMeters, Vertex through) {
        double radius =
                Quantities.supported(Geodesics.distanceMeters(center, through.position()), through.accuracyMeters());
        return radius >= MIN_METERS && radius <= Shape.MAX_RADIUS_METERS
                ? Optional.of(Shape.circle(center, centerAccuracyMeters, radius))
                : Optional.empty();
    }

    /** The rectangle along the grid of a map. The corners in between are as exact as the less exact of the two. */
    static Optional<Shape> rectangle(Vertex first, Vertex opposite, Projection projection) {
        MapPoint a = projection.toMap(first.position());
        MapPoint b = projection.toMap(opposite.position());
        if (Math.abs(a.xMeters() - b.xMeters()) < MIN_METERS || Math.abs(a.yMeters() - b.yMeters()) < MIN_METERS) {
            return Optional.empty();
        }
        Optional<LonLat> side = Ground.at(projection, new MapPoint(b.xMeters(), a.yMeters()));
        Optional<LonLat> other = Ground.at(projection, new MapPoint(a.xMeters(), b.yMeters()));
        if (side.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        double between = Math.max(first.accuracyMeters(), opposite.accuracyMeters());
        return Optional.of(Shape.of(new VertexPath(
                List.of(first.position(), side.get(), opposite.position(), other.get()),
                List.of(first.accuracyMeters(), between, opposite.accuracyMeters(), between))));
    }

    /** The corner of the square on the map that reaches as far as a position does along the longer side. */
    static Optional<LonLat> squareCorner(LonLat first, LonLat to, Projection projection) {
        MapPoint a = projection.toMap(first);
        MapPoint b = projection.toMap(to);
        double dx = b.xMeters() - a.xMeters();
        double dy = b.yMeters() - a.yMeters();
        double side = Math.max(Math.abs(dx), Math.abs(dy));
        return Ground.at(projection, a.plus(Math.copySign(side, dx), Math.copySign(side, dy)));
    }
}
