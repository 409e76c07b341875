package org.araxes.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Figures;
import org.araxes.annotation.Fill;
import org.araxes.annotation.MarkerSymbol;
import org.araxes.annotation.Stroke;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Claim;
import org.araxes.catalog.ClaimKind;
import org.araxes.catalog.Drawn;
import org.araxes.catalog.Layer;
import org.araxes.catalog.LayerGroup;
import org.araxes.catalog.LayerStyle;
import org.araxes.catalog.NameDisplay;
import org.araxes.catalog.Names;
import org.araxes.catalog.Party.ClaimColour;
import org.araxes.catalog.SourceRef;
import org.araxes.catalog.Status;
import org.araxes.measure.Units;
import org.araxes.render.LayerState;
import org.araxes.render.OwnSymbols;
import org.araxes.render.Palette;
import org.araxes.render.Swatch;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Writes the legend of what a picture shows: by layer group, in a group by layer, in a layer by who claims and how firm
 * it is, sorted by the words shown so that no claimant comes first by rule.
 *
 * @param catalog where groups and parties are from
 * @param display which names
 * @param palette colours of the signs
 * @param sources numbers of the sources
 * @param day the day that the map shows; null for every day
 * @param units units of the values of measurements; null for no values
 */
record LegendBuilder(
        Catalog catalog,
        NameDisplay display,
        Palette palette,
        SourceNumbers sources,
        @Nullable LocalDate day,
        @Nullable Units units) {

    /** What makes two claims of a layer look alike. */
    private record Look(
            int dimension, List<String> claimants, Status status, List<String> holders, List<String> heldThatDay) {
        static Look of(Claim claim, @Nullable LocalDate day) {
            Geometry geometry = Objects.requireNonNull(claim.geometry(), "only what is drawn has a look");
            List<String> holders = claim.controlledBy();
            return new Look(
                    geometry.getDimension(),
                    claim.claimants().stream().sorted().toList(),
                    claim.status(),
                    claim.status() == Status.CONTROL && holders != null
                            ? holders.stream().sorted().toList()
                            : List.of(),
                    geometry.getDimension() == 2 && day != null ? held(claim, day) : List.of());
        }
    }

    /** Who held an area on a day, as its dots say. */
    private static List<String> held(Claim claim, LocalDate day) {
        List<String> holders = claim.heldByOn(day);
        return holders == null ? List.of() : holders.stream().sorted().toList();
    }

    List<LegendGroup> build(MapContent content) {
        List<LegendGroup> groups = new ArrayList<>();
        for (LayerGroup group : catalog.groups()) {
            List<LegendEntry> entries = new ArrayList<>();
            content.layers().reversed().stream()
                    .filter(shown -> shown.state().layer().groupId().equals(group.id()))
                    .flatMap(this::entries)
                    .forEach(entries::add);
            LayerState shared = content.sharedLand();
            if (shared != null && shared.layer().groupId().equals(group.id())) {
                entries.add(sharedLand(shared));
            }
            if (!entries.isEmpty()) {
                groups.add(new LegendGroup(group.title().title(display), entries));
            }
        }
        return groups;
    }

    /** What the person drew: one group, or none. */
    List<LegendGroup> own(MapContent content) {
        return content.annotations().isEmpty()
                ? List.of()
                : List.of(new LegendGroup(text().own(), drawn(content.annotations())));
    }

    private Stream<LegendEntry> entries(ShownLayer shown) {
        Layer layer = shown.state().layer();
        String title = layer.title().title(display);
        if (layer.raster() != null) {
            List<Integer> number = sources.of(List.of(layer.raster().sourceId()));
            Swatch swatch = Swatch.of(layer, catalog, palette);
            LegendSign sign = new LegendSign.OfLayer(swatch, shown.state().opacity());
            return Stream.of(new LegendEntry(title, "", sign, false, number));
        }
        Map<Look, List<Claim>> looks = shown.claims().stream()
                .filter(claim -> hasSign(layer.style(), claim))
                .collect(Collectors.groupingBy(c -> Look.of(c, day), LinkedHashMap::new, Collectors.toList()));
        if (looks.size() <= 1) {
            return looks.values().stream().map(claims -> entry(title, meaning(claims), false, shown.state(), claims));
        }
        boolean sameKinds =
                looks.values().stream().map(LegendBuilder::kinds).distinct().count() == 1;
        Stream<LegendEntry> rows = looks.values().stream()
                .map(claims -> entry(words(claims, sameKinds), "", true, shown.state(), claims))
                .sorted(Comparator.comparing(LegendEntry::title));
        return Stream.concat(Stream.of(new LegendEntry(title, "", null, false, List.of())), rows);
    }

    /** Land under the claims of both sides, whichever layers these are in. */
    private LegendEntry sharedLand(LayerState upper) {
        Set<ClaimColour> both = EnumSet.of(ClaimColour.CLAIM_1, ClaimColour.CLAIM_2);
        LayerStyle hatched = upper.layer().style().withFill(LayerStyle.Fill.HATCH);
        Swatch swatch = new Swatch(hatched, Swatch.Form.AREA, Status.CLAIMED, both, palette);
        return new LegendEntry(
                text().sharedLand(), "", new LegendSign.OfLayer(swatch, upper.opacity()), false, List.of());
    }

    private LegendEntry entry(String title, String detail, boolean inner, LayerState state, List<Claim> claims) {
        List<String> cited = claims.stream()
                .flatMap(c -> c.sources().stream())
                .map(SourceRef::sourceId)
                .toList();
        Swatch swatch = Swatch.of(state.layer(), claims.getFirst(), catalog, palette, day);
        return new LegendEntry(
                title, detail, new LegendSign.OfLayer(swatch, state.opacity()), inner, sources.of(cited));
    }

    /** What tells these claims from the others of their layer. */
    private String words(List<Claim> claims, boolean sameKinds) {
        String meaning = meaning(claims);
        String kinds = text().kinds(kinds(claims));
        if (meaning.isEmpty()) {
            return kinds;
        }
        return sameKinds ? meaning : kinds + ": " + meaning;
    }

    private String meaning(List<Claim> alike) {
        Look look = Look.of(alike.getFirst(), day);
        String meaning = text().meaning(names(look.claimants()), look.status(), names(look.holders()));
        boolean schematic = alike.stream().allMatch(c -> c.drawn() == Drawn.SCHEMATIC);
        boolean said = look.heldThatDay().isEmpty() || look.heldThatDay().equals(look.holders());
        String held = said ? "" : text().heldThatDay(names(look.heldThatDay()));
        return Stream.of(meaning, held, schematic ? text().schematic() : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private FurnitureText text() {
        return FurnitureText.of(display);
    }

    private List<String> names(List<String> parties) {
        return parties.stream()
                .map(id -> catalog.party(id).map(p -> oneLine(p.names())).orElse(id))
                .sorted()
                .toList();
    }

    private static Set<ClaimKind> kinds(List<Claim> claims) {
        return claims.stream().map(Claim::kind).collect(Collectors.toSet());
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

    /** What makes two things of the person's own look alike in the legend. */
    private record OwnLook(AnnotationKind kind, Stroke stroke, Fill fill, MarkerSymbol symbol) {
        static OwnLook of(Annotation a) {
            return new OwnLook(
                    a.kind(), a.style().stroke(), a.style().fill(), a.style().symbol());
        }
    }

    /**
     * One entry a look, with the names of its things where there are several looks of a kind; of measurements whose
     * values are shown, one each.
     */
    private List<LegendEntry> drawn(List<Annotation> annotations) {
        Map<AnnotationKind, Map<OwnLook, List<Annotation>>> looks = new EnumMap<>(AnnotationKind.class);
        List<LegendEntry> measured = new ArrayList<>();
        for (Annotation a : annotations) {
            String value =
                    units == null ? "" : text().words().quantity(Figures.of(a).value(a.units(units)));
            if (a.kind().isMeasurement() && !value.isEmpty()) {
                String name = a.name().isBlank() ? text().kind(a.kind()) : a.name();
                measured.add(drawn(a, name + ": " + value));
            } else {
                looks.computeIfAbsent(a.kind(), kind -> new LinkedHashMap<>())
                        .computeIfAbsent(OwnLook.of(a), look -> new ArrayList<>())
                        .add(a);
            }
        }
        List<LegendEntry> entries = new ArrayList<>();
        looks.forEach((kind, ofKind) -> ofKind.values()
                .forEach(alike -> entries.add(drawn(alike.getFirst(), words(kind, alike, ofKind.size() > 1)))));
        entries.addAll(measured);
        return entries;
    }

    private String words(AnnotationKind kind, List<Annotation> alike, boolean severalLooks) {
        String names = alike.stream()
                .map(a -> a.name().strip())
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return severalLooks && !names.isEmpty() ? names : text().kind(kind);
    }

    private LegendEntry drawn(Annotation a, String words) {
        LegendSign sign = new LegendSign.OfAnnotation(a.kind(), OwnSymbols.readable(a.style(), palette));
        return new LegendEntry(words, "", sign, false, List.of());
    }

    private String oneLine(Names names) {
        return names.shown(display).replace("\n", " / ");
    }
}
