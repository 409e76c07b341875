package org.araxes.geo;

/** The positions of a file are in another reference system than WGS 84, so that none of them can be taken. */
final class OtherSystemException extends GeoJsonException {

    private static final long serialVersionUID = 1;

    /** As of {@link GeoJsonException}. */
    OtherSystemException(String file, int line, String problem) {
        super(file, line, problem, null);
    }
}
