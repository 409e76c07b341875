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
    private final List<String> credits = new ArrayList<>();

    /** Numbers the sources of what a picture shows and of the figures that it lists; its small map has credits only. */
    static SourceNumbers of(PictureRequest request, MapContent content) {
        Set<String> used = usedIds(content);
        StatedValues.figures(request, content)
                .forEach(figure -> figure.sources().forEach(ref -> used.add(ref.sourceId())));
        Set<String> credited = new HashSet<>(used);
        if (request.furniture().contains(FurnitureItem.LOCATOR)) {
            LocatorMap.scene(request.scene())
                    .layers()
                    .forEach(state -> add(state.layer().claims(), credited));
        }
        return new SourceNumbers(request.scene().catalog(), used, credited);
    }

    private SourceNumbers(Catalog catalog, Set<String> used, Set<String> credited) {
        for (Source source : catalog.sources()) {
            if (used.contains(source.id())) {
                list.add(new NumberedSource(list.size() + 1, source));
                byId.put(source.id(), list.size());
            }
            if (credited.contains(source.id()) && !source.credit().isEmpty() && !credits.contains(source.credit())) {
                credits.add(source.credit());
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
        return List.copyOf(credits);
    }

    private static Set<String> usedIds(MapContent content) {
        Set<String> used = new HashSet<>();
        for (ShownLayer shown : content.layers()) {
            var raster = shown.state().layer().raster();
            if (raster != null) {
                used.add(raster.sourceId());
            }
            add(shown.claims(), used);
        }
        return used;
    }

    private static void add(List<Claim> claims, Set<String> used) {
        claims.forEach(claim -> claim.sources().forEach(ref -> used.add(ref.sourceId())));
    }
}
