package org.araxes.catalog;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lists that a catalogue is made of. Immutable; any thread.
 *
 * @param sources in the order of the file
 * @param parties in the order of the file
 * @param groups headings of the layer tree, top first
 * @param layers of a catalogue in drawing order, lowest first; as read in the order of the files
 * @param topics of figures
 * @param figures what sources state
 * @param events of a catalogue earliest first; as read in the order of the file
 * @param views ready views
 * @param bases id of the claim along whose line a claim was computed, by the computed claim's id
 */
public record CatalogParts(
        List<Source> sources,
        List<Party> parties,
        List<LayerGroup> groups,
        List<Layer> layers,
        List<Topic> topics,
        List<StatedFigure> figures,
        List<Event> events,
        List<ReadyView> views,
        Map<String, String> bases) {

    /** Takes copies. */
    public CatalogParts {
        sources = List.copyOf(sources);
        parties = List.copyOf(parties);
        groups = List.copyOf(groups);
        layers = List.copyOf(layers);
        topics = List.copyOf(topics);
        figures = List.copyOf(figures);
        events = List.copyOf(events);
        views = List.copyOf(views);
        bases = Collections.unmodifiableSortedMap(new TreeMap<>(bases));
    }

    /** The same with other layers. */
    public CatalogParts withLayers(List<Layer> other) {
        return new CatalogParts(sources, parties, groups, other, topics, figures, events, views, bases);
    }
}
