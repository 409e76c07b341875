package org.araxes.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.araxes.geo.SovietSheet;

/**
 * All that is known, as loaded from {@code data/}. Immutable; any thread.
 */
public final class Catalog {

    private final List<Source> sources;
    private final List<Party> parties;
    private final List<LayerGroup> groups;
    private final List<Layer> layers;
    private final List<Topic> topics;
    private final List<StatedFigure> figures;
    private final List<Event> events;
    private final List<ReadyView> views;
    private final Map<String, String> bases;
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
        this(sources, parties, groups, layers, topics, figures, events, views, Map.of());
    }

    /** The same with {@link #base} of computed claims: id of the claim whose line they were made of, by their own id. */
    public Catalog(
            List<Source> sources,
            List<Party> parties,
            List<LayerGroup> groups,
            List<Layer> layers,
            List<Topic> topics,
            List<StatedFigure> figures,
            List<Event> events,
            List<ReadyView> views,
            Map<String, String> bases) {
        this.sources = List.copyOf(sources);
        this.parties = List.copyOf(parties);
        this.groups = List.copyOf(groups);
        this.layers = List.copyOf(layers);
        this.topics = List.copyOf(topics);
        this.figures = List.copyOf(figures);
        this.events = List.copyOf(events);
        this.views = List.copyOf(views);
        this.bases = Collections.unmodifiableSortedMap(new TreeMap<>(bases));
        sources.forEach(s -> sourcesById.put(s.id(), s));
        parties.forEach(p -> partiesById.put(p.id(), p));
        for (Layer layer : layers) {
            layersById.put(layer.id(), layer);
            layer.claims().forEach(c -> claimsById.put(c.id(), c));
        }
    }

    /**
     * The same with one layer more, on top of all, and the source that it was taken from.
     *
     * @param group the heading it stands under; added above the others where it is new
     */
    public Catalog with(LayerGroup group, Layer layer, Source source) {
        List<LayerGroup> allGroups = new ArrayList<>(groups);
        if (groups.stream().noneMatch(g -> g.id().equals(group.id()))) {
            allGroups.addFirst(group);
        }
        List<Layer> allLayers = new ArrayList<>(layers);
        allLayers.add(layer);
        List<Source> allSources = new ArrayList<>(sources);
        allSources.add(source);
        return new Catalog(allSources, parties, allGroups, allLayers, topics, figures, events, views, bases);
    }

    /** Sources in the order of the file. */
    public List<Source> sources() {
        return sources;
    }

    /** Parties in the order of the file. */
    public List<Party> parties() {
        return parties;
    }

    /** Groups of the layer tree, top first. */
    public List<LayerGroup> groups() {
        return groups;
    }

    /** Layers in drawing order, lowest first. */
    public List<Layer> layers() {
        return layers;
    }

    /** Topics of figures. */
    public List<Topic> topics() {
        return topics;
    }

    /** Stated figures. */
    public List<StatedFigure> figures() {
        return figures;
    }

    /** Events, earliest first. */
    public List<Event> events() {
        return events;
    }

    /** Ready views. */
    public List<ReadyView> views() {
        return views;
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
        return Optional.ofNullable(bases.get(computed.id())).flatMap(this::claim);
    }

    /** {@link #base} of all computed claims, by id. */
    public Map<String, String> bases() {
        return bases;
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
        return events.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    /** The ready view of an id. */
    public Optional<ReadyView> view(String id) {
        return views.stream().filter(v -> v.id().equals(id)).findFirst();
    }
}
