package org.araxes.annotation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.araxes.geo.Extent;
import org.araxes.geo.LonLat;
import org.araxes.measure.Units;
import org.locationtech.jts.geom.Geometry;

/**
 * Something a person drew: an annotation or a kept measurement. Edges are geodesics on WGS 84.
 *
 * @param id never changes
 * @param kind what it is
 * @param name its name, shown on the map; for a text and a callout the text itself
 * @param note longer remark, shown in the inspector
 * @param shape where it is
 * @param style how it looks
 * @param details lock, group, days, link and units
 * @param order place in the drawing order, low first
 * @param created when it was drawn, to the millisecond, as files keep it; finer parts are dropped
 */
public record Annotation(
        UUID id,
        AnnotationKind kind,
        String name,
        String note,
        Shape shape,
        AnnotationStyle style,
        Details details,
        long order,
        Instant created) {

    /** @throws IllegalArgumentException when the shape is none of the kind's */
    public Annotation {
        shape.check(kind);
        created = created.truncatedTo(ChronoUnit.MILLIS);
    }

    /** One of which nothing but its vertices and its look is known; not for circles. */
    public Annotation(
            UUID id,
            AnnotationKind kind,
            String name,
            String note,
            List<LonLat> points,
            AnnotationStyle style,
            long order,
            Instant created) {
        this(id, kind, name, note, Shape.of(points), style, Details.NONE, order, created);
    }

    /** Its vertices; a closed kind does not repeat its first, a circle has its centre only. */
    public List<LonLat> points() {
        return shape.path().points();
    }

    /** Its line, or its outer ring with the first vertex not repeated; that of a circle as {@link Circles} gives it. */
    public List<LonLat> outline() {
        return shape.outline(kind);
    }

    /** Point, line or polygon with holes, in longitude and latitude; edges of a geometry are not geodesics. */
    public Geometry geometry() {
        return AnnotationGeometry.of(this);
    }

    /** The box round its vertices and, for a circle, round its ring. */
    public Extent extent() {
        return Extent.around(outline());
    }

    /** The units of its figures: its own where it has some, else those of the window. */
    public Units units(Units ofWindow) {
        Units own = details.units();
        return own == null ? ofWindow : own;
    }

    /** The same under another id. */
    public Annotation withId(UUID newId) {
        return new Annotation(newId, kind, name, note, shape, style, details, order, created);
    }

    /** The same as another kind, with a shape that it can have. */
    public Annotation withKind(AnnotationKind newKind, Shape newShape) {
        return new Annotation(id, newKind, name, note, newShape, style, details, order, created);
    }

    /** The same with another name. */
    public Annotation withName(String newName) {
        return new Annotation(id, kind, newName, note, shape, style, details, order, created);
    }

    /** The same with another note. */
    public Annotation withNote(String newNote) {
        return new Annotation(id, kind, name, newNote, shape, style, details, order, created);
    }

    /** The same at other vertices, of unknown accuracy; holes and radius stay. */
    public Annotation withPoints(List<LonLat> newPoints) {
        return withShape(shape.withPath(VertexPath.of(newPoints)));
    }

    /** The same elsewhere. */
    public Annotation withShape(Shape newShape) {
        return new Annotation(id, kind, name, note, newShape, style, details, order, created);
    }

    /** The same with another style. */
    public Annotation withStyle(AnnotationStyle newStyle) {
        return new Annotation(id, kind, name, note, shape, newStyle, details, order, created);
    }

    /** The same with other details. */
    public Annotation withDetails(Details newDetails) {
        return new Annotation(id, kind, name, note, shape, style, newDetails, order, created);
    }

    /** The same at another place in the drawing order. */
    public Annotation withOrder(long newOrder) {
        return new Annotation(id, kind, name, note, shape, style, details, newOrder, created);
    }
}
