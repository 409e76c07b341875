package org.araxes.tool;

import java.util.List;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.geo.LonLat;

/**
 * What is being drawn and is not yet part of the document.
 *
 * @param kind what it will become
 * @param points the vertices set so far, and last the position under the pointer when {@code live}
 * @param live whether the last point still follows the pointer
 * @param outline the line or ring to be shown, which for what is spanned by two points is not that of its points
 */
public record Sketch(AnnotationKind kind, List<LonLat> points, boolean live, List<LonLat> outline) {

    /** @throws IllegalArgumentException when a live sketch has no point */
    public Sketch {
        points = List.copyOf(points);
        outline = List.copyOf(outline);
        if (live && points.isEmpty()) {
            throw new IllegalArgumentException("a live sketch has at least the point under the pointer");
        }
    }

    /** A sketch that is shown as its points. */
    public Sketch(AnnotationKind kind, List<LonLat> points, boolean live) {
        this(kind, points, live, points);
    }

    /** An object in hand, as it would be if the gesture ended now. */
    static Sketch of(Annotation a) {
        return new Sketch(a.kind(), a.points(), false, a.outline());
    }

    /** The vertices set so far, without the one that follows the pointer. */
    public List<LonLat> vertices() {
        return live ? points.subList(0, points.size() - 1) : points;
    }
}
