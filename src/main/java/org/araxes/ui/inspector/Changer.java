package org.araxes.ui.inspector;

import java.util.function.UnaryOperator;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.annotation.Details;

/** Changes the annotation that a form shows, as one step to undo. FX thread. */
@FunctionalInterface
interface Changer {

    /**
     * Changes it; nothing happens while the form only shows it, or when nothing would change.
     *
     * @param title what a person reads at "Undo …"
     */
    void change(String title, UnaryOperator<Annotation> to);

    /** Changes its look. */
    default void restyle(String title, UnaryOperator<AnnotationStyle> to) {
        change(title, a -> a.withStyle(to.apply(a.style())));
    }

    /** Changes its details. */
    default void detail(String title, UnaryOperator<Details> to) {
        change(title, a -> a.withDetails(to.apply(a.details())));
    }
}
