package org.araxes.annotation;

/** At which ends of a line arrow heads stand. */
public enum ArrowHeads {
    /** At the end of an arrow, at neither end of another line. */
    BY_KIND,
    NONE,
    END,
    START,
    BOTH;

    /** Whether a line of a kind has a head at its last vertex. */
    public boolean atEnd(AnnotationKind kind) {
        return this == END || this == BOTH || (this == BY_KIND && kind == AnnotationKind.ARROW);
    }

    /** Whether a line has a head at its first vertex. */
    public boolean atStart() {
        return this == START || this == BOTH;
    }
}
