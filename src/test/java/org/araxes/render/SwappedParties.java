package org.araxes.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Claim;
import org.araxes.catalog.Control;
import org.araxes.catalog.Layer;
import org.araxes.catalog.Party;
import org.araxes.catalog.Party.ClaimColour;

/** The two claimants exchanged in everything that the data say, or in how they are marked. */
final class SwappedParties {

    private static final Map<String, String> OTHER = Map.of("arm", "aze", "aze", "arm");

    private SwappedParties() {}

    /** Each claims, holds and says what the other did; names, shapes and order stay. */
    static Catalog inTheData(Catalog catalog) {
        List<Layer> layers = new ArrayList<>();
        for (Layer l : catalog.layers()) {
            layers.add(new Layer(
                    l.id(),
                    l.title(),
                    l.groupId(),
                    l.order(),
                    l.visible(),
                    l.minScale(),
                    l.maxScale(),
                    l.style(),
                    l.raster(),
                    l.claims().stream().map(SwappedParties::swapped).toList()));
        }
        return with(catalog, catalog.parties(), layers);
    }

    /** Each has the other's mark: colour and lean of its stripes. */
    static Catalog inTheirMarks(Catalog catalog) {
        List<Party> parties = catalog.parties().stream()
                .map(p -> new Party(p.id(), p.names(), p.claimant(), other(p.colour())))
                .toList();
        return with(catalog, parties, catalog.layers());
    }

    /** They stand in the other order in their file. */
    static Catalog inTheirOrder(Catalog catalog) {
        return with(catalog, catalog.parties().reversed(), catalog.layers());
    }

    /** The palette with the two claim colours exchanged. */
    static Palette inColours(Palette p) {
        return new Palette(
                p.name(),
                p.background(),
                p.land(),
                p.water(),
                p.waterLine(),
                p.border(),
                p.road(),
                p.casing(),
                p.rail(),
                p.faint(),
                p.history(),
                p.control(),
                p.neutral(),
                p.text(),
                p.waterText(),
                p.faintText(),
                p.halo(),
                p.claim2(),
                p.claim1(),
                p.selection(),
                p.shade(),
                p.shine());
    }

    private static ClaimColour other(ClaimColour colour) {
        return switch (colour) {
            case CLAIM_1 -> ClaimColour.CLAIM_2;
            case CLAIM_2 -> ClaimColour.CLAIM_1;
            case NONE -> ClaimColour.NONE;
        };
    }

    private static Claim swapped(Claim c) {
        List<String> holders = c.controlledBy();
        Map<String, String> positions = new HashMap<>();
        c.positions().forEach((party, says) -> positions.put(OTHER.getOrDefault(party, party), says));
        return new Claim(
                c.id(),
                c.layerId(),
                c.names(),
                c.doubtfulNames(),
                c.kind(),
                swapped(c.claimants()),
                holders == null ? null : swapped(holders),
                c.status(),
                c.validity(),
                c.asOf(),
                c.sources(),
                c.statement(),
                positions,
                c.geometry(),
                c.drawn(),
                c.accuracyMeters(),
                c.note(),
                c.rank(),
                c.label(),
                c.control().stream()
                        .map(t -> new Control(swapped(t.by()), t.from(), t.to()))
                        .toList());
    }

    private static List<String> swapped(List<String> parties) {
        return parties.stream().map(p -> OTHER.getOrDefault(p, p)).toList();
    }

    private static Catalog with(Catalog c, List<Party> parties, List<Layer> layers) {
        return new Catalog(c.sources(), parties, c.groups(), layers, c.topics(), c.figures(), c.events(), c.views());
    }
}
