package org.araxes.catalog;

/** From which side a source looks. */
public enum Perspective {
    ARMENIAN,
    AZERBAIJANI,
    THIRD_PARTY
}
