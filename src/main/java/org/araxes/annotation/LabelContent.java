package org.araxes.annotation;

/** What of an object is written on the map. A text and a callout are always written. */
public enum LabelContent {
    NOTHING,
    NAME,
    /** Its name, and its length or area when it is a measurement. */
    NAME_AND_VALUE,
    /** Its name, its length or area also when it was only drawn, and the length of each segment. */
    NAME_VALUE_AND_SEGMENTS,
    /** Its name, and its length or area, or a circle's radius, also when it was only drawn. */
    NAME_AND_FIGURE;

    /** Whether an object of a kind shows its length or area. */
    public boolean showsFigure(AnnotationKind kind) {
        return switch (this) {
            case NOTHING, NAME -> false;
            case NAME_AND_VALUE -> kind.isMeasurement();
            case NAME_VALUE_AND_SEGMENTS, NAME_AND_FIGURE -> true;
        };
    }

    /** The plainest content with an object's length or area, or without. */
    public static LabelContent withFigure(AnnotationKind kind, boolean figure) {
        return !figure ? NAME : kind.isMeasurement() ? NAME_AND_VALUE : NAME_AND_FIGURE;
    }
}
