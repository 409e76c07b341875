package org.araxes.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A name as the search compares it: without case, accents, hyphens and apostrophes, in one script. Immutable; any
 * thread.
 */
public final class SearchKey {

    /** How a text was found in a name, best first. */
    public enum Match {
        /** The name is the text. */
        WHOLE,
        /** The name is the text, but for letters that the languages exchange for each other. */
        WHOLE_ROUGHLY,
        /** The name starts with it. */
        START,
        /** A word of the name starts with it, or each of its words is the start of one. */
        WORD_START,
        START_ROUGHLY,
        WORD_START_ROUGHLY,
        /** It stands somewhere in the name. */
        INSIDE,
        INSIDE_ROUGHLY
    }

    /** Rough spellings shorter than this would be found nearly everywhere. */
    private static final int LEAST_ROUGH = 3;

    private static final Pattern JOINED = Pattern.compile("['’‘ʼ՚`´ʹ]");
    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Spelling plain;
    private final Spelling rough;

    private SearchKey(Spelling plain, Spelling rough) {
        this.plain = plain;
        this.rough = rough;
    }

    /** The key of a name or of a text to look for. */
    public static SearchKey of(String text) {
        String latin = Transliteration.plain(JOINED.matcher(text).replaceAll(""));
        List<String> words = Arrays.stream(SEPARATOR.split(latin, -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return new SearchKey(
                Spelling.of(words),
                Spelling.of(words.stream().map(Transliteration::rough).toList()));
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return plain.words.isEmpty();
    }

    /** How this text is found in a name; nothing when it is not. */
    public Optional<Match> in(SearchKey name) {
        if (isEmpty()) {
            return Optional.empty();
        }
        Optional<Match> plainly = switch (plain.in(name.plain)) {
            case WHOLE -> Optional.of(Match.WHOLE);
            case START -> Optional.of(Match.START);
            case WORD_START -> Optional.of(Match.WORD_START);
            case INSIDE -> Optional.of(Match.INSIDE);
            case NONE -> Optional.empty();
        };
        boolean worthRough = plainly.isEmpty() || plainly.get().compareTo(Match.WHOLE_ROUGHLY) > 0;
        return worthRough && rough.joined.length() >= LEAST_ROUGH ? better(plainly, roughly(name)) : plainly;
    }

    private Optional<Match> roughly(SearchKey name) {
        return switch (rough.in(name.rough)) {
            case WHOLE -> Optional.of(Match.WHOLE_ROUGHLY);
            case START -> Optional.of(Match.START_ROUGHLY);
            case WORD_START -> Optional.of(Match.WORD_START_ROUGHLY);
            case INSIDE -> Optional.of(Match.INSIDE_ROUGHLY);
            case NONE -> Optional.empty();
        };
    }

    private static Optional<Match> better(Optional<Match> plainly, Optional<Match> roughly) {
        return roughly.filter(r -> plainly.isEmpty() || r.compareTo(plainly.get()) < 0)
                .or(() -> plainly);
    }

    private enum Place {
        WHOLE,
        START,
        WORD_START,
        INSIDE,
        NONE
    }

    /**
     * The words of a name in one spelling.
     *
     * @param joined all of them without spaces
     */
    private record Spelling(List<String> words, String joined) {

        static Spelling of(List<String> words) {
            return new Spelling(words, String.join("", words));
        }

        Place in(Spelling name) {
            int at = name.joined.indexOf(joined);
            if (at == 0) {
                return joined.length() == name.joined.length() ? Place.WHOLE : Place.START;
            }
            if (at > 0 && startsAWord(name)) {
                return Place.WORD_START;
            }
            if (words.size() > 1 && eachStartsAWord(name)) {
                return Place.WORD_START;
            }
            return at > 0 ? Place.INSIDE : Place.NONE;
        }

        /** Whether the text, its spaces taken out, starts where a word does; it may run on into the next words. */
        private boolean startsAWord(Spelling name) {
            int start = 0;
            for (String word : name.words) {
                if (name.joined.startsWith(joined, start)) {
                    return true;
                }
                start += word.length();
            }
            return false;
        }

        private boolean eachStartsAWord(Spelling name) {
            for (String word : words) {
                if (!startsOneOf(word, name.words)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean startsOneOf(String word, List<String> names) {
            for (String name : names) {
                if (name.startsWith(word)) {
                    return true;
                }
            }
            return false;
        }
    }
}
