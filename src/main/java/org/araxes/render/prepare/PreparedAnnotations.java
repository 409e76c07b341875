package org.araxes.render.prepare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.araxes.annotation.Annotation;
import org.araxes.geo.Projection;
import org.jspecify.annotations.Nullable;

/** Keeps what a person drew ready for drawing, as long as it is in the scene. Thread-safe. */
public final class PreparedAnnotations {

    /** Old ones are looked for only when there may be so many of them. */
    private static final int SLACK = 256;

    private record Key(Same annotation, Same projection) {}

    private final ConcurrentHashMap<Key, PreparedAnnotation> known = new ConcurrentHashMap<>();

    /**
     * The last answer: while a map is moved, the same list is asked for again and again.
     *
     * @param asked for which list and projection
     * @param answer what was given
     */
    private record Answer(Same asked, Same projection, List<PreparedAnnotation> answer) {}

    private volatile @Nullable Answer last;

    /** All of a scene's annotations, in their order. */
    public List<PreparedAnnotation> get(List<Annotation> annotations, Projection projection) {
        Answer known = last;
        if (known != null
                && known.asked().equals(new Same(annotations))
                && known.projection().equals(new Same(projection))) {
            return known.answer();
        }
        List<PreparedAnnotation> all = List.copyOf(look(annotations, projection));
        last = new Answer(new Same(annotations), new Same(projection), all);
        return all;
    }

    private List<PreparedAnnotation> look(List<Annotation> annotations, Projection projection) {
        List<PreparedAnnotation> all = new ArrayList<>(annotations.size());
        for (Annotation a : annotations) {
            all.add(known.computeIfAbsent(key(a, projection), k -> PreparedAnnotation.of(a, projection)));
        }
        if (known.size() > 2 * annotations.size() + SLACK) {
            Set<Key> wanted = new HashSet<>();
            annotations.forEach(a -> wanted.add(key(a, projection)));
            known.keySet().retainAll(wanted);
        }
        return all;
    }

    private static Key key(Annotation annotation, Projection projection) {
        return new Key(new Same(annotation), new Same(projection));
    }
}
