package org.araxes.tool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.VertexPath;
import org.araxes.geo.LonLat;
import org.araxes.measure.Geodesics;
import org.araxes.measure.Segment;
import org.araxes.render.ScreenPoint;
import org.araxes.render.Viewport;

/**
 * The handles of an object: one on each vertex, also of holes, and one at the middle of each edge. Immutable; making it costs one geodesic
 * an edge, so keep it while the object stays the same.
 *
 * @param all vertices in their order, then the middles of the edges in theirs
 */
public record Handles(List<Handle> all) {

    /** A handle is caught within this distance: the reach of a finger on a trackpad. */
    public static final double REACH_PIXELS = 8;

    /** Edges shorter than this on the screen show no middle, or it would be in the way of the vertices. */
    private static final double MIN_EDGE_PIXELS = 4 * REACH_PIXELS;

    /** Takes a copy. */
    public Handles {
        all = List.copyOf(all);
    }

    /** The handles of an object; none of one that is locked, no middles where no vertex can be added. */
    public static Handles of(Annotation annotation) {
        if (annotation.details().locked()) {
            return new Handles(List.of());
        }
        List<Handle> all = vertices(Reshape.grips(annotation));
        if (annotation.kind().isFree()) {
            int first = 0;
            for (VertexPath path : annotation.shape().paths()) {
                addMiddles(path.points(), annotation.kind().closed(), first, all);
                first += path.size();
            }
        }
        return new Handles(all);
    }

    /** The handles of a line, or of a ring that does not repeat its first position. */
    public static Handles of(List<LonLat> points, boolean closed) {
        List<Handle> all = vertices(points);
        addMiddles(points, closed, 0, all);
        return new Handles(all);
    }

    private static void addMiddles(List<LonLat> points, boolean closed, int first, List<Handle> all) {
        int edges = closed && points.size() > 2 ? points.size() : points.size() - 1;
        for (int i = 0; i < edges; i++) {
            LonLat middle = middle(points.get(i), points.get((i + 1) % points.size()));
            all.add(new Handle(Handle.Kind.MIDPOINT, first + i, middle));
        }
    }

    private static List<Handle> vertices(List<LonLat> points) {
        List<Handle> vertices = new ArrayList<>(2 * points.size());
        for (int i = 0; i < points.size(); i++) {
            vertices.add(new Handle(Handle.Kind.VERTEX, i, points.get(i)));
        }
        return vertices;
    }

    /** The handles to draw in a view: all vertices, and the middles of edges that are long enough on the screen. */
    public List<Handle> visible(Viewport view) {
        return all.stream().filter(h -> h.isVertex() || longEnough(h, view)).toList();
    }

    /** The handle within reach of a pixel: the nearest vertex, else the nearest visible middle. */
    public Optional<Handle> at(ScreenPoint pixel, Viewport view) {
        Comparator<Handle> vertexFirst = Comparator.comparing(h -> !h.isVertex());
        return all.stream()
                .filter(h -> distance(h, pixel, view) <= REACH_PIXELS)
                .filter(h -> h.isVertex() || longEnough(h, view))
                .min(vertexFirst.thenComparingDouble(h -> distance(h, pixel, view)));
    }

    private boolean longEnough(Handle middle, Viewport view) {
        ScreenPoint start = view.toScreen(all.get(middle.index()).position());
        return 2 * start.distanceTo(view.toScreen(middle.position())) >= MIN_EDGE_PIXELS;
    }

    private static double distance(Handle handle, ScreenPoint pixel, Viewport view) {
        return view.toScreen(handle.position()).distanceTo(pixel);
    }

    private static LonLat middle(LonLat a, LonLat b) {
        Segment s = Geodesics.inverse(a, b);
        return Geodesics.direct(a, s.startAzimuthDegrees(), s.lengthMeters() / 2);
    }
}
