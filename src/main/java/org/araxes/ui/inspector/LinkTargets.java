package org.araxes.ui.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.araxes.annotation.Link;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Claim;
import org.araxes.catalog.Source;
import org.araxes.ui.Words;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Everything in the catalogue that a person's objects may speak of, listed when it is first asked for. FX thread. */
final class LinkTargets {

    /** No link. */
    static final Target NOTHING = new Target(null, "nothing");

    /** In this order, what tells apart sources of one title. */
    private static final List<Function<Source, String>> TELLING_OF_SOURCES =
            List.of(Source::publisher, Source::author, Source::id);

    private final Catalog catalog;
    private List<Target> all = List.of();

    /**
     * Something to link to.
     *
     * @param link the link; null for none
     * @param title what a person reads
     */
    record Target(@Nullable Link link, String title) {}

    LinkTargets(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Nothing, then features, then sources, each by their titles; no two have the same. */
    List<Target> all() {
        if (all.isEmpty()) {
            List<Target> targets = new ArrayList<>(List.of(NOTHING));
            List<Claim> claims =
                    catalog.layers().stream().flatMap(l -> l.claims().stream()).toList();
            targets.addAll(told(claims, LinkTargets::target, tellingOfClaims()));
            targets.addAll(told(catalog.sources(), LinkTargets::target, TELLING_OF_SOURCES));
            all = List.copyOf(targets);
        }
        return all;
    }

    /** What a link leads to; of one whose target is no longer in the data that it is not. */
    Target of(Link link) {
        return all().stream()
                .filter(t -> link.equals(t.link()))
                .findFirst()
                .orElseGet(() -> new Target(link, "not in the data: " + link.id()));
    }

    /** Whether a link leads somewhere. */
    boolean has(Link link) {
        return switch (link.target()) {
            case CLAIM -> catalog.claim(link.id()).isPresent();
            case SOURCE -> catalog.source(link.id()).isPresent();
        };
    }

    /** In this order, what tells apart features of one name. */
    private List<Function<Claim, String>> tellingOfClaims() {
        Map<String, String> layers = new HashMap<>();
        catalog.layers().forEach(l -> layers.put(l.id(), l.title().english()));
        return List.of(
                c -> Words.of(c.kind()).toLowerCase(Locale.ROOT),
                c -> layers.getOrDefault(c.layerId(), c.layerId()),
                LinkTargets::place,
                Claim::id);
    }

    /** Titles of things; what is told beside their names is told only where it differs. */
    private static <T> List<Target> told(
            List<T> things, Function<T, Target> target, List<Function<T, String>> telling) {
        Map<T, String> titles = new IdentityHashMap<>();
        things.forEach(t -> titles.put(t, target.apply(t).title()));
        for (Function<T, String> word : telling) {
            Map<String, List<T>> byTitle = things.stream().collect(Collectors.groupingBy(titles::get));
            byTitle.values().stream()
                    .filter(same -> same.stream().map(word).distinct().count() > 1)
                    .flatMap(List::stream)
                    .filter(t -> !word.apply(t).isBlank())
                    .forEach(t -> titles.computeIfPresent(t, (k, title) -> title + ", " + word.apply(t)));
        }
        return things.stream()
                .map(t -> new Target(target.apply(t).link(), titles.getOrDefault(t, "")))
                .sorted(Comparator.comparing(Target::title))
                .toList();
    }

    private static String place(Claim claim) {
        Geometry geometry = claim.geometry();
        Coordinate middle =
                geometry == null ? null : geometry.getEnvelopeInternal().centre();
        return middle == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%.2f° %s %.2f° %s",
                        Math.abs(middle.y),
                        middle.y < 0 ? "S" : "N",
                        Math.abs(middle.x),
                        middle.x < 0 ? "W" : "E");
    }

    private static Target target(Claim claim) {
        return new Target(
                new Link(Link.Target.CLAIM, claim.id()), claim.names().english().replace("\n", " / "));
    }

    private static Target target(Source source) {
        return new Target(new Link(Link.Target.SOURCE, source.id()), "Source: " + source.title());
    }
}
