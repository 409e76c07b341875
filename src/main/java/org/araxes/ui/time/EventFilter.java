package org.araxes.ui.time;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.araxes.catalog.Event;
import org.araxes.catalog.Language;
import org.araxes.catalog.SearchKey;
import org.araxes.ui.DateWords;
import org.jspecify.annotations.Nullable;

/**
 * Which events a person wants listed. Any thread.
 *
 * @param text words that all have to be found in title, place, date or remarks; case, accents and script do not matter
 * @param kind only this kind; null for every kind
 */
record EventFilter(String text, Event.@Nullable Kind kind) {

    /** Whether an event is wanted. */
    boolean matches(Event event) {
        if (kind != null && kind != event.kind()) {
            return false;
        }
        SearchKey wanted = SearchKey.of(text);
        return wanted.isEmpty() || wanted.in(SearchKey.of(words(event))).isPresent();
    }

    private static String words(Event e) {
        Stream<String> titles = Stream.of(e.title(), e.place())
                .flatMap(names ->
                        Arrays.stream(Language.values()).map(l -> names.in(l).orElse("")));
        return Stream.concat(
                        titles, Stream.of(e.from().text(), e.to().text(), DateWords.of(e), e.sourcesDiffer(), e.note()))
                .collect(Collectors.joining("\n"));
    }
}
