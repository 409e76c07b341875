package org.araxes.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import org.araxes.catalog.Origins.Kind;
import org.araxes.catalog.SearchKey.Match;

/**
 * Finds claims, layers, events and ready views by their names in all four languages, whatever the script they are asked
 * for in. Immutable; any thread.
 */
public final class NameIndex {

    /**
     * Something found.
     *
     * @param kind {@link Kind#CLAIM}, {@link Kind#LAYER}, {@link Kind#EVENT} or {@link Kind#VIEW}
     * @param id its id
     * @param name the name that matched, as it is written
     * @param language the language of that name
     * @param match how it matched
     * @param rank {@link Claim#rank()}; 0 for what is no claim
     */
    public record Hit(Kind kind, String id, String name, Language language, Match match, int rank) {}

    private record Named(Kind kind, String id, String name, Language language, SearchKey key, int rank) {}

    /** Best match first, then the weightier, then the shorter name; the rest only keeps the order the same. */
    private static final Comparator<Hit> BEST_FIRST = Comparator.comparing(Hit::match)
            .thenComparing(Hit::rank, Comparator.reverseOrder())
            .thenComparingInt(h -> h.name().length())
            .thenComparing(Hit::kind)
            .thenComparing(Hit::id)
            .thenComparing(Hit::language);

    /** "Khankendi / Stepanakert" are two names. */
    private static final Pattern OTHER_NAME = Pattern.compile("\\s+/\\s+");

    private final List<Named> names = new ArrayList<>();

    /** Takes in the names of a catalogue. */
    public NameIndex(Catalog catalog) {
        for (Layer layer : catalog.layers()) {
            add(Kind.LAYER, layer.id(), layer.title(), 0);
        }
        for (Layer layer : EventLayer.removed(catalog).layers()) {
            layer.claims().stream()
                    .filter(c -> c.kind() != ClaimKind.SHEET) // their names are read like coordinates
                    .forEach(c -> add(Kind.CLAIM, c.id(), c.names(), c.rank()));
        }
        catalog.events().forEach(e -> add(Kind.EVENT, e.id(), e.title(), 0));
        catalog.views().forEach(v -> add(Kind.VIEW, v.id(), v.title(), 0));
    }

    private void add(Kind kind, String id, Names all, int rank) {
        all.byLanguage().forEach((language, name) -> {
            for (String one : OTHER_NAME.split(name, -1)) {
                names.add(new Named(kind, id, name, language, SearchKey.of(one), rank));
            }
        });
    }

    /** What a text finds, best first, each thing once with its best name; nothing for a text without letters. */
    public List<Hit> find(String text, int limit) {
        SearchKey wanted = SearchKey.of(text);
        String typed = text.strip().toLowerCase(Locale.ROOT);
        // Of a thing's names the one in the script that was typed, where another matches as well.
        Comparator<Hit> bestName = Comparator.comparing(Hit::match)
                .thenComparing(h -> !h.name().toLowerCase(Locale.ROOT).contains(typed))
                .thenComparing(BEST_FIRST);
        Map<Origins.Key, Hit> best = new HashMap<>();
        for (Named named : names) {
            wanted.in(named.key()).ifPresent(match -> {
                Hit hit = new Hit(named.kind, named.id, named.name, named.language, match, named.rank);
                best.merge(new Origins.Key(named.kind, named.id), hit, BinaryOperator.minBy(bestName));
            });
        }
        return best.values().stream().sorted(BEST_FIRST).limit(limit).toList();
    }
}
