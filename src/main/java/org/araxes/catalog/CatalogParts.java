package org.araxes.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the files of one data folder hold, before it becomes a catalogue.
 *
 * @param bases id of the claim along whose line a claim was computed, by the computed claim's id
 */
record CatalogParts(
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
    static CatalogParts of(Catalog catalog) {
        return new CatalogParts(
                catalog.sources(),
                catalog.parties(),
                catalog.groups(),
                EventLayer.removed(catalog).layers(),
                catalog.topics(),
                catalog.figures(),
                catalog.events(),
                catalog.views(),
                catalog.bases());
    }

    /** These and those of another folder, whose groups stand first in the layer tree. */
    CatalogParts plus(CatalogParts more) {
        Map<String, String> allBases = new HashMap<>(bases);
        allBases.putAll(more.bases);
        return new CatalogParts(
                joined(sources, more.sources),
                joined(parties, more.parties),
                joined(more.groups, groups),
                joined(layers, more.layers),
                joined(topics, more.topics),
                joined(figures, more.figures),
                joined(events, more.events),
                joined(views, more.views),
                allBases);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** The catalogue: layers in drawing order with that of the events, events by date. */
    Catalog catalog() {
        List<Layer> drawn = new ArrayList<>(layers);
        drawn.sort(Comparator.comparingInt(Layer::order));
        List<Event> dated = new ArrayList<>(events);
        dated.sort(EventReader.BY_DATE);
        List<Layer> all = EventLayer.added(drawn, dated);
        return new Catalog(sources, parties, withMissing(groups, all), all, topics, figures, dated, views, bases);
    }

    /** Where the groups could not be read, layers stand under a heading of their group's id. */
    private static List<LayerGroup> withMissing(List<LayerGroup> read, List<Layer> layers) {
        List<LayerGroup> groups = new ArrayList<>(read);
        for (Layer layer : layers) {
            if (groups.stream().noneMatch(g -> g.id().equals(layer.groupId()))) {
                Names title = layer.id().equals(EventLayer.ID) ? layer.title() : Names.english(layer.groupId());
                groups.add(new LayerGroup(layer.groupId(), title));
            }
        }
        return groups;
    }
}
