package org.araxes.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.araxes.geo.LonLat;
import org.araxes.measure.Alongside;
import org.araxes.measure.ShapeIndex;
import org.araxes.measure.Stations;
import org.araxes.measure.Stretch;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Which claims a route passes through or along, and for how long. Thread-safe; some milliseconds for a layer of provinces,
 * longer where the route follows an outline.
 */
public final class Passages {

    /** An end of the route this near to a stretch's end is that end. */
    private static final double END_METERS = 0.02;

    private Passages() {}

    /**
     * The areas among the claims of some layers that a route passes through or along, in the order in which it reaches
     * them.
     *
     * @param route at least one position
     * @param layers whose claims are asked
     * @param day claims that are not shown on that day are left out; null for all days
     */
    public static List<Passage> of(List<LonLat> route, List<Layer> layers, @Nullable LocalDate day) {
        Stations stations = new Stations(route);
        Envelope box = new Envelope();
        route.forEach(p -> box.expandToInclude(p.lonDegrees(), p.latDegrees()));
        List<Passage> out = new ArrayList<>();
        for (Layer layer : layers) {
            for (Claim claim : DateFilter.shown(layer, day)) {
                through(stations, box, claim).ifPresent(out::add);
            }
        }
        out.sort(Comparator.comparingDouble(Passage::firstMeters));
        return List.copyOf(out);
    }

    private static Optional<Passage> through(Stations route, Envelope box, Claim claim) {
        Geometry area = claim.geometry();
        if (area == null
                || area.getDimension() < 2
                || !area.getEnvelopeInternal().intersects(box)) {
            return Optional.empty();
        }
        ShapeIndex shape = new ShapeIndex(area);
        List<Stretch> along = Alongside.of(route, shape);
        List<Stretch> inside = Stretch.without(Stretch.inside(route, shape), along);
        return inside.isEmpty() && along.isEmpty()
                ? Optional.empty()
                : Optional.of(new Passage(claim, inside, along, madeByOutline(inside, route.lengthMeters())));
    }

    private static int madeByOutline(List<Stretch> inside, double routeMeters) {
        if (inside.isEmpty()) {
            return 0;
        }
        int ends = 2 * inside.size();
        if (inside.getFirst().fromMeters() < END_METERS) {
            ends--;
        }
        return inside.getLast().toMeters() > routeMeters - END_METERS ? ends - 1 : ends;
    }
}
