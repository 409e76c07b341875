package org.araxes.geo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a GeoJSON file holds.
 *
 * @param features its features in the order of the file; a bare geometry is one feature without properties
 * @param members foreign members of the outermost object, such as {@code source} and {@code licence}
 */
public record GeoJsonFile(List<GeoJsonFeature> features, Map<String, @Nullable Object> members) {}
