package org.araxes.interchange;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.araxes.geo.LonLat;
import org.araxes.geo.MapPoint;
import org.araxes.geo.Pulkovo1942;
import org.araxes.geo.TransverseMercator;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * Turns positions of a file's reference system into longitude and latitude on WGS 84, degrees. Exact to well under a
 * millimetre for systems on WGS 84 itself; those on Pulkovo 1942 to {@link Pulkovo1942#ACCURACY_METERS}. Thread-safe.
 */
@FunctionalInterface
interface LonLatConverter {

    /** What a person may be told. */
    String ALLOWED = "EPSG:4326 (longitude and latitude), EPSG:3857 (Web Mercator), EPSG:32601 to 32660 (UTM, north),"
            + " EPSG:4284 (Pulkovo 1942) and EPSG:28408 (its Gauss-Krüger zone 8)";

    /** Radius of Web Mercator's sphere, metres (EPSG method 1024). */
    double WEB_MERCATOR_METERS = 6378137;

    /** A GeoPackage's mark for longitude and latitude of which no more is known. */
    int UNDEFINED_GEOGRAPHIC = 0;

    /** The position of a pair of coordinates. */
    LonLat position(double x, double y);

    /**
     * The converter of a reference system, if it is known here.
     *
     * @param srsId the GeoPackage's own number
     * @param system organisation and number, such as {@code EPSG:4326}
     */
    static Optional<LonLatConverter> of(int srsId, String system) {
        if (srsId == UNDEFINED_GEOGRAPHIC || system.equalsIgnoreCase("EPSG:4326") || system.equals("OGC:84")) {
            return Optional.of(LonLat::new);
        }
        if (system.equalsIgnoreCase("EPSG:3857")) {
            return Optional.of(LonLatConverter::ofWebMercator);
        }
        if (system.equalsIgnoreCase("EPSG:4284")) {
            return Optional.of((lon, lat) -> Pulkovo1942.toWgs84(new LonLat(lon, lat)));
        }
        if (system.equalsIgnoreCase("EPSG:28408")) {
            return Optional.of((east, north) -> Pulkovo1942.GAUSS_KRUGER_8.toLonLat(new MapPoint(east, north)));
        }
        Matcher utm = Pattern.compile("(?i)EPSG:326(\\d\\d)").matcher(system);
        if (utm.matches() && utmZone(utm) >= 1 && utmZone(utm) <= 60) {
            TransverseMercator zone = TransverseMercator.utmNorth(utmZone(utm));
            return Optional.of((x, y) -> zone.toLonLat(new MapPoint(x, y)));
        }
        return Optional.empty();
    }

    private static int utmZone(Matcher utm) {
        return Integer.parseInt(utm.group(1));
    }

    /** The inverse of spherical Mercator (EPSG Guidance Note 7-2, method 1024). */
    private static LonLat ofWebMercator(double x, double y) {
        return new LonLat(
                Math.toDegrees(x / WEB_MERCATOR_METERS), Math.toDegrees(Math.atan(Math.sinh(y / WEB_MERCATOR_METERS))));
    }

    /**
     * Converts a geometry in place.
     *
     * @throws IllegalArgumentException when a position is not on the earth
     */
    default void convert(Geometry geometry) {
        geometry.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence c, int i) {
                LonLat position = position(c.getX(i), c.getY(i));
                c.setOrdinate(i, CoordinateSequence.X, position.lonDegrees());
                c.setOrdinate(i, CoordinateSequence.Y, position.latDegrees());
            }

            @Override
            public boolean isDone() {
                return false;
            }

            @Override
            public boolean isGeometryChanged() {
                return true;
            }
        });
    }
}
