package org.araxes.ui.shell;

import java.util.List;
import java.util.Optional;
import org.araxes.catalog.Claim;
import org.araxes.catalog.Event;
import org.araxes.catalog.Layer;
import org.araxes.geo.Extent;
import org.araxes.geo.LonLat;
import org.locationtech.jts.geom.Envelope;

/** Which part of the map to show for something, with some room around it. */
final class Extents {

    /** Beyond 20 degrees off its central meridian the display projection is no map to read. */
    private static final Extent REACH = new Extent(25, 20, 65, 60);

    /** Room around what is shown, as a share of it. */
    private static final double ROOM = 0.25;

    /** A point is shown with at least this much of its surroundings, degrees: about 5 km. */
    private static final double LEAST_DEGREES = 0.05;

    /** An event is shown with so much of its surroundings, degrees: about 15 km. */
    private static final double EVENT_DEGREES = 0.15;

    /** Near enough for choosing an extent. */
    private static final double METERS_PER_DEGREE = 100_000;

    private Extents() {}

    /** All of a claim; nothing when it is not drawn. */
    static Optional<Extent> of(Claim claim) {
        return of(List.of(claim));
    }

    /** All of a layer, as far as the map reaches; nothing when nothing of it is drawn there. */
    static Optional<Extent> of(Layer layer) {
        return layer.raster() == null
                ? of(layer.claims()).flatMap(Extents::withinReach)
                : Optional.of(layer.raster().extent());
    }

    private static Optional<Extent> withinReach(Extent e) {
        double west = Math.max(e.west(), REACH.west());
        double south = Math.max(e.south(), REACH.south());
        double east = Math.min(e.east(), REACH.east());
        double north = Math.min(e.north(), REACH.north());
        return west < east && south < north ? Optional.of(new Extent(west, south, east, north)) : Optional.empty();
    }

    /** All of some claims; nothing when none of them is drawn. */
    static Optional<Extent> of(List<Claim> claims) {
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

    /** An event with the neighbourhood in which it can be found; nothing when it has no place on the map. */
    static Optional<Extent> of(Event event) {
        LonLat p = event.point();
        if (p == null) {
            return Optional.empty();
        }
        double room = event.accuracyMeters() > 0
                ? Math.max(EVENT_DEGREES, 2 * event.accuracyMeters() / METERS_PER_DEGREE)
                : EVENT_DEGREES;
        return Optional.of(
                new Extent(p.lonDegrees() - room, p.latDegrees() - room, p.lonDegrees() + room, p.latDegrees() + room));
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
