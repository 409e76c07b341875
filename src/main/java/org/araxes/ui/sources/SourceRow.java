package org.araxes.ui.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Perspective;
import org.araxes.catalog.SearchKey;
import org.araxes.catalog.Source;
import org.araxes.catalog.SourceUse;
import org.araxes.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * A source as a row of the list.
 *
 * @param source the source
 * @param about author, publisher and date
 * @param perspective from which side it looks, and whether it is one of the five documents
 * @param uses how much rests on it
 */
record SourceRow(Source source, String about, String perspective, String uses) {

    static SourceRow of(Catalog catalog, Source source) {
        String about = Stream.of(
                        source.author(),
                        source.publisher(),
                        source.date() == null ? "" : source.date().text())
                .filter(t -> !t.isBlank())
                .distinct()
                .collect(Collectors.joining(" · "));
        String perspective = (source.document() ? "document · " : "") + Words.of(source.perspective());
        return new SourceRow(source, about, perspective, uses(SourceUse.of(catalog, source)));
    }

    private static String uses(SourceUse use) {
        List<String> parts = new ArrayList<>();
        add(parts, use.claims().size(), "claim");
        add(parts, use.figures().size(), "figure");
        add(parts, use.events().size(), "event");
        add(parts, use.rasters().size(), "picture");
        return parts.isEmpty() ? "nothing on the map" : String.join(", ", parts);
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(count + " " + what + (count == 1 ? "" : "s"));
        }
    }

    /** Whether it is wanted: by words of title, author, publisher or note, and by perspective; null for each. */
    boolean matches(String text, @Nullable Perspective wanted) {
        if (wanted != null && source.perspective() != wanted) {
            return false;
        }
        SearchKey key = SearchKey.of(text);
        String words = String.join("\n", source.title(), about, source.note(), source.id(), source.link());
        return key.isEmpty() || key.in(SearchKey.of(words)).isPresent();
    }
}
