package org.araxes.ui.inspector;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Claim;
import org.araxes.catalog.Source;
import org.araxes.ui.Words;

/** A source and all on the map that rests on it. FX thread. */
final class SourceCard extends VBox {

    SourceCard(Catalog catalog, Source source, Consumer<Claim> openClaim) {
        getStyleClass().add("card");
        setId("source-card");
        Label title = Facts.wrapped(source.title());
        title.getStyleClass().add("card-title");
        Facts facts = new Facts();
        facts.add("Author", source.author());
        facts.add("Publisher", source.publisher());
        facts.add("Date", source.date() == null ? "" : source.date().text());
        facts.add("Perspective", Words.of(source.perspective()));
        facts.add("Link", source.link());
        facts.add("Licence", source.licence());
        facts.add("Credit", source.credit());
        facts.add("Note", source.note());
        getChildren().addAll(title, facts);
        List<Claim> claims = catalog.layers().stream()
                .flatMap(l -> l.claims().stream())
                .filter(c -> c.sources().stream().anyMatch(r -> r.sourceId().equals(source.id())))
                .limit(200)
                .toList();
        Label heading = new Label("On the map from this source");
        heading.getStyleClass().add("section");
        getChildren().add(heading);
        for (Claim claim : claims) {
            Hyperlink link = new Hyperlink(claim.names().english());
            link.setWrapText(true);
            link.setOnAction(e -> openClaim.accept(claim));
            getChildren().add(link);
        }
    }
}
