package org.araxes.ui.shell;

import java.util.List;
import java.util.function.Function;
import org.araxes.ui.search.Found;

/** Finds names, annotations and coordinates for the search box. FX thread. */
final class Finder implements Function<String, List<Found>> {

    @Override
    public List<Found> apply(String text) {
        return List.of();
    }
}
