package org.araxes.geo;

/** Hears of parts of a file that cannot be read, while the rest is. */
@FunctionalInterface
public interface Faults {

    /** Nothing is read of a file with a fault. */
    Faults NONE_ALLOWED = fault -> {
        throw fault;
    };

    /**
     * A part cannot be read and is left out.
     *
     * @param fault where and why
     * @throws GeoJsonException to give up the file
     */
    void found(GeoJsonException fault) throws GeoJsonException;
}
