package org.araxes.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.araxes.catalog.Origins.Kind;
import org.araxes.geo.Extent;
import org.jspecify.annotations.Nullable;

/** Reads {@code views.yaml}. */
final class ViewReader {

    static final List<String> KEYS = List.of("id", "title", "extent", "layers", "date", "names", "note");

    private final LoadContext context;

    ViewReader(LoadContext context) {
        this.context = context;
    }

    List<ReadyView> read() {
        List<ReadyView> views = new ArrayList<>();
        for (Entry entry : context.yaml().listIfThere("views.yaml", Kind.VIEW)) {
            view(entry).ifPresent(views::add);
        }
        return views;
    }

    private Optional<ReadyView> view(Entry e) {
        e.allow(KEYS);
        String id = context.ownId(e, Kind.VIEW);
        Names title = e.names("title", "the title of the view");
        Extent extent = LayerReader.extent(e, "extent");
        Optional<Entry> layers = e.part("layers").map(l -> l.allow(List.of("show", "hide")));
        List<String> show = layers.map(l -> layers(l, "show")).orElse(List.of());
        List<String> hide = layers.map(l -> layers(l, "hide")).orElse(List.of());
        PartialDate date = e.date("date");
        NameDisplay names = names(e);
        if (e.failed() || extent == null) {
            return Optional.empty();
        }
        return Optional.of(new ReadyView(id, title, extent, show, hide, date, names, e.text("note")));
    }

    private List<String> layers(Entry e, String key) {
        List<String> ids = List.copyOf(e.words(key));
        ids.forEach(id -> context.require(e, key, Kind.LAYER, id));
        return ids;
    }

    private static @Nullable NameDisplay names(Entry e) {
        return e.has("names") ? e.word("names", NameDisplay.class, null) : null;
    }
}
