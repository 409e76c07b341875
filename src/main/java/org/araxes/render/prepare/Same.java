package org.araxes.render.prepare;

/**
 * An object by its identity, as a key: for values too large to compare.
 *
 * @param thing the object
 */
public record Same(Object thing) {

    @Override
    @SuppressWarnings("ReferenceEquality")
    public boolean equals(Object other) {
        return other instanceof Same(Object o) && o == thing;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(thing);
    }
}
