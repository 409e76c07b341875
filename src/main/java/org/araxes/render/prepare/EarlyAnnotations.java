package org.araxes.render.prepare;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import org.araxes.annotation.Annotation;
import org.araxes.geo.Projection;

/**
 * Annotations that are made ready one by one while others of their list are still being read. One thread at a time.
 */
public final class EarlyAnnotations {

    private final Projection projection;
    private final Map<Annotation, PreparedAnnotation> ready = new IdentityHashMap<>();

    /** None yet. */
    public EarlyAnnotations(Projection projection) {
        this.projection = projection;
    }

    /** Makes some more ready. */
    public void add(Collection<Annotation> some) {
        some.forEach(a -> ready.put(a, PreparedAnnotation.of(a, projection)));
    }

    Projection projection() {
        return projection;
    }

    Map<Annotation, PreparedAnnotation> ready() {
        return ready;
    }
}
