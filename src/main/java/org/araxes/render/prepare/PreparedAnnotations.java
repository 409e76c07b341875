package org.araxes.render.prepare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.araxes.annotation.Annotation;
import org.araxes.geo.Projection;

/** Keeps what a person drew ready for drawing, as long as it is in the scene. Thread-safe. */
public final class PreparedAnnotations {

    /** Old ones are looked for only when there may be so many of them. */
    private static final int SLACK = 256;

    private record Key(Same annotation, Same projection) {}

    private final ConcurrentHashMap<Key, PreparedAnnotation> known = new ConcurrentHashMap<>();

    /** All of a scene's annotations, in their order. */
    public List<PreparedAnnotation> get(List<Annotation> annotations, Projection projection) {
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
