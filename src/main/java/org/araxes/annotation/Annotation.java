package org.araxes.annotation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.araxes.geo.LonLat;

/**
 * Something a person drew: an annotation or a kept measurement. Edges are geodesics on WGS 84.
 *
 * @param id never changes
 * @param kind what it is
 * @param name its name, shown on the map; for {@link AnnotationKind#TEXT} the text itself
 * @param note longer remark, shown in the inspector
 * @param points vertices; a closed kind does not repeat its first
 * @param style how it looks
 * @param order place in the drawing order, low first
 * @param created when it was drawn, to the millisecond, as files keep it; finer parts are dropped
 */
public record Annotation(
        UUID id,
        AnnotationKind kind,
        String name,
        String note,
        List<LonLat> points,
        AnnotationStyle style,
        long order,
        Instant created) {

    /** @throws IllegalArgumentException when there are too few points */
    public Annotation {
        if (points.size() < kind.minPoints()) {
            throw new IllegalArgumentException(
                    kind + " needs at least " + kind.minPoints() + " points, got " + points.size());
        }
        if (kind.isPoint() && points.size() > 1) {
            throw new IllegalArgumentException(kind + " has one point, got " + points.size());
        }
        points = List.copyOf(points);
        created = created.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The same with another name. */
    public Annotation withName(String newName) {
        return new Annotation(id, kind, newName, note, points, style, order, created);
    }

    /** The same with another note. */
    public Annotation withNote(String newNote) {
        return new Annotation(id, kind, name, newNote, points, style, order, created);
    }

    /** The same at other points. */
    public Annotation withPoints(List<LonLat> newPoints) {
        return new Annotation(id, kind, name, note, newPoints, style, order, created);
    }

    /** The same with another style. */
    public Annotation withStyle(AnnotationStyle newStyle) {
        return new Annotation(id, kind, name, note, points, newStyle, order, created);
    }
}
