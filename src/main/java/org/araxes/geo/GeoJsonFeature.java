package org.araxes.geo;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * One feature of a GeoJSON file.
 *
 * @param id its top-level {@code id} as text; empty when it has none
 * @param properties its properties in the order of the file: {@code String}, {@code Long}, {@code Double},
 *     {@code Boolean}, {@code Map}, {@code List} or null
 * @param geometry lon/lat on WGS 84 in degrees, a third number (height in metres) kept where there is one; null when
 *     the feature has no geometry or an empty one. Never changed
 * @param line line of the file on which the feature starts, from 1
 */
public record GeoJsonFeature(
        String id,
        Map<String, @Nullable Object> properties,
        @Nullable Geometry geometry,
        int line) {

    /** A property as text; empty when it is missing, null or no single value. */
    public String text(String property) {
        Object value = properties.get(property);
        return value instanceof String || value instanceof Number || value instanceof Boolean ? value.toString() : "";
    }
}
