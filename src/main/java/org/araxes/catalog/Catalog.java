package org.araxes.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.araxes.geo.SovietSheet;

/**
 * All that is known, as loaded from {@code data/}. Immutable; any thread.
 */
public final class Catalog {

    private final CatalogParts parts;
    private final Map<String, Claim> claimsById = new HashMap<>();
    private final Map<String, Source> sourcesById = new HashMap<>();
    private final Map<String, Party> partiesById = new HashMap<>();
    private final Map<String, Layer> layersById = new HashMap<>();

    /** All lists in the order in which they are to be shown; layers sorted by {@link Layer#order()}. */
    public Catalog(
            List<Source> sources,
            List<Party> parties,
            List<LayerGroup> groups,
            List<Layer> layers,
            List<Topic> topics,
            List<StatedFigure> figures,
            List<Event> events,
            List<ReadyView> views) {
        this(new CatalogParts(sources, parties, groups, layers, topics, figures, events, views, Map.of()));
    }

    /** The catalogue of these lists. */
    public Catalog(CatalogParts parts) {
        this.parts = parts;
        parts.sources().forEach(s -> sourcesById.put(s.id(), s));
        parts.parties().forEach(p -> partiesById.put(p.id(), p));
        for (Layer layer : parts.layers()) {
            layersById.put(layer.id(), layer);
            layer.claims().forEach(c -> claimsById.put(c.id(), c));
        }
    }

    /** The lists that it is made of. */
    public CatalogParts parts() {
        return parts;
    }

    /**
     * The same with one layer more, on top of all, and the source that it was taken from.
     *
     * @param group the heading it stands under; added above the others where it is new
     */
    public Catalog with(LayerGroup group, Layer layer, Source source) {
        List<LayerGroup> groups = new ArrayList<>(groups());
        if (groups.stream().noneMatch(g -> g.id().equals(group.id()))) {
            groups.addFirst(group);
        }
        return new Catalog(new CatalogParts(
                withOne(sources(), source),
                parties(),
                groups,
                withOne(layers(), layer),
                topics(),
                figures(),
                events(),
                views(),
                parts.bases()));
    }

    private static <T> List<T> withOne(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }

    /** Sources in the order of the file. */
    public List<Source> sources() {
        return parts.sources();
    }

    /** Parties in the order of the file. */
    public List<Party> parties() {
        return parts.parties();
    }

    /** Groups of the layer tree, top first. */
    public List<LayerGroup> groups() {
        return parts.groups();
    }

    /** Layers in drawing order, lowest first. */
    public List<Layer> layers() {
        return parts.layers();
    }

    /** Topics of figures. */
    public List<Topic> topics() {
        return parts.topics();
    }

    /** Stated figures. */
    public List<StatedFigure> figures() {
        return parts.figures();
    }

    /** Events, earliest first. */
    public List<Event> events() {
        return parts.events();
    }

    /** Ready views. */
    public List<ReadyView> views() {
        return parts.views();
    }

    /** The claim of an id. */
    public Optional<Claim> claim(String id) {
        return Optional.ofNullable(claimsById.get(id));
    }

    /** The claim that stands for a sheet of the Soviet map; nothing when no layer shows it. */
    public Optional<Claim> sheet(SovietSheet sheet) {
        return claim(SheetsReader.claimId(sheet));
    }

    /** The claim along whose line a corridor or band was computed; nothing for other claims. */
    public Optional<Claim> base(Claim computed) {
        return Optional.ofNullable(parts.bases().get(computed.id())).flatMap(this::claim);
    }

    /** The source of an id. */
    public Optional<Source> source(String id) {
        return Optional.ofNullable(sourcesById.get(id));
    }

    /** The party of an id. */
    public Optional<Party> party(String id) {
        return Optional.ofNullable(partiesById.get(id));
    }

    /** The layer of an id. */
    public Optional<Layer> layer(String id) {
        return Optional.ofNullable(layersById.get(id));
    }

    /** The event of an id. */
    public Optional<Event> event(String id) {
        return events().stream().filter(e -> e.id().equals(id)).findFirst();
    }

    /** The ready view of an id. */
    public Optional<ReadyView> view(String id) {
        return views().stream().filter(v -> v.id().equals(id)).findFirst();
    }
}
