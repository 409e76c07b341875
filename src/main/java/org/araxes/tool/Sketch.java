package org.araxes.tool;

import java.util.List;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Shape;
import org.araxes.annotation.VertexPath;
import org.araxes.geo.LonLat;

/**
 * What is being drawn and is not yet part of the document.
 *
 * @param kind what it will become
 * @param path the vertices set so far, and last the position under the pointer when {@code live}
 * @param live whether the last point still follows the pointer
 * @param outline the line or ring to be shown, which for what is spanned by two points is not that of its points
 * @param holes rings cut out of it
 */
public record Sketch(AnnotationKind kind, VertexPath path, boolean live, VertexPath outline, List<VertexPath> holes) {

    /** @throws IllegalArgumentException when a live sketch has no point */
    public Sketch {
        holes = List.copyOf(holes);
        if (live && path.size() == 0) {
            throw new IllegalArgumentException("a live sketch has at least the point under the pointer");
        }
    }

    /** A sketch that is shown as its vertices, of which nothing but their positions is known. */
    public Sketch(AnnotationKind kind, List<LonLat> points, boolean live) {
        this(kind, VertexPath.of(points), live);
    }

    /** A sketch that is shown as its vertices. */
    public Sketch(AnnotationKind kind, VertexPath path, boolean live) {
        this(kind, path, live, path, List.of());
    }

    /** An object in hand, as it would be if the gesture ended now. */
    static Sketch of(Annotation a) {
        Shape shape = a.shape();
        return new Sketch(a.kind(), shape.path(), false, outline(a.kind(), shape), shape.holes());
    }

    /** The ring or line of a shape, with the accuracy of its vertices where it has its own. */
    static VertexPath outline(AnnotationKind kind, Shape shape) {
        return kind == AnnotationKind.CIRCLE ? VertexPath.of(shape.outline(kind)) : shape.path();
    }

    /** A line or ring without vertices that a hand could take. */
    static Sketch withoutVertices(AnnotationKind kind, List<LonLat> outline) {
        return new Sketch(kind, VertexPath.of(List.of()), false, VertexPath.of(outline), List.of());
    }

    /** The positions of the vertices, and last that of the pointer when live. */
    public List<LonLat> points() {
        return path.points();
    }

    /** The vertices set so far, without the one that follows the pointer. */
    public List<LonLat> vertices() {
        List<LonLat> points = points();
        return live ? points.subList(0, points.size() - 1) : points;
    }

    /** The same with what is known of their accuracy. */
    public VertexPath set() {
        return live ? path.removed(path.size() - 1) : path;
    }
}
