package org.araxes.annotation;

/**
 * What an object speaks of in the catalogue. What it names may be gone from a later catalogue.
 *
 * @param target what kind of thing
 * @param id its id there
 */
public record Link(Target target, String id) {

    /** What kind of thing. */
    public enum Target {
        CLAIM,
        SOURCE
    }
}
