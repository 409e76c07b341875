package org.araxes.catalog;

import java.nio.file.Path;
import java.util.List;
import org.araxes.geo.Extent;
import org.jspecify.annotations.Nullable;

/**
 * What a person switches on and off together.
 *
 * @param id short name
 * @param title its title
 * @param groupId the {@link LayerGroup#id()} it stands in
 * @param order drawing order, low first
 * @param visible whether it is on at the start
 * @param minScale smallest scale denominator at which it is drawn
 * @param maxScale largest scale denominator at which it is drawn
 * @param style how it is drawn
 * @param raster a picture instead of claims; null for most layers
 * @param claims what it holds, in drawing order
 */
public record Layer(
        String id,
        Names title,
        String groupId,
        int order,
        boolean visible,
        double minScale,
        double maxScale,
        LayerStyle style,
        @Nullable Raster raster,
        List<Claim> claims) {

    /** Scale denominator that no map has: the largest one of a layer that is drawn however far out one goes. */
    public static final double SMALLEST_SCALE = 1e9;

    /**
     * A georeferenced picture in lon/lat.
     *
     * @param file absolute path
     * @param extent what it covers
     * @param sourceId the {@link Source#id()} it was taken from
     */
    public record Raster(Path file, Extent extent, String sourceId) {}

    /** Whether the layer is drawn at a scale. */
    public boolean drawnAt(double scaleDenominator) {
        return scaleDenominator >= minScale && scaleDenominator <= maxScale;
    }
}
