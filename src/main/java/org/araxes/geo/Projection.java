package org.araxes.geo;

/**
 * A map projection: data space (longitude and latitude) to map space (metres) and back. Implementations are immutable
 * and may be used from any thread.
 */
public interface Projection {

    /** The name a person reads, for example {@code WGS 84 / UTM zone 38N}. */
    String name();

    /** Where a position lies on the map, metres. */
    MapPoint toMap(LonLat position);

    /**
     * Which position lies at a place on the map.
     *
     * @throws IllegalArgumentException when the place is off the projected world
     */
    LonLat toLonLat(MapPoint point);

    /**
     * Projects many positions at once.
     *
     * @param lonLat longitudes and latitudes in turn, degrees
     * @param xy receives eastings and northings in turn, metres; may be the same array
     * @param count how many positions
     */
    default void toMap(double[] lonLat, double[] xy, int count) {
        for (int i = 0; i < count; i++) {
            MapPoint p = toMap(new LonLat(lonLat[2 * i], lonLat[2 * i + 1]));
            xy[2 * i] = p.xMeters();
            xy[2 * i + 1] = p.yMeters();
        }
    }

    /** Map metres for one metre on the ellipsoid at a position (1 where the scale is true). */
    double pointScale(LonLat position);

    /** Angle from true north to grid north at a position, degrees, clockwise positive. */
    double convergenceDegrees(LonLat position);
}
