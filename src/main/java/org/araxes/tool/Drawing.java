package org.araxes.tool;

import org.araxes.annotation.AnnotationKind;

/** A tool that draws new objects of one kind, vertex by vertex, and can go on with a sketch that was kept. */
public interface Drawing extends Tool {

    /** What it draws. */
    AnnotationKind kind();

    /**
     * Goes on with a sketch that was kept elsewhere, for example over a restart. A sketch already in the tool stays
     * instead.
     *
     * @return whether the sketch was taken over
     * @throws IllegalArgumentException when it is of another kind
     */
    boolean restore(Sketch sketch);
}
