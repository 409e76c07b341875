package org.araxes.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Our own words in one language, as they stand in pictures and beside figures, from the table {@code words.yaml}. Neither
 * locale nor time zone of the machine matters. Immutable; any thread.
 *
 * @param language the language
 * @param texts words by key
 */
public record Vocabulary(Language language, Map<String, String> texts) {

    private static final String TABLE = "words.yaml";
    private static final Pattern UNIT = Pattern.compile("(?<=\\d\u00a0)[a-z]+\u00b2?");
    private static final Pattern GROUPED = Pattern.compile("(?<=\\d),(?=\\d{3})");
    private static final Pattern POINT = Pattern.compile("(?<=\\d)\\.(?=\\d)");

    /** Takes a copy. */
    public Vocabulary {
        texts = Map.copyOf(texts);
    }

    /** The words that go with names: {@link NameDisplay#BOTH}, in which few could read a sentence, has English ones. */
    public static Vocabulary of(NameDisplay names) {
        return of(
                switch (names) {
                    case EN, BOTH -> Language.EN;
                    case HY -> Language.HY;
                    case AZ -> Language.AZ;
                    case RU -> Language.RU;
                });
    }

    /** The words of a language. */
    public static Vocabulary of(Language language) {
        return Table.ALL.getOrDefault(language, new Vocabulary(language, Map.of()));
    }

    /**
     * A word or sentence.
     *
     * @param key its key in the table
     * @param values what is put in for {0}, {1} and so on
     * @throws IllegalArgumentException when the table has no such key
     */
    public String say(String key, Object... values) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("the table of words has no \"" + key + "\" in " + language.code());
        }
        String said = text;
        for (int i = 0; i < values.length; i++) {
            said = said.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return said;
    }

    /** The word for a value of a closed set, such as {@code status-agreed}. */
    public String say(String family, Enum<?> value, Object... values) {
        return say(family + "-" + value.name().toLowerCase(Locale.ROOT).replace('_', '-'), values);
    }

    /** The keys of all words. */
    public Set<String> keys() {
        return texts.keySet();
    }

    /** Several words joined as in a sentence: {@code A and B}. */
    public String and(List<String> parts) {
        return parts.stream()
                .reduce((first, second) -> say("and", first, second))
                .orElse("");
    }

    /** A day: {@code 12 May 2021}. */
    public String date(LocalDate day) {
        return say("day", day.getDayOfMonth(), month("months-of-days", day), day.getYear());
    }

    /** A date with no more detail than is known. */
    public String date(PartialDate date) {
        LocalDate first = date.first();
        if (first.equals(date.last())) {
            return date(first);
        }
        return first.getMonth() == date.last().getMonth()
                ? say("month", month("months", first), first.getYear())
                : String.valueOf(first.getYear());
    }

    /** A number as English writes it (1,234.5) as this language does: the others have a decimal comma and spaces. */
    public String number(String english) {
        return language == Language.EN
                ? english
                : POINT.matcher(GROUPED.matcher(english).replaceAll("\u00a0")).replaceAll(",");
    }

    /** The symbol of a unit, by its English one; itself where the table has none. */
    public String symbol(String english) {
        return texts.getOrDefault("symbol-" + english, english);
    }

    /** A quantity as English writes it ({@code 1.5 km}, with a no-break space) as this language does. */
    public String quantity(String english) {
        return language == Language.EN
                ? english
                : UNIT.matcher(number(english)).replaceAll(unit -> Matcher.quoteReplacement(symbol(unit.group())));
    }

    private String month(String key, LocalDate day) {
        return say(key).split(", ", -1)[day.getMonthValue() - 1];
    }

    /** The table, read when a word is first asked for; a few milliseconds. */
    private static final class Table {
        static final Map<Language, Vocabulary> ALL = read();

        private static Map<Language, Vocabulary> read() {
            try (InputStream in = Vocabulary.class.getResourceAsStream(TABLE)) {
                if (in == null) {
                    throw new IllegalStateException("the program was packed without its table " + TABLE);
                }
                Object rows = new Load(LoadSettings.builder().build()).loadFromInputStream(in);
                Map<Language, Vocabulary> all = new EnumMap<>(Language.class);
                Arrays.stream(Language.values()).forEach(l -> all.put(l, new Vocabulary(l, column(rows, l))));
                return all;
            } catch (IOException unreadable) {
                throw new UncheckedIOException("the table " + TABLE + " cannot be read", unreadable);
            }
        }

        private static Map<String, String> column(Object rows, Language language) {
            Map<String, String> column = new LinkedHashMap<>();
            ((Map<?, ?>) rows).forEach((key, row) -> {
                Object text = ((Map<?, ?>) row).get(language.code());
                if (text != null) {
                    column.put(String.valueOf(key), String.valueOf(text));
                }
            });
            return column;
        }
    }
}
