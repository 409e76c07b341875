package org.araxes.catalog;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A thing's names by language.
 *
 * @param byLanguage names by language, in the order of {@link Language}; English is always there
 */
public record Names(Map<Language, String> byLanguage) {

    /** @throws IllegalArgumentException when there is no English name */
    public Names {
        if (!byLanguage.containsKey(Language.EN)) {
            throw new IllegalArgumentException("an English name (en) is needed");
        }
        byLanguage = Map.copyOf(byLanguage);
    }

    /** Names with only an English form. */
    public static Names english(String name) {
        return new Names(new EnumMap<>(Map.of(Language.EN, name)));
    }

    /** The English name. */
    public String english() {
        return byLanguage.getOrDefault(Language.EN, "");
    }

    /** The name in a language, if it is known. */
    public Optional<String> in(Language language) {
        return Optional.ofNullable(byLanguage.get(language));
    }

    /**
     * A heading as the person chose to see names, on one line. {@link NameDisplay#BOTH}, which is for names of places,
     * gives the English one: a heading in two languages could be read by few.
     */
    public String title(NameDisplay display) {
        return display == NameDisplay.BOTH ? english() : shown(display);
    }

    /**
     * The name as the person chose to see it; a missing one falls back to English. {@link NameDisplay#BOTH} gives the
     * Armenian and the Azerbaijani name on two lines, in the alphabetical order of their Latin transliteration so that
     * neither side always comes first; one line where they are the same or one is missing.
     */
    public String shown(NameDisplay display) {
        return switch (display) {
            case EN -> english();
            case HY -> in(Language.HY).orElse(english());
            case AZ -> in(Language.AZ).orElse(english());
            case RU -> in(Language.RU).orElse(english());
            case BOTH -> {
                List<String> both = Stream.of(in(Language.HY), in(Language.AZ))
                        .flatMap(Optional::stream)
                        .distinct()
                        .sorted(Names::inLatinOrder)
                        .toList();
                yield both.isEmpty() ? english() : String.join("\n", both);
            }
        };
    }

    private static int inLatinOrder(String a, String b) {
        int order = Transliteration.plain(a).compareTo(Transliteration.plain(b));
        return order != 0 ? order : a.compareTo(b);
    }
}
