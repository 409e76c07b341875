package org.araxes.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Claim;
import org.araxes.catalog.Source;

/** Numbers the sources of what a picture shows, from 1, in the catalogue's order. Immutable; any thread. */
final class SourceNumbers {

    private final List<NumberedSource> list = new ArrayList<>();
    private final Map<String, Integer> byId = new HashMap<>();

    /** Numbers the sources of what a picture shows and of the figures that it lists. */
    static SourceNumbers of(PictureRequest request, MapContent content) {
        Set<String> used = usedIds(content);
        StatedValues.figures(request, content)
                .forEach(figure -> figure.sources().forEach(ref -> used.add(ref.sourceId())));
        return new SourceNumbers(request.scene().catalog(), used);
    }

    private SourceNumbers(Catalog catalog, Set<String> used) {
        for (Source source : catalog.sources()) {
            if (used.contains(source.id())) {
                list.add(new NumberedSource(list.size() + 1, source));
                byId.put(source.id(), list.size());
            }
        }
    }

    /** The numbered sources. */
    List<NumberedSource> list() {
        return List.copyOf(list);
    }

    /** Numbers of these sources, ascending, each once. */
    List<Integer> of(Collection<String> sourceIds) {
        return sourceIds.stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** Words that the licences of these sources' data demand, each once. */
    List<String> credits() {
        return list.stream()
                .map(n -> n.source().credit())
                .filter(credit -> !credit.isEmpty())
                .distinct()
                .toList();
    }

    private static Set<String> usedIds(MapContent content) {
        Set<String> used = new HashSet<>();
        for (ShownLayer shown : content.layers()) {
            var raster = shown.state().layer().raster();
            if (raster != null) {
                used.add(raster.sourceId());
            }
            for (Claim claim : shown.claims()) {
                claim.sources().forEach(ref -> used.add(ref.sourceId()));
            }
        }
        return used;
    }
}
