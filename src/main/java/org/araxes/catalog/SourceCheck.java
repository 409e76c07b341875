package org.araxes.catalog;

import java.util.List;
import org.araxes.catalog.Origins.Kind;

/** Who says so, and where: every reference to a document, and every figure's source, names the place in it. */
final class SourceCheck {

    private final Loaded loaded;
    private final ProblemLog log;

    SourceCheck(Loaded loaded, ProblemLog log) {
        this.loaded = loaded;
        this.log = log;
    }

    void run() {
        Catalog catalog = loaded.catalog();
        for (Layer layer : catalog.layers()) {
            layer.claims().forEach(c -> check(Kind.CLAIM, c.id(), c.sources(), false));
            raster(layer);
        }
        catalog.figures().forEach(f -> check(Kind.FIGURE, f.id(), f.sources(), true));
        catalog.events().forEach(e -> check(Kind.EVENT, e.id(), e.sources(), false));
    }

    private void check(Kind kind, String id, List<SourceRef> refs, boolean alwaysPlace) {
        if (refs.isEmpty()) {
            error("no-source", kind, id, "names no source: [{id: s0, place: \"page 3\"}]");
        }
        for (SourceRef ref : refs) {
            boolean document = loaded.catalog()
                    .source(ref.sourceId())
                    .map(Source::document)
                    .orElse(false);
            if (ref.place().isEmpty() && (document || alwaysPlace)) {
                String why = document ? "one of the documents" : "the source of a figure";
                String what =
                        "\"" + ref.sourceId() + "\" is " + why + ": say where in it, for example place: \"page 3\"";
                error("no-place", kind, id, what);
            }
        }
    }

    private void raster(Layer layer) {
        if (layer.raster() != null && layer.raster().sourceId().isEmpty()) {
            error("no-source", Kind.LAYER, layer.id(), "the raster names no source: {file: …, extent: …, source: …}");
        }
    }

    private void error(String code, Kind kind, String id, String message) {
        log.error(code, Checks.where(loaded, kind, id), Words.of(kind) + " \"" + id + "\": " + message);
    }
}
