package org.araxes.annotation;

/** What of an object is written on the map. A text and a callout are always written. */
public enum LabelContent {
    NOTHING,
    NAME,
    /** Its name, and its length or area when it is a measurement. */
    NAME_AND_VALUE,
    /** Its name, its length or area also when it was only drawn, and the length of each segment. */
    NAME_VALUE_AND_SEGMENTS
}
