package org.araxes.ui.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Figures;
import org.araxes.annotation.Shape;
import org.araxes.annotation.VertexPath;
import org.araxes.ui.task.Background;

/**
 * The figures of objects for card, table and list. Of an object with few points they are there at once; of one with many
 * they are measured on the background thread, so that the window does not stop for them. Those asked for last are kept: the
 * rows of the table ask again and again. FX thread.
 */
public final class FigureLane {

    /** Measuring so many points takes a few milliseconds, less than a picture of the map. */
    static final int AT_ONCE_POINTS = 500;

    /** So many objects with many points are remembered. */
    private static final int KEPT = 24;

    /** So many with few: all rows in sight, and those before them. */
    private static final int KEPT_OF_FEW = 128;

    private final Background background;
    private final ReadOnlyIntegerWrapper arrived = new ReadOnlyIntegerWrapper();
    private final Map<Key, Figures> known = kept(KEPT);
    private final Map<Key, Figures> ofFew = kept(KEPT_OF_FEW);
    /** What was asked for last of each object and is not there yet; read by the background thread. */
    private final Map<UUID, Key> asked = new ConcurrentHashMap<>();

    /** @param background measures what has many points */
    public FigureLane(Background background) {
        this.background = background;
    }

    /** Keeps so many, those asked for last. */
    private static Map<Key, Figures> kept(int most) {
        return new LinkedHashMap<>(most, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, Figures> eldest) {
                return size() > most;
            }
        };
    }

    /** What figures depend on. Two shapes that are not the same one are not compared point by point. */
    private record Key(AnnotationKind kind, Shape shape) {
        @Override
        public boolean equals(Object o) {
            return o instanceof Key(AnnotationKind otherKind, Shape otherShape)
                    && kind == otherKind
                    && isSame(shape, otherShape);
        }

        @SuppressWarnings("ReferenceEquality") // that is what is asked
        private static boolean isSame(Shape one, Shape other) {
            return one == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(shape);
        }
    }

    /**
     * The figures of an object as it is given; nothing while they are being measured. When they are there,
     * {@link #arrivedProperty} changes.
     */
    public Optional<Figures> of(Annotation annotation) {
        Key key = new Key(annotation.kind(), annotation.shape());
        if (points(annotation.shape()) <= AT_ONCE_POINTS) {
            return Optional.of(ofFew.computeIfAbsent(key, k -> Figures.of(annotation)));
        }
        Optional<Figures> there = Optional.ofNullable(known.get(key));
        if (there.isEmpty() && !key.equals(asked.put(annotation.id(), key))) {
            ask(annotation, key);
        }
        return there;
    }

    private void ask(Annotation annotation, Key key) {
        UUID id = annotation.id();
        background.run(
                () -> key.equals(asked.get(id)) ? Optional.of(Figures.of(annotation)) : Optional.<Figures>empty(),
                figures -> {
                    asked.remove(id, key);
                    figures.ifPresent(f -> {
                        known.put(key, f);
                        arrived.set(arrived.get() + 1);
                    });
                },
                failed -> asked.remove(id, key));
    }

    private static int points(Shape shape) {
        return shape.path().size()
                + shape.holes().stream().mapToInt(VertexPath::size).sum();
    }

    /** Counts what was measured on the background thread. */
    public ReadOnlyIntegerProperty arrivedProperty() {
        return arrived.getReadOnlyProperty();
    }
}
