package org.araxes.export;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.araxes.catalog.PartialDate;
import org.araxes.catalog.Source;
import org.araxes.catalog.Vocabulary;

/**
 * A source in the list of a picture.
 *
 * @param number its number, from 1
 * @param source the source
 */
public record NumberedSource(int number, Source source) {

    /** Title, author, publisher and date. */
    public String citation(Vocabulary words) {
        return join(Stream.of(source.title(), known(source.author()), known(source.publisher()), date(words)));
    }

    /** Publisher and date, for small pictures; the title where no publisher is named. */
    public String shortCitation(Vocabulary words) {
        String who = known(source.publisher());
        return join(Stream.of(who.isEmpty() ? source.title() : who, date(words)));
    }

    private String date(Vocabulary words) {
        PartialDate date = source.date();
        return date == null ? "" : words.date(date);
    }

    private String join(Stream<String> parts) {
        return parts.filter(p -> !p.isEmpty()).distinct().collect(Collectors.joining(", "));
    }

    /** The catalogue says "not named …" where a source names nobody; a citation leaves that out. */
    private static String known(String name) {
        return name.contains("not named") ? "" : name;
    }
}
