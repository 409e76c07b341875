package org.araxes.ui.shell;

import java.util.List;
import java.util.Optional;
import org.araxes.catalog.Claim;
import org.araxes.catalog.Layer;
import org.araxes.geo.Extent;
import org.locationtech.jts.geom.Envelope;

/** Which part of the map to show for something, with some room around it. */
final class Extents {

    /** Room around what is shown, as a share of it. */
    private static final double ROOM = 0.25;

    /** A point is shown with at least this much of its surroundings, degrees: about 5 km. */
    private static final double LEAST_DEGREES = 0.05;

    private Extents() {}

    /** All of a claim; nothing when it is not drawn. */
    static Optional<Extent> of(Claim claim) {
        return of(List.of(claim));
    }

    /** All of a layer; nothing when nothing of it is drawn. */
    static Optional<Extent> of(Layer layer) {
        return layer.raster() == null ? of(layer.claims()) : Optional.of(layer.raster().extent());
    }

    private static Optional<Extent> of(List<Claim> claims) {
        Envelope all = new Envelope();
        for (Claim claim : claims) {
            if (claim.geometry() != null) {
                all.expandToInclude(claim.geometry().getEnvelopeInternal());
            }
        }
        return all.isNull()
                ? Optional.empty()
                : Optional.of(roomy(new Extent(all.getMinX(), all.getMinY(), all.getMaxX(), all.getMaxY())));
    }

    /** With room around it. */
    static Extent roomy(Extent tight) {
        double dx = Math.max(ROOM * (tight.east() - tight.west()), LEAST_DEGREES);
        double dy = Math.max(ROOM * (tight.north() - tight.south()), LEAST_DEGREES);
        return new Extent(
                Math.max(-180, tight.west() - dx),
                Math.max(-90, tight.south() - dy),
                Math.min(180, tight.east() + dx),
                Math.min(90, tight.north() + dy));
    }
}
