package org.araxes.tool;

import java.util.Optional;
import org.araxes.annotation.AnnotationKind;

/** A tool that draws new objects of one kind, vertex by vertex, and can go on with a sketch that was kept. */
public interface Drawing extends Tool {

    /** What it draws. */
    AnnotationKind kind();

    /** What is to be kept of the sketch, so that a crash does not take it: what is set, without a live end. */
    default Optional<Sketch> kept() {
        return sketch().map(s -> new Sketch(s.kind(), s.set(), false));
    }

    /**
     * Goes on with a sketch that was kept elsewhere, for example over a restart, as exact as it was. A sketch already in the tool stays
     * instead.
     *
     * @return whether the sketch was taken over
     * @throws IllegalArgumentException when it is of another kind
     */
    boolean restore(Sketch sketch);
}
