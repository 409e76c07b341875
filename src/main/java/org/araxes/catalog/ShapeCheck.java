package org.araxes.catalog;

import java.util.Locale;
import org.araxes.catalog.Origins.Kind;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** What is drawn says how exact it is, has an area where it is one, and at which scales it is seen. */
final class ShapeCheck {

    /** The region with a margin; west, east, south, north. */
    private static final Envelope REGION = new Envelope(43, 51, 37, 42.5);

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
        // That its claims were left out has been told with each of them.
        boolean told = loaded.problems().stream().anyMatch(p -> p.file().equals(where.file()));
        if (layer.raster() == null && layer.claims().isEmpty() && !told) {
            log.error("empty-layer", where, "layer \"" + layer.id() + "\" shows nothing: no claim of it could be read");
        }
    }

    /** In this region longitudes are larger than latitudes; exchanged, a place comes to lie in Anatolia or beyond. */
    private static boolean latitudeFirst(Geometry geometry) {
        Envelope at = geometry.getEnvelopeInternal();
        Envelope exchanged = new Envelope(at.getMinY(), at.getMaxY(), at.getMinX(), at.getMaxX());
        return !REGION.intersects(at) && REGION.contains(exchanged);
    }

    private void drawn(Claim claim, Geometry geometry) {
        Where where = Checks.where(loaded, Kind.CLAIM, claim.id());
        if (latitudeFirst(geometry)) {
            Coordinate first = geometry.getCoordinate();
            String message = "claim \"%s\": [%s, %s] lies outside the region, and the other way round inside: longitude"
                    + " comes first, then latitude";
            log.error(
                    "latitude-first",
                    where,
                    message.formatted(claim.id(), Numbers.show(first.x), Numbers.show(first.y)));
        }
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
