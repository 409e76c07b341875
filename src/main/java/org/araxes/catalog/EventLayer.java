package org.araxes.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.araxes.geo.LonLatGeometry;
import org.locationtech.jts.geom.Geometry;

/**
 * The events as a layer of the map, so that they are drawn, found and selected like everything else. It is made from
 * {@code events.yaml} and not written in {@code layers/}. Each event is a claim of nobody that holds on the event's days:
 * on a map of one day its markers are that day's events.
 */
public final class EventLayer {

    /** {@link Layer#id()} and {@link LayerGroup#id()}. */
    public static final String ID = "events";

    /** No id of the files has a colon in it. */
    private static final String PREFIX = "event:";

    /** Above all other layers. */
    private static final int ORDER = 900;

    /** Where the data give no accuracy, the point is a place named: somewhere in it. */
    private static final double PLACE_METERS = 1000;

    private static final LayerStyle STYLE = new LayerStyle(
            LayerStyle.Line.NONE,
            1.4,
            LayerStyle.Fill.NONE,
            LayerStyle.Colour.CONTROL,
            false,
            false,
            LayerStyle.Marker.STAR,
            13,
            LayerStyle.LabelPlace.NAME,
            11,
            40,
            400_000);

    private static final Names TITLE = new Names(Map.of(
            Language.EN, "Events", Language.HY, "Իրադարձություններ", Language.AZ, "Hadisələr", Language.RU, "События"));

    private EventLayer() {}

    /** The claim that stands for an event. */
    public static String claimId(Event event) {
        return PREFIX + event.id();
    }

    /** The event for which a claim stands; nothing for other claims. */
    public static Optional<Event> event(Catalog catalog, String claimId) {
        return claimId.startsWith(PREFIX) ? catalog.event(claimId.substring(PREFIX.length())) : Optional.empty();
    }

    /** The layers with that of the events, unless there are none or the files have a layer of that name. */
    static List<Layer> added(List<Layer> layers, List<Event> events) {
        if (events.isEmpty() || layers.stream().anyMatch(l -> l.id().equals(ID))) {
            return layers;
        }
        List<Layer> all = new ArrayList<>(layers);
        all.add(of(events));
        return all;
    }

    /** The catalogue as it stands in the files. */
    static Catalog removed(Catalog catalog) {
        List<Layer> written = catalog.layers().stream()
                .filter(l -> l.claims().stream().noneMatch(c -> c.id().startsWith(PREFIX)))
                .toList();
        return new Catalog(catalog.parts().withLayers(written));
    }

    private static Layer of(List<Event> events) {
        return new Layer(
                ID,
                TITLE,
                ID,
                ORDER,
                false,
                1,
                1e9,
                STYLE,
                null,
                events.stream().map(EventLayer::claim).toList());
    }

    private static Claim claim(Event event) {
        Geometry point = event.point() == null ? null : LonLatGeometry.point(event.point());
        double known = event.accuracyMeters() > 0 ? event.accuracyMeters() : PLACE_METERS;
        return new Claim(
                claimId(event),
                ID,
                event.title(),
                Set.of(),
                ClaimKind.POINT,
                List.of(),
                List.of(),
                Status.NONE,
                new Validity.Between(event.from(), dayAfter(event.to())),
                null,
                event.sources(),
                "",
                Map.of(),
                point,
                Drawn.SCHEMATIC,
                point == null ? Double.NaN : known,
                event.note(),
                0,
                null);
    }

    private static PartialDate dayAfter(PartialDate date) {
        return PartialDate.parse(date.last().plusDays(1).toString());
    }
}
