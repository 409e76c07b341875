package org.araxes.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.araxes.annotation.Annotation;
import org.araxes.catalog.ReadyView;
import org.araxes.geo.Extent;
import org.araxes.geo.GoTo;
import org.araxes.ui.Words;
import org.araxes.ui.search.Found;

/** Finds names, annotations, ready views, coordinates and map sheets for the search box. FX thread. */
final class Finder implements Function<String, List<Found>> {

    private static final int MOST = 40;

    private final Desk desk;

    Finder(Desk desk) {
        this.desk = desk;
    }

    @Override
    public List<Found> apply(String text) {
        List<Found> found = new ArrayList<>();
        coordinates(text, found);
        String wanted = text.toLowerCase(Locale.ROOT);
        for (Annotation a : desk.editing().document().annotations()) {
            if (a.name().toLowerCase(Locale.ROOT).contains(wanted)) {
                found.add(new Found(a.name(), "yours: " + Words.of(a.kind()), () -> desk.goToAnnotation(a)));
            }
        }
        for (ReadyView v : desk.model().catalog().views()) {
            if (v.title().english().toLowerCase(Locale.ROOT).contains(wanted)) {
                found.add(new Found(v.title().english(), "ready view", () -> desk.showReadyView(v)));
            }
        }
        return found.subList(0, Math.min(MOST, found.size()));
    }

    private void coordinates(String text, List<Found> found) {
        try {
            GoTo goTo = GoTo.parse(text);
            Extent extent = goTo.extent().orElse(Extent.around(List.of(goTo.position())));
            found.add(new Found(text, goTo.reading(), () -> desk.goTo(extent)));
        } catch (IllegalArgumentException noCoordinates) {
            // Most texts are names.
        }
    }
}
