package org.araxes.render.prepare;

import java.util.ArrayList;
import java.util.List;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Figures;
import org.araxes.annotation.LabelContent;
import org.araxes.annotation.VertexPath;
import org.araxes.geo.LonLat;
import org.araxes.geo.MapPoint;
import org.araxes.geo.Projection;
import org.araxes.measure.Densifier;
import org.araxes.measure.Units;
import org.araxes.render.ink.Box;
import org.jspecify.annotations.Nullable;

/**
 * What a person drew, made ready for drawing in one projection. Immutable.
 *
 * @param annotation what it is
 * @param path its geodesic edges; for areas the outer ring, then the holes; a single vertex for points
 * @param vertices the person's own vertices, those of holes last, map metres, x and y in turn
 * @param box the box round all, map metres
 * @param figures what it measures; null where that is not to be told
 * @param crossings where its outline crosses itself, map metres, x and y in turn
 */
@SuppressWarnings("ArrayRecordComponent")
public record PreparedAnnotation(
        Annotation annotation,
        Polylines path,
        double[] vertices,
        Box box,
        @Nullable Figures figures,
        double[] crossings) {

    private static final double TOLERANCE_METERS = 0.25;

    /** Projects an annotation, and measures it when its figures are to be told. */
    public static PreparedAnnotation of(Annotation annotation, Projection projection) {
        Polylines built = path(annotation, projection);
        List<LonLat> own = new ArrayList<>(annotation.points());
        annotation.shape().holes().forEach(hole -> own.addAll(hole.points()));
        double[] vertices = projected(own, projection);
        Figures measured = isMeasured(annotation) ? Figures.of(annotation) : null;
        double[] crossings = projected(Figures.crossings(annotation), projection);
        return new PreparedAnnotation(annotation, built, vertices, built.box(), measured, crossings);
    }

    /** A measurement always; what was only drawn when its style asks for all figures. */
    private static boolean isMeasured(Annotation annotation) {
        return annotation.kind().isMeasurement()
                || annotation.style().text().content() == LabelContent.NAME_VALUE_AND_SEGMENTS;
    }

    private static double[] projected(List<LonLat> positions, Projection projection) {
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

    /** Its length or area as text; empty where it is not to be told. */
    public String value(Units units) {
        return figures == null ? "" : figures.value(annotation.units(units));
    }
}
