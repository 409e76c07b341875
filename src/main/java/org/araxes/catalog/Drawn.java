package org.araxes.catalog;

/** How a geometry came to be drawn. */
public enum Drawn {
    /** Taken from surveyed or survey-grade data. */
    SURVEYED,
    /** Digitised by others from maps or imagery. */
    DIGITISED,
    /** Straight pieces between known points. */
    WAY_POINTS,
    /** A sketch from figures and descriptions: neither shape nor place is exact. */
    SCHEMATIC,
    /** Computed by Araxes from another feature (a buffer, a band). */
    COMPUTED,
    /** Nobody says; so with a person's own file. */
    UNSTATED
}
