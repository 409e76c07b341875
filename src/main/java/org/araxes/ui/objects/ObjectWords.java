package org.araxes.ui.objects;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Period;
import org.araxes.ui.Words;

/** What the table of objects says of each. */
final class ObjectWords {

    private ObjectWords() {}

    static String name(Annotation a) {
        return a.name().isBlank() ? "(no name)" : a.name().replace("\n", " / ");
    }

    /** The kind in one word: the column is narrow, and the figure beside it says that it was measured. */
    static String kind(Annotation a) {
        return switch (a.kind()) {
            case DISTANCE -> "Distance";
            case AREA -> "Area";
            default -> Words.of(a.kind());
        };
    }

    /** The days on which it is shown; empty for all. */
    static String days(Annotation a) {
        Period period = a.details().period();
        if (period.equals(Period.ALWAYS)) {
            return "";
        }
        LocalDate from = period.from();
        LocalDate to = period.to();
        return Stream.of(from == null ? "" : "from " + from, to == null ? "" : "until " + to)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /**
     * All in one sentence, for a screen reader.
     *
     * @param figure its length or area; empty for a point
     */
    static String sentence(Annotation a, String figure) {
        return Stream.of(
                        name(a),
                        Words.of(a.kind()),
                        figure,
                        days(a),
                        a.details().locked() ? "locked" : "",
                        a.details().group() != null ? "in a group" : "")
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Whether every word of a text stands in name, note, kind or days, in small letters or capitals. */
    static Predicate<Annotation> filter(String text) {
        List<String> words =
                Stream.of(text.strip().split("\\s+")).filter(w -> !w.isEmpty()).toList();
        return a -> words.stream().allMatch(word -> says(a, word));
    }

    private static boolean says(Annotation a, String word) {
        return contains(a.name(), word)
                || contains(a.note(), word)
                || contains(kind(a), word)
                || (a.details().locked() && contains("locked", word))
                || contains(days(a), word);
    }

    private static boolean contains(String text, String word) {
        for (int i = 0; i + word.length() <= text.length(); i++) {
            if (text.regionMatches(true, i, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
