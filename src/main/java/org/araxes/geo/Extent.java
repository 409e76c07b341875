package org.araxes.geo;

import java.util.List;

/**
 * A box of longitudes and latitudes on WGS 84. It never crosses the date line.
 *
 * @param west western longitude, degrees
 * @param south southern latitude, degrees
 * @param east eastern longitude, degrees, not less than {@code west}
 * @param north northern latitude, degrees, not less than {@code south}
 */
public record Extent(double west, double south, double east, double north) {

    /** @throws IllegalArgumentException when a side is out of range or the sides are in the wrong order */
    public Extent {
        if (!(west >= -180 && east <= 180 && west <= east)) {
            throw new IllegalArgumentException(
                    "west " + west + " and east " + east + " must lie in -180 to 180, west first");
        }
        if (!(south >= -90 && north <= 90 && south <= north)) {
            throw new IllegalArgumentException(
                    "south " + south + " and north " + north + " must lie in -90 to 90, south first");
        }
    }

    /** The smallest extent that holds all positions; at least one is needed. */
    public static Extent around(List<LonLat> positions) {
        double w = 180;
        double s = 90;
        double e = -180;
        double n = -90;
        for (LonLat p : positions) {
            w = Math.min(w, p.lonDegrees());
            e = Math.max(e, p.lonDegrees());
            s = Math.min(s, p.latDegrees());
            n = Math.max(n, p.latDegrees());
        }
        return new Extent(w, s, e, n);
    }

    /**
     * Reads {@code "W,S,E,N"} in decimal degrees.
     *
     * @throws IllegalArgumentException with a sentence for the person when the text is something else
     */
    public static Extent parse(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException(
                    "an extent has four numbers W,S,E,N in degrees, for example 45.6,38.8,46.8,39.8; got \"" + text
                            + "\"");
        }
        double[] v = new double[4];
        for (int i = 0; i < 4; i++) {
            try {
                v[i] = Double.parseDouble(parts[i].trim());
            } catch (NumberFormatException notANumber) {
                throw new IllegalArgumentException(
                        "\"" + parts[i].trim() + "\" in the extent \"" + text + "\" is not a number", notANumber);
            }
        }
        return new Extent(v[0], v[1], v[2], v[3]);
    }

    /** The middle of the box in degrees. */
    public LonLat center() {
        return new LonLat((west + east) / 2, (south + north) / 2);
    }

    /** Whether a position lies in the box, edges included. */
    public boolean contains(LonLat p) {
        return p.lonDegrees() >= west && p.lonDegrees() <= east && p.latDegrees() >= south && p.latDegrees() <= north;
    }

    /** Whether the boxes share at least one position. */
    public boolean intersects(Extent other) {
        return west <= other.east && other.west <= east && south <= other.north && other.south <= north;
    }
}
