package org.araxes.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes a catalogue of what the files of data folders hold. */
final class CatalogAssembly {

    private CatalogAssembly() {}

    /** What the files held that a catalogue was made of: the same without the layer of the events. */
    static CatalogParts read(Catalog catalog) {
        return EventLayer.removed(catalog).parts();
    }

    /** One folder and another, whose groups stand first in the layer tree. */
    static CatalogParts joined(CatalogParts one, CatalogParts more) {
        Map<String, String> bases = new HashMap<>(one.bases());
        bases.putAll(more.bases());
        return new CatalogParts(
                joined(one.sources(), more.sources()),
                joined(one.parties(), more.parties()),
                joined(more.groups(), one.groups()),
                joined(one.layers(), more.layers()),
                joined(one.topics(), more.topics()),
                joined(one.figures(), more.figures()),
                joined(one.events(), more.events()),
                joined(one.views(), more.views()),
                bases);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** The catalogue: layers in drawing order with that of the events, events by date. */
    static Catalog catalog(CatalogParts parts) {
        List<Layer> drawn = new ArrayList<>(parts.layers());
        drawn.sort(Comparator.comparingInt(Layer::order));
        List<Event> dated = new ArrayList<>(parts.events());
        dated.sort(EventReader.BY_DATE);
        List<Layer> all = EventLayer.added(drawn, dated);
        return new Catalog(new CatalogParts(
                parts.sources(),
                parts.parties(),
                withMissing(parts.groups(), all),
                all,
                parts.topics(),
                parts.figures(),
                dated,
                parts.views(),
                parts.bases()));
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
