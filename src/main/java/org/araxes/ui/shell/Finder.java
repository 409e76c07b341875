package org.araxes.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.araxes.annotation.Annotation;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Claim;
import org.araxes.catalog.Layer;
import org.araxes.catalog.NameIndex;
import org.araxes.catalog.Names;
import org.araxes.catalog.SearchKey;
import org.araxes.geo.Extent;
import org.araxes.geo.GoTo;
import org.araxes.geo.SovietSheet;
import org.araxes.ui.DateWords;
import org.araxes.ui.Words;
import org.araxes.ui.search.Found;
import org.jspecify.annotations.Nullable;

/** Finds names, annotations, ready views, coordinates and map sheets for the search box. FX thread. */
final class Finder implements Function<String, List<Found>> {

    private static final int MOST = 40;

    private final Desk desk;
    private final Catalog catalog;
    private @Nullable NameIndex index;

    Finder(Desk desk, Catalog catalog) {
        this.desk = desk;
        this.catalog = catalog;
    }

    /** Gives the finder its index, which is made in the background; until then names are indexed at the first search. */
    void indexed(NameIndex made) {
        index = made;
    }

    @Override
    public List<Found> apply(String text) {
        List<Found> found = new ArrayList<>();
        coordinates(text).ifPresent(found::add);
        annotations(text, found);
        NameIndex names = index;
        if (names == null) {
            names = new NameIndex(catalog);
            index = names;
        }
        for (NameIndex.Hit hit : names.find(text, MOST)) {
            found(hit, SearchKey.of(text)).ifPresent(found::add);
        }
        return found;
    }

    private void annotations(String text, List<Found> found) {
        SearchKey wanted = SearchKey.of(text);
        for (Annotation a : desk.editing().document().annotations()) {
            if (wanted.in(SearchKey.of(a.name())).isPresent()) {
                found.add(new Found(
                        a.name(),
                        "yours: " + Words.of(a.kind()),
                        () -> desk.visits().goToAnnotation(a)));
            }
        }
    }

    private Optional<Found> found(NameIndex.Hit hit, SearchKey wanted) {
        return switch (hit.kind()) {
            case CLAIM ->
                catalog.claim(hit.id())
                        .map(c -> new Found(
                                name(c.names(), hit, wanted),
                                about(c),
                                () -> desk.visits().goToClaim(c)));
            case LAYER ->
                catalog.layer(hit.id())
                        .map(l -> new Found(
                                name(l.title(), hit, wanted),
                                "layer",
                                () -> desk.visits().goToLayer(l)));
            case VIEW ->
                catalog.view(hit.id())
                        .map(v -> new Found(
                                name(v.title(), hit, wanted),
                                "ready view",
                                () -> desk.visits().showReadyView(v)));
            case EVENT ->
                catalog.event(hit.id())
                        .map(e -> new Found(
                                name(e.title(), hit, wanted),
                                "event, " + DateWords.of(e),
                                () -> desk.visits().goToEvent(e)));
            default -> Optional.empty();
        };
    }

    /** The name in the person's language, followed by the one that matched where only another does. */
    private String name(Names all, NameIndex.Hit hit, SearchKey wanted) {
        String shown = all.shown(desk.model().namesProperty().get()).replace("\n", " / ");
        return wanted.in(SearchKey.of(shown)).isPresent() ? shown : shown + " – " + hit.name();
    }

    private String about(Claim claim) {
        String layer = catalog.layer(claim.layerId())
                .map(Layer::title)
                .map(t -> t.english())
                .orElse("");
        return Words.of(claim.kind()) + ", " + layer;
    }

    private Optional<Found> coordinates(String text) {
        try {
            GoTo goTo = GoTo.parse(text);
            Extent extent = goTo.extent().orElse(Extent.around(List.of(goTo.position())));
            Optional<Claim> sheet = goTo.extent().flatMap(sides -> catalog.sheet(SovietSheet.parse(text)));
            return Optional.of(new Found(
                    text,
                    goTo.reading(),
                    () -> sheet.ifPresentOrElse(
                            desk.visits()::goToClaim, () -> desk.visits().goTo(extent))));
        } catch (IllegalArgumentException noCoordinates) {
            return Optional.empty(); // most texts are names
        }
    }
}
