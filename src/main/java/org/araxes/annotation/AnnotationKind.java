package org.araxes.annotation;

/** What kind of object a person drew. */
public enum AnnotationKind {
    MARKER(1, false),
    TEXT(1, false),
    LINE(2, false),
    ARROW(2, false),
    POLYGON(3, true),
    /** A measured route. */
    DISTANCE(2, false),
    /** A measured area. */
    AREA(3, true);

    private final int minPoints;
    private final boolean closed;

    AnnotationKind(int minPoints, boolean closed) {
        this.minPoints = minPoints;
        this.closed = closed;
    }

    /** How many points it needs. */
    public int minPoints() {
        return minPoints;
    }

    /** Whether the last point joins the first. */
    public boolean closed() {
        return closed;
    }

    /** Whether it is a single point. */
    public boolean isPoint() {
        return minPoints == 1;
    }

    /** Whether it was drawn to be measured. */
    public boolean isMeasurement() {
        return this == DISTANCE || this == AREA;
    }
}
