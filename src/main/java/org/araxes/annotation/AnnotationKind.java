package org.araxes.annotation;

/** What kind of object a person drew. */
public enum AnnotationKind {
    MARKER(Form.POINT, 1, 1),
    TEXT(Form.POINT, 1, 1),
    /** A text with a line to the place that it speaks of: first that place, then the middle of the text. */
    CALLOUT(Form.LINE, 2, 2),
    LINE(Form.LINE, 2, Integer.MAX_VALUE),
    /** A line of two or more points with a head. */
    ARROW(Form.LINE, 2, Integer.MAX_VALUE),
    /** A line drawn in one go, with the button held. */
    FREEHAND(Form.LINE, 2, Integer.MAX_VALUE),
    POLYGON(Form.AREA, 3, Integer.MAX_VALUE),
    /** Four corners in order; its sides run along the grid of the map on which it was drawn. */
    RECTANGLE(Form.AREA, 4, 4),
    /** All positions at one geodesic distance from a centre, its only point. */
    CIRCLE(Form.AREA, 1, 1),
    /** A measured route. */
    DISTANCE(Form.LINE, 2, Integer.MAX_VALUE),
    /** A measured area. */
    AREA(Form.AREA, 3, Integer.MAX_VALUE);

    private final Form form;
    private final int minPoints;
    private final int maxPoints;

    /** What kind of geometry an object has. */
    public enum Form {
        POINT,
        LINE,
        AREA
    }

    AnnotationKind(Form form, int minPoints, int maxPoints) {
        this.form = form;
        this.minPoints = minPoints;
        this.maxPoints = maxPoints;
    }

    /** What kind of geometry it has. */
    public Form form() {
        return form;
    }

    /** How many points it needs. */
    public int minPoints() {
        return minPoints;
    }

    /** How many points it may have. */
    public int maxPoints() {
        return maxPoints;
    }

    /** Whether vertices can be added and taken away. */
    public boolean isFree() {
        return minPoints < maxPoints;
    }

    /** Whether it is an area; then its last point joins its first. */
    public boolean closed() {
        return form == Form.AREA;
    }

    /** Whether it is a single point. */
    public boolean isPoint() {
        return form == Form.POINT;
    }

    /** Whether it may have holes. */
    public boolean mayHaveHoles() {
        return this == POLYGON || this == AREA;
    }

    /** Whether it was drawn to be measured. */
    public boolean isMeasurement() {
        return this == DISTANCE || this == AREA;
    }
}
