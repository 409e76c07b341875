package org.araxes.catalog;

import java.util.Collection;
import java.util.List;

/**
 * All that rests on a source.
 *
 * @param claims claims that name it
 * @param figures figures that it states
 * @param events events of which it tells
 * @param rasters layers whose picture was taken from it
 */
public record SourceUse(List<Claim> claims, List<StatedFigure> figures, List<Event> events, List<Layer> rasters) {

    /** What rests on a source, in the order of the catalogue; events are not counted as claims of their layer. */
    public static SourceUse of(Catalog catalog, Source source) {
        String id = source.id();
        return new SourceUse(
                EventLayer.removed(catalog).layers().stream()
                        .map(Layer::claims)
                        .flatMap(Collection::stream)
                        .filter(c -> names(c.sources(), id))
                        .toList(),
                catalog.figures().stream().filter(f -> names(f.sources(), id)).toList(),
                catalog.events().stream().filter(e -> names(e.sources(), id)).toList(),
                catalog.layers().stream()
                        .filter(l -> l.raster() != null && l.raster().sourceId().equals(id))
                        .toList());
    }

    private static boolean names(List<SourceRef> refs, String id) {
        return refs.stream().anyMatch(r -> r.sourceId().equals(id));
    }

    /** Where in the source something stands: the places that its references name, one after the other. */
    public static String place(List<SourceRef> refs, Source source) {
        return String.join(
                "; ",
                refs.stream()
                        .filter(r -> r.sourceId().equals(source.id()))
                        .map(SourceRef::place)
                        .filter(p -> !p.isBlank())
                        .toList());
    }
}
