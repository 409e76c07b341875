package org.araxes.render.prepare;

import java.util.ArrayList;
import java.util.List;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Figures;
import org.araxes.annotation.VertexPath;
import org.araxes.geo.LonLat;
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
    private final double[] vertices;
    private final double[] crossings;
    private final Box box;
    private volatile @Nullable Banded bands;
    private volatile @Nullable Figures figures;
    private volatile @Nullable List<AreaSpot> spots;

    private PreparedAnnotation(Annotation annotation, Polylines path, double[] vertices, double[] crossings) {
        this.annotation = annotation;
        this.path = path;
        this.vertices = vertices;
        this.crossings = crossings;
        this.box = path.parts() == 0 ? new Box(vertices[0], vertices[1], vertices[0], vertices[1]) : path.box();
    }

    /** Projects an annotation. */
    public static PreparedAnnotation of(Annotation annotation, Projection projection) {
        double[] vertices = projected(own(annotation), projection);
        Polylines built = annotation.kind().isPoint() ? NO_LINES : path(annotation, vertices, projection);
        double[] crossings = projected(Figures.faults(annotation), projection);
        return new PreparedAnnotation(annotation, built, vertices, crossings);
    }

    private static List<LonLat> own(Annotation annotation) {
        if (annotation.shape().holes().isEmpty()) {
            return annotation.points();
        }
        List<LonLat> all = new ArrayList<>(annotation.points());
        for (VertexPath hole : annotation.shape().holes()) {
            all.addAll(hole.points());
        }
        return all;
    }

    /** What it is. */
    public Annotation annotation() {
        return annotation;
    }

    /** Its geodesic edges; for areas the outer ring, then the holes; nothing for points. */
    public Polylines path() {
        return path;
    }

    /**
     * The same without vertices that are not seen at a scale; rings may be given as lines that end where they begin. Weighed
     * when first asked for: much of very many objects is never seen.
     */
    public Polylines path(double metersPerDevicePixel) {
        if (path.vertices() < MANY_VERTICES) {
            return path;
        }
        Banded known = bands;
        if (known == null) {
            known = banded(path);
            bands = known;
        }
        return known.at(metersPerDevicePixel);
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

    /** Where in its area there is room for a name, the best first; found when first asked for. */
    public List<AreaSpot> spots() {
        List<AreaSpot> known = spots;
        if (known == null) {
            known = AreaSpot.of(path);
            spots = known;
        }
        return known;
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
        put(positions, xy);
        projection.toMap(xy, xy, positions.size());
        return xy;
    }

    private static void put(List<LonLat> positions, double[] lonLat) {
        for (int i = 0; i < positions.size(); i++) {
            LonLat p = positions.get(i);
            lonLat[2 * i] = p.lonDegrees();
            lonLat[2 * i + 1] = p.latDegrees();
        }
    }

    /** @param vertices the own ones, projected: the path itself where geodesics are straight on the map */
    private static Polylines path(Annotation annotation, double[] vertices, Projection projection) {
        Densifier densifier = new Densifier(projection, TOLERANCE_METERS);
        if (!annotation.kind().closed()) {
            List<LonLat> points = annotation.points();
            List<LonLat> line = densifier.line(points);
            double[] xy = line.size() == points.size() ? vertices : projected(line, projection);
            return new Polylines(xy, new int[] {0, line.size()}, false);
        }
        List<double[]> rings = new ArrayList<>();
        if (annotation.kind() == AnnotationKind.CIRCLE) {
            // As near to the circle as can be seen already.
            rings.add(CircleRing.of(
                    annotation.points().getFirst(), annotation.shape().radiusMeters(), projection));
        } else {
            rings.add(ring(densifier.ring(annotation.points()), projection));
        }
        for (VertexPath hole : annotation.shape().holes()) {
            rings.add(ring(densifier.ring(hole.points()), projection));
        }
        return joined(rings);
    }

    private static double[] ring(List<LonLat> positions, Projection projection) {
        int n = positions.size();
        double[] xy = new double[2 * (n + 1)];
        put(positions, xy);
        projection.toMap(xy, xy, n);
        xy[2 * n] = xy[0];
        xy[2 * n + 1] = xy[1];
        return xy;
    }

    private static Polylines joined(List<double[]> rings) {
        int[] starts = new int[rings.size() + 1];
        for (int i = 0; i < rings.size(); i++) {
            starts[i + 1] = starts[i] + rings.get(i).length / 2;
        }
        double[] xy = rings.getFirst();
        if (rings.size() > 1) {
            xy = new double[2 * starts[rings.size()]];
            for (int i = 0; i < rings.size(); i++) {
                System.arraycopy(rings.get(i), 0, xy, 2 * starts[i], rings.get(i).length);
            }
        }
        return new Polylines(xy, starts, true);
    }

    /** Rings become lines, of which at least the ends stay: what a person drew never vanishes by being small. */
    private static Banded banded(Polylines path) {
        Polylines.Packed packed = path.packed();
        VertexWeights weights = new VertexWeights(packed.xy(), path.vertices());
        for (int p = 0; p < path.parts(); p++) {
            int[] ids = new int[path.end(p) - path.start(p)];
            for (int i = 0; i < ids.length; i++) {
                ids[i] = path.start(p) + i;
            }
            weights.weigh(ids);
        }
        Polylines lines = path.rings() ? new Polylines(packed.xy(), packed.starts(), false) : path;
        return new Banded(lines, weights.weights(), 0, new BandStore());
    }
}
