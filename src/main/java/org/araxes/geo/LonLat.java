package org.araxes.geo;

/**
 * A position on the WGS 84 ellipsoid, longitude first.
 *
 * @param lonDegrees longitude in decimal degrees, east positive, −180 to 180
 * @param latDegrees latitude in decimal degrees, north positive, −90 to 90
 */
public record LonLat(double lonDegrees, double latDegrees) {

    /**
     * @throws IllegalArgumentException when a value is not finite or out of range
     */
    public LonLat {
        if (!(lonDegrees >= -180 && lonDegrees <= 180)) {
            throw new IllegalArgumentException("longitude " + lonDegrees + " is not between -180 and 180");
        }
        if (!(latDegrees >= -90 && latDegrees <= 90)) {
            throw new IllegalArgumentException("latitude " + latDegrees + " is not between -90 and 90");
        }
    }
}
