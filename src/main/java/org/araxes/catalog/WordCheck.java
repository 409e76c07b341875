package org.araxes.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.araxes.catalog.Origins.Kind;

/** No word that takes a side in text of our own: titles, names, statements, positions and notes, in English. */
final class WordCheck {

    private final Loaded loaded;
    private final ProblemLog log;
    private final LoadedWords words;
    private final Set<String> told = new HashSet<>();

    WordCheck(Loaded loaded, LoadedWords words, ProblemLog log) {
        this.loaded = loaded;
        this.words = words;
        this.log = log;
    }

    void run() {
        Catalog catalog = loaded.catalog();
        catalog.sources().forEach(s -> check(Kind.SOURCE, s.id(), List.of(s.note())));
        catalog.groups()
                .forEach(g -> check(Kind.GROUP, g.id(), List.of(g.title().english())));
        catalog.layers().forEach(this::layer);
        catalog.topics()
                .forEach(t -> check(Kind.TOPIC, t.id(), List.of(t.title().english(), t.note())));
        catalog.figures().forEach(this::figure);
        catalog.events().forEach(this::event);
        catalog.views().forEach(v -> check(Kind.VIEW, v.id(), List.of(v.title().english(), v.note())));
    }

    private void layer(Layer layer) {
        check(Kind.LAYER, layer.id(), List.of(layer.title().english()));
        for (Claim c : layer.claims()) {
            String label = c.label() == null ? "" : c.label().english();
            check(Kind.CLAIM, c.id(), List.of(c.names().english(), label, c.statement(), c.note()));
            check(Kind.CLAIM, c.id(), List.copyOf(c.positions().values()));
        }
    }

    private void figure(StatedFigure f) {
        String reason = f.measure() instanceof MeasureRef.Unmeasured(String why) ? why : "";
        check(Kind.FIGURE, f.id(), List.of(f.statement(), f.saidBy(), reason, f.differsBecause()));
    }

    private void event(Event e) {
        check(Kind.EVENT, e.id(), List.of(e.title().english(), e.place().english(), e.sourcesDiffer(), e.note()));
    }

    private void check(Kind kind, String id, List<String> texts) {
        for (String text : texts) {
            // What stands in the defaults of a layer is told once, with its first claim.
            if (!told.add(text)) {
                continue;
            }
            for (String word : words.in(text)) {
                log.error(
                        "loaded-word",
                        Checks.where(loaded, kind, id),
                        Words.of(kind) + " \"" + id + "\": the word \"" + word
                                + "\" takes a side; write a neutral word,"
                                + " or who says so with the word in quotation marks");
            }
        }
    }
}
