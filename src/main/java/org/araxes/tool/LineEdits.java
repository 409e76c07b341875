package org.araxes.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Edit;
import org.araxes.annotation.Shape;
import org.araxes.annotation.VertexPath;
import org.araxes.geo.LonLat;
import org.araxes.geo.TransverseMercator;
import org.araxes.measure.Geodesics;

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
     * Nothing for an area with holes, which one line cannot go round, or a line of fewer than three vertices. A name that
     * was counted, such as {@code Distance 3}, becomes the next one of the other kind.
     */
    public static Optional<Edit> converted(Annotation object, Namer namer) {
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
        if (!wanted.fits(other.get())) {
            return Optional.empty();
        }
        boolean counted = KindWords.number(object.name(), KindWords.title(object.kind())) > 0;
        Annotation after =
                object.withKind(other.get(), wanted).withName(counted ? namer.name(other.get()) : object.name());
        return replaced("make it " + article(other.get()), object, after);
    }

    /** A plain line or polygon as the measurement of the same shape; anything else as it is. */
    public static Annotation measured(Annotation object) {
        return switch (object.kind()) {
            case LINE -> object.withKind(AnnotationKind.DISTANCE, object.shape());
            case POLYGON -> object.withKind(AnnotationKind.AREA, object.shape());
            default -> object;
        };
    }

    private static String article(AnnotationKind kind) {
        String words = KindWords.withArticle(kind);
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    /**
     * The smaller of two areas made a hole of the larger, in which it has to lie wholly and clear of its other holes.
     * Nothing where it does not, or where one can have no holes.
     */
    public static Optional<Edit> cutOut(Annotation one, Annotation other) {
        boolean areas = one.kind().mayHaveHoles() && other.kind().closed()
                || other.kind().mayHaveHoles() && one.kind().closed();
        if (!areas) {
            return Optional.empty();
        }
        return hole(one, other).or(() -> hole(other, one));
    }

    private static Optional<Edit> hole(Annotation outer, Annotation inner) {
        if (!outer.kind().mayHaveHoles()
                || !inner.shape().holes().isEmpty()
                || !outer.geometry().isValid()
                || !inner.geometry().isValid()
                || !outer.geometry().contains(inner.geometry())) {
            return Optional.empty();
        }
        List<VertexPath> holes = new ArrayList<>(outer.shape().holes());
        holes.add(
                inner.kind() == AnnotationKind.CIRCLE
                        ? VertexPath.of(inner.outline())
                        : inner.shape().path());
        Annotation after = outer.withShape(outer.shape().withHoles(holes));
        String title = "cut out " + inner.name();
        return Optional.of(
                new Edit.Batch(title, List.of(new Edit.Replace(title, outer, after), new Edit.Remove(title, inner))));
    }

    /** A vertex put where a person typed; nothing when it is there already. */
    public static Optional<Edit> placed(Annotation object, int index, LonLat position) {
        Vertex typed = new Vertex(position, TYPED_METERS, null);
        return ObjectEdits.withShape(
                "type coordinates", object, Reshape.moved(object, index, typed, TransverseMercator.UTM_38N));
    }

    /** A vertex more, half way to the next one of its ring; nothing behind the last of a line. */
    public static Optional<Edit> inserted(Annotation object, int index) {
        int first = 0;
        for (VertexPath path : object.shape().paths()) {
            if (index < first + path.size()) {
                return inserted(object, path, first, index);
            }
            first += path.size();
        }
        return Optional.empty();
    }

    private static Optional<Edit> inserted(Annotation object, VertexPath path, int first, int index) {
        int n = path.size();
        int at = index - first;
        boolean last = at == n - 1 && !object.kind().closed();
        if (n < 2 || last) {
            return Optional.empty();
        }
        LonLat middle = Geodesics.between(path.points().get(at), path.points().get((at + 1) % n), 0.5);
        Vertex vertex = new Vertex(middle, path.accuracyMeters(at), null);
        return ObjectEdits.withShape("insert vertex", object, Reshape.inserted(object, index + 1, vertex));
    }

    /** A vertex taken away; nothing when too few would be left. */
    public static Optional<Edit> removed(Annotation object, int index) {
        return ObjectEdits.vertexRemoved(object, index);
    }

    private static Optional<Edit> replaced(String title, Annotation before, Annotation after) {
        return Optional.of(new Edit.Replace(title, before, after));
    }
}
