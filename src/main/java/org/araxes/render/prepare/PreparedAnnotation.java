package org.araxes.render.prepare;

import java.util.ArrayList;
import java.util.List;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Figures;
import org.araxes.annotation.VertexPath;
import org.araxes.geo.LonLat;
import org.araxes.geo.MapPoint;
import org.araxes.geo.Projection;
import org.araxes.measure.Densifier;
import org.araxes.measure.Units;
import org.araxes.render.ink.Box;
import org.jspecify.annotations.Nullable;

/** What a person drew, made ready for drawing in one projection. Thread-safe. */
public final class PreparedAnnotation {

    private static final double TOLERANCE_METERS = 0.25;

    /** With fewer vertices, thinning them out saves nothing. */
    private static final int MANY_VERTICES = 24;

    private static final Polylines NO_LINES = new Polylines.Builder().build(false);
    private static final double[] NO_PLACES = {};

    private final Annotation annotation;
    private final Polylines path;
    private final @Nullable Banded bands;
    private final double[] vertices;
    private final double[] crossings;
    private final Box box;
    private volatile @Nullable Figures figures;

    private PreparedAnnotation(Annotation annotation, Polylines path, double[] vertices, double[] crossings) {
        this.annotation = annotation;
        this.path = path;
        this.bands = path.vertices() < MANY_VERTICES ? null : banded(path);
        this.vertices = vertices;
        this.crossings = crossings;
        this.box = path.parts() == 0 ? new Box(vertices[0], vertices[1], vertices[0], vertices[1]) : path.box();
    }

    /** Projects an annotation. */
    public static PreparedAnnotation of(Annotation annotation, Projection projection) {
        List<LonLat> own = annotation.points();
        if (!annotation.shape().holes().isEmpty()) {
            own = new ArrayList<>(own);
            for (VertexPath hole : annotation.shape().holes()) {
                own.addAll(hole.points());
            }
        }
        Polylines built = annotation.kind().isPoint() ? NO_LINES : path(annotation, projection);
        double[] crossings = projected(Figures.crossings(annotation), projection);
        return new PreparedAnnotation(annotation, built, projected(own, projection), crossings);
    }

    /** What it is. */
    public Annotation annotation() {
        return annotation;
    }

    /** Its geodesic edges; for areas the outer ring, then the holes; nothing for points. */
    public Polylines path() {
        return path;
    }

    /** The same without vertices that are not seen at a scale; rings may be given as lines that end where they begin. */
    public Polylines path(double metersPerDevicePixel) {
        return bands == null ? path : bands.at(metersPerDevicePixel);
    }

    /** The person's own vertices, those of holes last, map metres, x and y in turn; not to be changed. */
    public double[] vertices() {
        return vertices;
    }

    /** Where its outline crosses itself, map metres, x and y in turn; not to be changed. */
    public double[] crossings() {
        return crossings;
    }

    /** The box round its vertices and edges, map metres. */
    public Box box() {
        return box;
    }

    /**
     * What it measures, worked out when first asked for; null where that is not to be told: of what was only drawn unless
     * its style asks for figures.
     */
    public @Nullable Figures figures() {
        boolean told = annotation.kind().isMeasurement()
                || annotation.style().text().content().showsFigure(annotation.kind());
        if (!told) {
            return null;
        }
        Figures known = figures;
        if (known == null) {
            known = Figures.of(annotation);
            figures = known;
        }
        return known;
    }

    /** Its length or area as text; empty where it is not to be told. */
    public String value(Units units) {
        Figures told = figures();
        return told == null ? "" : told.value(annotation.units(units));
    }

    private static double[] projected(List<LonLat> positions, Projection projection) {
        if (positions.isEmpty()) {
            return NO_PLACES;
        }
        double[] xy = new double[2 * positions.size()];
        for (int i = 0; i < positions.size(); i++) {
            MapPoint m = projection.toMap(positions.get(i));
            xy[2 * i] = m.xMeters();
            xy[2 * i + 1] = m.yMeters();
        }
        return xy;
    }

    private static Polylines path(Annotation annotation, Projection projection) {
        Densifier densifier = new Densifier(projection, TOLERANCE_METERS);
        boolean closed = annotation.kind().closed();
        Polylines.Builder path = new Polylines.Builder();
        if (!closed) {
            add(path, densifier.line(annotation.points()), projection, false);
            return path.build(false);
        }
        List<LonLat> outline = annotation.outline();
        // The ring of a circle is as near to it as can be seen already.
        add(path, annotation.kind() == AnnotationKind.CIRCLE ? outline : densifier.ring(outline), projection, true);
        for (VertexPath hole : annotation.shape().holes()) {
            add(path, densifier.ring(hole.points()), projection, true);
        }
        return path.build(true);
    }

    private static void add(Polylines.Builder path, List<LonLat> edges, Projection projection, boolean closed) {
        path.begin();
        for (LonLat p : edges) {
            MapPoint m = projection.toMap(p);
            path.add(m.xMeters(), m.yMeters());
        }
        if (closed) {
            MapPoint m = projection.toMap(edges.getFirst());
            path.add(m.xMeters(), m.yMeters());
        }
    }

    /** Rings become lines, of which at least the ends stay: what a person drew never vanishes by being small. */
    private static Banded banded(Polylines path) {
        double[] xy = new double[2 * path.vertices()];
        VertexWeights weights = new VertexWeights(xy, path.vertices());
        Polylines.Builder lines = new Polylines.Builder();
        for (int p = 0; p < path.parts(); p++) {
            int[] ids = new int[path.end(p) - path.start(p)];
            lines.begin();
            for (int i = 0; i < ids.length; i++) {
                int id = path.start(p) + i;
                ids[i] = id;
                xy[2 * id] = path.x(id);
                xy[2 * id + 1] = path.y(id);
                lines.add(path.x(id), path.y(id));
            }
            weights.weigh(ids);
        }
        return new Banded(lines.build(false), weights.weights(), 0, new BandStore());
    }
}
