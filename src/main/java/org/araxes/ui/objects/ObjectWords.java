package org.araxes.ui.objects;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Figures;
import org.araxes.annotation.Period;
import org.araxes.measure.Units;
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

    /** Length or area with its uncertainty, in units of its own where it has some; empty for a point. */
    static String figure(Annotation a, Units units) {
        return Figures.of(a).value(a.units(units));
    }

    /** The days on which it is shown; empty for all. */
    static String days(Annotation a) {
        Period period = a.details().period();
        LocalDate from = period.from();
        LocalDate to = period.to();
        return Stream.of(from == null ? "" : "from " + from, to == null ? "" : "until " + to)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** All in one sentence, for a screen reader. */
    static String sentence(Annotation a, Units units) {
        return Stream.of(
                        name(a),
                        Words.of(a.kind()),
                        figure(a, units),
                        days(a),
                        a.details().locked() ? "locked" : "",
                        a.details().group() != null ? "in a group" : "")
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Whether every word of a filter stands in name, note, kind or days. */
    static boolean matches(Annotation a, String filter) {
        if (filter.isEmpty()) {
            return true;
        }
        String text = String.join(
                        " ", a.name(), a.note(), kind(a), days(a), a.details().locked() ? "locked" : "")
                .toLowerCase(Locale.ROOT);
        return Stream.of(filter.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }
}
