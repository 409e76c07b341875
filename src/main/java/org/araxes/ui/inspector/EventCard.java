package org.araxes.ui.inspector;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Event;
import org.araxes.catalog.NameDisplay;
import org.araxes.catalog.Source;
import org.araxes.ui.DateWords;
import org.araxes.ui.Words;

/** All that is known of an event: when, where, on whose word, and how sources differ. Rebuilt for each. FX thread. */
final class EventCard extends VBox {

    EventCard(Catalog catalog, Event event, NameDisplay names, Consumer<Source> openSource, Runnable goThere) {
        getStyleClass().add("card");
        setId("event-card");
        Label title = Facts.wrapped(event.title().title(names));
        title.setId("event-title");
        title.getStyleClass().add("card-title");
        getChildren().addAll(title, chips(event), facts(event, names), goThere(event, goThere));
        if (!event.sourcesDiffer().isBlank()) {
            addSection("Sources differ", Facts.wrapped(event.sourcesDiffer()));
        }
        addSection(
                event.sources().size() == 1 ? "Source" : "Sources",
                SourceLinks.of(catalog, event.sources(), openSource));
        if (!event.note().isBlank()) {
            addSection("Note", Facts.wrapped(event.note()));
        }
    }

    private void addSection(String heading, Node content) {
        Label label = new Label(heading);
        label.getStyleClass().add("section");
        getChildren().addAll(label, content);
    }

    private static Node chips(Event event) {
        FlowPane chips = new FlowPane(6, 6);
        chips.getChildren().addAll(ClaimCard.chip("Event", "chip"), ClaimCard.chip(Words.of(event.kind()), "chip"));
        if (event.afterDocuments()) {
            chips.getChildren().add(ClaimCard.chip("later than the five documents", "chip"));
        }
        return chips;
    }

    private static Node facts(Event event, NameDisplay names) {
        Facts facts = new Facts();
        facts.add("Date", DateWords.of(event));
        facts.add("Place", event.place().shown(names).replace("\n", " / "));
        if (event.point() == null) {
            facts.add("On the map", "not drawn: no one place in this region");
        } else if (event.accuracyMeters() > 0) {
            facts.add("Accuracy", "± " + ClaimMeasures.accuracy(event.accuracyMeters()));
        } else {
            facts.add("Accuracy", "drawn at the place named");
        }
        return facts;
    }

    private static Node goThere(Event event, Runnable action) {
        Hyperlink link =
                new Hyperlink(event.point() == null ? "Show the map of this date" : "Show place and date on the map");
        link.setId("event-go");
        link.setOnAction(e -> action.run());
        return link;
    }
}
