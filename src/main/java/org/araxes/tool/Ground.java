package org.araxes.tool;

import java.util.Optional;
import org.araxes.geo.LonLat;
import org.araxes.geo.MapPoint;
import org.araxes.geo.Projection;
import org.araxes.render.ScreenPoint;
import org.araxes.render.Viewport;

/**
 * From the screen to the ground, also where there is none: zoomed far out, most of the screen lies off the part of the
 * world that a projection holds, and a tool must not put a vertex there.
 */
final class Ground {

    /** A position found for a map point must lead back to it this closely, or it is not to be trusted. */
    private static final double MAX_RETURN_ERROR_METERS = 0.001;

    private Ground() {}

    /** The position at a pixel, if the projection holds it. */
    static Optional<LonLat> at(Viewport view, ScreenPoint pixel) {
        return at(view.projection(), view.toMap(pixel.x(), pixel.y()));
    }

    /** The position at a map point, if the projection holds it. */
    static Optional<LonLat> at(Projection projection, MapPoint point) {
        try {
            LonLat position = projection.toLonLat(point);
            MapPoint again = projection.toMap(position);
            double error = Math.hypot(again.xMeters() - point.xMeters(), again.yMeters() - point.yMeters());
            return error <= MAX_RETURN_ERROR_METERS ? Optional.of(position) : Optional.empty();
        } catch (IllegalArgumentException offTheProjectedWorld) {
            return Optional.empty();
        }
    }
}
