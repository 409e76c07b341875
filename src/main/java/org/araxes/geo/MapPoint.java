package org.araxes.geo;

/**
 * A position in map space: metres of a {@link Projection}, x east and y north.
 *
 * @param xMeters easting in metres, false easting included
 * @param yMeters northing in metres, false northing included
 */
public record MapPoint(double xMeters, double yMeters) {

    /** This point moved by an offset in metres. */
    public MapPoint plus(double dxMeters, double dyMeters) {
        return new MapPoint(xMeters + dxMeters, yMeters + dyMeters);
    }
}
