package org.araxes.catalog;

import java.util.Locale;
import org.araxes.catalog.Origins.Kind;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** What is drawn says how exact it is, has an area where it is one, and at which scales it is seen. */
final class ShapeCheck {

    private final Loaded loaded;
    private final ProblemLog log;

    ShapeCheck(Loaded loaded, ProblemLog log) {
        this.loaded = loaded;
        this.log = log;
    }

    void run() {
        for (Layer layer : loaded.catalog().layers()) {
            scales(layer);
            for (Claim claim : layer.claims()) {
                if (claim.geometry() != null) {
                    drawn(claim, claim.geometry());
                }
            }
        }
    }

    private void scales(Layer layer) {
        Where where = Checks.where(loaded, Kind.LAYER, layer.id());
        if (layer.minScale() > layer.maxScale()) {
            String message = "layer \"%s\": \"scale\" has min %s above max %s"
                    .formatted(layer.id(), Numbers.show(layer.minScale()), Numbers.show(layer.maxScale()));
            log.error("bad-scale", where, message);
        }
        if (layer.raster() == null && layer.claims().isEmpty()) {
            log.error("empty-layer", where, "layer \"" + layer.id() + "\" shows nothing: no claim of it could be read");
        }
    }

    private void drawn(Claim claim, Geometry geometry) {
        Where where = Checks.where(loaded, Kind.CLAIM, claim.id());
        if (!(claim.accuracyMeters() > 0)) {
            log.error("no-accuracy", where, "claim \"" + claim.id() + "\" is drawn: give its accuracy-m");
        }
        TopologyValidationError crossing = geometry.getDimension() == 2 ? crossing(geometry) : null;
        if (crossing != null) {
            String message =
                    "claim \"%s\": the outline crosses or touches itself near [%.5f, %.5f] (%s), so it has no area"
                            .formatted(
                                    claim.id(),
                                    crossing.getCoordinate().x,
                                    crossing.getCoordinate().y,
                                    crossing.getMessage().toLowerCase(Locale.ROOT));
            log.error("bad-outline", where, message);
        }
    }

    private static @Nullable TopologyValidationError crossing(Geometry geometry) {
        return new IsValidOp(geometry).getValidationError();
    }
}
