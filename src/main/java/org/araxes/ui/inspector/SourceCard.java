package org.araxes.ui.inspector;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Claim;
import org.araxes.catalog.Event;
import org.araxes.catalog.EventLayer;
import org.araxes.catalog.Source;
import org.araxes.catalog.SourceRef;
import org.araxes.catalog.SourceUse;
import org.araxes.catalog.StatedFigure;
import org.araxes.catalog.figure.FigureWords;
import org.araxes.ui.DateWords;
import org.araxes.ui.Words;

/** A source and all that it says: claims, figures and events, each with the place in it. FX thread. */
final class SourceCard extends VBox {

    /** Bulk data have more features than a card can list; search finds those. */
    private static final int LISTED = 80;

    private final Catalog catalog;
    private final Source source;
    private final Consumer<Claim> openClaim;

    SourceCard(Catalog catalog, Source source, Consumer<Claim> openClaim) {
        this.catalog = catalog;
        this.source = source;
        this.openClaim = openClaim;
        getStyleClass().add("card");
        setId("source-card");
        Label title = Facts.wrapped(source.title());
        title.getStyleClass().add("card-title");
        getChildren().addAll(title, facts());
        SourceUse use = SourceUse.of(catalog, source);
        addAll("Claims from this source", use.claims(), this::claim);
        addAll("Figures that it states", use.figures(), this::figure);
        addAll("Events of which it tells", use.events(), this::event);
        addAll(
                "Pictures taken from it",
                use.rasters(),
                l -> Facts.wrapped(l.title().english()));
    }

    private Facts facts() {
        Facts facts = new Facts();
        facts.add("Author", source.author());
        facts.add("Publisher", source.publisher());
        facts.add("Date", source.date() == null ? "" : source.date().text());
        facts.add("Perspective", Words.of(source.perspective()));
        facts.add("Link", source.link());
        facts.add("Licence", source.licence());
        facts.add("Credit", source.credit());
        facts.add("Note", source.note());
        return facts;
    }

    private <T> void addAll(String heading, List<T> items, Function<T, Node> row) {
        if (items.isEmpty()) {
            return;
        }
        Label label = new Label(heading + " (" + items.size() + ")");
        label.getStyleClass().add("section");
        getChildren().add(label);
        items.stream().limit(LISTED).map(row).forEach(getChildren()::add);
        if (items.size() > LISTED) {
            getChildren().add(faint("… and " + (items.size() - LISTED) + " more; Ctrl+F finds them by name"));
        }
    }

    private Node claim(Claim claim) {
        VBox row = new VBox(link(claim.names().english(), claim));
        add(row, claim.statement());
        addPlace(row, claim.sources());
        return row;
    }

    private Node figure(StatedFigure figure) {
        String stated = FigureWords.english().stated(figure);
        VBox row = new VBox();
        figure.measure().claimIds().stream()
                .flatMap(id -> catalog.claim(id).stream())
                .findFirst()
                .ifPresentOrElse(
                        c -> row.getChildren().add(link(stated, c)),
                        () -> row.getChildren().add(Facts.wrapped(stated)));
        add(row, figure.statement());
        add(row, "Said by " + figure.saidBy());
        addPlace(row, figure.sources());
        return row;
    }

    private Node event(Event event) {
        String what = DateWords.of(event) + ": " + event.title().english();
        VBox row = new VBox();
        catalog.claim(EventLayer.claimId(event))
                .ifPresentOrElse(
                        c -> row.getChildren().add(link(what, c)),
                        () -> row.getChildren().add(Facts.wrapped(what)));
        addPlace(row, event.sources());
        return row;
    }

    private Hyperlink link(String text, Claim claim) {
        Hyperlink link = new Hyperlink(text);
        link.setWrapText(true);
        link.setOnAction(e -> openClaim.accept(claim));
        return link;
    }

    private void addPlace(VBox row, List<SourceRef> refs) {
        String place = SourceUse.place(refs, source);
        add(row, place.isEmpty() ? "" : "Place in it: " + place);
    }

    private static void add(VBox row, String text) {
        if (!text.isBlank()) {
            row.getChildren().add(faint(text));
        }
    }

    private static Label faint(String text) {
        Label label = Facts.wrapped(text);
        label.getStyleClass().add("faint");
        return label;
    }
}
