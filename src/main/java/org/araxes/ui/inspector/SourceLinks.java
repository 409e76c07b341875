package org.araxes.ui.inspector;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Source;
import org.araxes.catalog.SourceRef;
import org.araxes.ui.Words;

/** Sources as links, each with author, perspective and the place in it. FX thread. */
final class SourceLinks {

    private SourceLinks() {}

    static Node of(Catalog catalog, List<SourceRef> sources, Consumer<Source> open) {
        VBox list = new VBox(6);
        for (SourceRef ref : sources) {
            catalog.source(ref.sourceId()).ifPresent(s -> list.getChildren().add(link(s, ref.place(), open)));
        }
        return list;
    }

    private static Node link(Source source, String place, Consumer<Source> open) {
        Hyperlink link = new Hyperlink(source.title());
        link.setWrapText(true);
        link.setOnAction(e -> open.accept(source));
        String by = Stream.of(
                        source.author(),
                        source.publisher(),
                        source.date() == null ? "" : source.date().text(),
                        Words.of(source.perspective()))
                .filter(s -> !s.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
        Label about = Facts.wrapped(place.isBlank() ? by : by + " — " + place);
        about.getStyleClass().add("faint");
        return new VBox(link, about);
    }
}
