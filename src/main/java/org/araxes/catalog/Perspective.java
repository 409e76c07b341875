package org.araxes.catalog;

/** From which side a source looks. */
public enum Perspective {
    ARMENIAN,
    AZERBAIJANI,
    THIRD_PARTY,
    /** Nobody says; so with a person's own file. */
    UNSTATED
}
