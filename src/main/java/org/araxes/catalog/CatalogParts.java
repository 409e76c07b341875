package org.araxes.catalog;

import java.util.List;
import java.util.Map;

/**
 * The lists that a catalogue is made of.
 *
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

    /** What a catalogue was made of. */
    public static CatalogParts of(Catalog catalog) {
        return new CatalogParts(
                catalog.sources(),
                catalog.parties(),
                catalog.groups(),
                catalog.layers(),
                catalog.topics(),
                catalog.figures(),
                catalog.events(),
                catalog.views(),
                catalog.bases());
    }

    /** The catalogue made of them. */
    public Catalog catalog() {
        return new Catalog(sources, parties, groups, layers, topics, figures, events, views, bases);
    }
}
