package org.araxes.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.araxes.annotation.Annotation;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Claim;
import org.araxes.catalog.Drawn;
import org.araxes.catalog.Layer;
import org.araxes.catalog.LayerGroup;
import org.araxes.catalog.LayerStyle;
import org.araxes.catalog.NameDisplay;
import org.araxes.catalog.Names;
import org.araxes.catalog.Status;
import org.locationtech.jts.geom.Geometry;

/**
 * Writes the legend of what a picture shows: by layer group, in a group by layer, in a layer by who claims and how firm
 * it is, sorted by the words shown so that no claimant comes first by rule.
 *
 * @param catalog where groups and parties are from
 * @param display which names
 * @param sources numbers of the sources
 */
record LegendBuilder(Catalog catalog, NameDisplay display, SourceNumbers sources) {

    /** What makes two claims of a layer look alike. */
    private record Look(int dimension, List<String> claimants, Status status) {
        static Look of(Claim claim) {
            Geometry geometry = Objects.requireNonNull(claim.geometry(), "only what is drawn has a look");
            return new Look(
                    geometry.getDimension(), claim.claimants().stream().sorted().toList(), claim.status());
        }
    }

    List<LegendGroup> build(MapContent content) {
        List<LegendGroup> groups = new ArrayList<>();
        for (LayerGroup group : catalog.groups()) {
            List<LegendEntry> entries = content.layers().reversed().stream()
                    .filter(shown -> shown.state().layer().groupId().equals(group.id()))
                    .flatMap(this::entries)
                    .toList();
            if (!entries.isEmpty()) {
                groups.add(new LegendGroup(oneLine(group.title()), entries));
            }
        }
        if (!content.annotations().isEmpty()) {
            groups.add(new LegendGroup(FurnitureText.DRAWN_BY_USER, drawn(content.annotations())));
        }
        return groups;
    }

    private Stream<LegendEntry> entries(ShownLayer shown) {
        Layer layer = shown.state().layer();
        double opacity = shown.state().opacity();
        if (layer.raster() != null) {
            List<Integer> number = sources.of(List.of(layer.raster().sourceId()));
            return Stream.of(new LegendEntry(oneLine(layer.title()), "", new Swatch.OfRaster(layer, opacity), number));
        }
        Map<Look, List<Claim>> looks = shown.claims().stream()
                .filter(claim -> hasSign(layer.style(), claim))
                .collect(Collectors.groupingBy(Look::of, LinkedHashMap::new, Collectors.toList()));
        List<LegendEntry> rows = looks.entrySet().stream()
                .map(e -> row(layer, opacity, e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(LegendEntry::title))
                .toList();
        if (rows.size() != 1) {
            return rows.isEmpty()
                    ? Stream.empty()
                    : Stream.concat(
                            Stream.of(new LegendEntry(oneLine(layer.title()), "", null, List.of())), rows.stream());
        }
        LegendEntry only = rows.getFirst();
        String detail = only.title().equals(oneLine(layer.title())) ? "" : only.title();
        return Stream.of(new LegendEntry(oneLine(layer.title()), detail, only.swatch(), only.sourceNumbers()));
    }

    private LegendEntry row(Layer layer, double opacity, Look look, List<Claim> claims) {
        String meaning = meaning(look);
        if (claims.stream().allMatch(c -> c.drawn() == Drawn.SCHEMATIC)) {
            meaning = meaning.isEmpty() ? FurnitureText.SCHEMATIC : meaning + ", " + FurnitureText.SCHEMATIC;
        }
        String title = meaning.isEmpty() ? oneLine(layer.title()) : meaning;
        List<String> cited = claims.stream()
                .flatMap(c -> c.sources().stream())
                .map(ref -> ref.sourceId())
                .toList();
        return new LegendEntry(title, "", new Swatch.OfClaim(layer, claims.getFirst(), opacity), sources.of(cited));
    }

    private String meaning(Look look) {
        String who = look.claimants().stream()
                .map(id -> catalog.party(id).map(p -> oneLine(p.names())).orElse(id))
                .sorted()
                .collect(Collectors.joining(FurnitureText.AND));
        return FurnitureText.meaning(who, look.status());
    }

    /** Whether anything but a name is drawn. */
    private static boolean hasSign(LayerStyle style, Claim claim) {
        Geometry geometry = claim.geometry();
        if (geometry == null) {
            return false;
        }
        return geometry.getDimension() == 0
                ? style.marker() != LayerStyle.Marker.NONE
                : style.line() != LayerStyle.Line.NONE || style.fill() != LayerStyle.Fill.NONE;
    }

    private static List<LegendEntry> drawn(List<Annotation> annotations) {
        Map<String, Annotation> byWord = new LinkedHashMap<>();
        annotations.forEach(a -> byWord.putIfAbsent(FurnitureText.kind(a.kind()), a));
        return new TreeSet<>(byWord.keySet())
                .stream()
                        .map(word -> new LegendEntry(
                                word, "", new Swatch.OfAnnotation(Objects.requireNonNull(byWord.get(word))), List.of()))
                        .toList();
    }

    private String oneLine(Names names) {
        return names.shown(display).replace("\n", " / ");
    }
}
