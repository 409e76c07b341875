package org.araxes.tool;

import java.util.Optional;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Edit;
import org.araxes.annotation.Shape;
import org.araxes.geo.LonLat;
import org.araxes.geo.TransverseMercator;

/** Changes of a finished line or ring that a person asks for by name or by typing. */
public final class LineEdits {

    /** Typed coordinates are written to about a metre. */
    private static final double TYPED_METERS = 1;

    private LineEdits() {}

    /** The same line from its end to its start; nothing for what has no direction. */
    public static Optional<Edit> reversed(Annotation object) {
        return object.points().size() < 2
                ? Optional.empty()
                : replaced(
                        "reverse " + KindWords.noun(object.kind()), object, object.withShape(reversed(object.shape())));
    }

    private static Shape reversed(Shape shape) {
        return shape.withPath(shape.path().reversed());
    }

    /** What {@link #converted} would make of a kind; nothing where it makes nothing. */
    public static Optional<AnnotationKind> other(AnnotationKind kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case DISTANCE -> AnnotationKind.AREA;
                    case AREA -> AnnotationKind.DISTANCE;
                    case LINE, ARROW, FREEHAND -> AnnotationKind.POLYGON;
                    case POLYGON, RECTANGLE -> AnnotationKind.LINE;
                    case MARKER, TEXT, CALLOUT, CIRCLE -> null;
                });
    }

    /**
     * A line made an area by joining its ends, or an area made the line round it, its first vertex repeated at the end.
     * Nothing for an area with holes, which one line cannot go round, or a line of fewer than three vertices.
     */
    public static Optional<Edit> converted(Annotation object) {
        Optional<AnnotationKind> other = other(object.kind());
        Shape shape = object.shape();
        if (other.isEmpty() || !shape.holes().isEmpty()) {
            return Optional.empty();
        }
        Shape wanted = other.get().closed()
                ? shape.withPath(shape.path().withoutRepeats(true))
                : shape.withPath(shape.path()
                        .inserted(
                                shape.path().size(),
                                object.points().getFirst(),
                                shape.path().accuracyMeters(0)));
        return wanted.fits(other.get())
                ? replaced("make it " + article(other.get()), object, object.withKind(other.get(), wanted))
                : Optional.empty();
    }

    private static String article(AnnotationKind kind) {
        String words = KindWords.withArticle(kind);
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    /** A vertex put where a person typed; nothing when it is there already. */
    public static Optional<Edit> placed(Annotation object, int index, LonLat position) {
        Vertex typed = new Vertex(position, TYPED_METERS, null);
        return ObjectEdits.withShape(
                "type coordinates", object, Reshape.moved(object, index, typed, TransverseMercator.UTM_38N));
    }

    /** A vertex more, half way to the next one; nothing behind the last of a line. */
    public static Optional<Edit> inserted(Annotation object, int index) {
        int n = object.points().size();
        boolean last = index == n - 1 && !object.kind().closed();
        if (n < 2 || last) {
            return Optional.empty();
        }
        LonLat middle = org.araxes.measure.Geodesics.between(
                object.points().get(index), object.points().get((index + 1) % n), 0.5);
        double accuracy = object.shape().path().accuracyMeters(index);
        return ObjectEdits.withShape(
                "insert vertex", object, Reshape.inserted(object, index + 1, new Vertex(middle, accuracy, null)));
    }

    /** A vertex taken away; nothing when too few would be left. */
    public static Optional<Edit> removed(Annotation object, int index) {
        return ObjectEdits.vertexRemoved(object, index);
    }

    private static Optional<Edit> replaced(String title, Annotation before, Annotation after) {
        return Optional.of(new Edit.Replace(title, before, after));
    }
}
