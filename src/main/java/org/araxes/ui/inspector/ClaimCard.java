package org.araxes.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Claim;
import org.araxes.catalog.Language;
import org.araxes.catalog.NameDisplay;
import org.araxes.catalog.OwnFolder;
import org.araxes.catalog.Party;
import org.araxes.catalog.Source;
import org.araxes.catalog.Status;
import org.araxes.catalog.Validity;
import org.araxes.measure.Units;
import org.araxes.ui.Words;
import org.araxes.ui.ledger.FigureNotes;

/**
 * All that is known of a claim: names of both sides, who claims, since when, on whose word, how drawn, how exact, and
 * its length or area measured now. Rebuilt for each claim. FX thread.
 */
final class ClaimCard extends VBox {

    ClaimCard(Catalog catalog, Claim claim, NameDisplay names, Units units, Consumer<Source> openSource) {
        getStyleClass().add("card");
        setId("claim-card");
        getChildren().add(title(claim, names));
        getChildren().add(chips(catalog, claim));
        getChildren().add(allNames(claim));
        getChildren().add(facts(catalog, claim, units));
        if (!claim.statement().isBlank()) {
            addSection("What is said", Facts.wrapped(claim.statement()));
        }
        if (!claim.positions().isEmpty()) {
            addSection("Positions", positions(catalog, claim));
        }
        FigureNotes figures = FigureNotes.of(catalog, claim);
        if (!figures.getChildren().isEmpty()) {
            addSection("Stated and measured", figures);
        }
        addSection(
                claim.sources().size() == 1 ? "Source" : "Sources",
                SourceLinks.of(catalog, claim.sources(), openSource));
        if (!claim.note().isBlank()) {
            addSection("Note", Facts.wrapped(claim.note()));
        }
    }

    private void addSection(String heading, Node content) {
        Label label = new Label(heading);
        label.getStyleClass().add("section");
        getChildren().addAll(label, content);
    }

    private static Node title(Claim claim, NameDisplay names) {
        Label title = Facts.wrapped(claim.names().shown(names));
        title.setId("claim-title");
        title.getStyleClass().add("card-title");
        return title;
    }

    /** The folder of the person's own that a claim comes from. */
    private static Optional<String> ownFolder(Catalog catalog, Claim claim) {
        return catalog.layer(claim.layerId())
                .flatMap(layer -> catalog.groups().stream()
                        .filter(g -> g.id().equals(layer.groupId()) && OwnFolder.isOwn(g))
                        .map(g -> g.title().english())
                        .findFirst());
    }

    private static Node chips(Catalog catalog, Claim claim) {
        FlowPane chips = new FlowPane(6, 6);
        ownFolder(catalog, claim).ifPresent(name -> chips.getChildren().add(chip("Yours: " + name, "chip")));
        chips.getChildren().add(chip(Words.of(claim.kind()), "chip"));
        if (claim.status() != Status.NONE) {
            chips.getChildren().add(chip(Words.of(claim.status()), "chip"));
        }
        for (String id : claim.claimants()) {
            Party.ClaimColour colour = catalog.party(id).map(Party::colour).orElse(Party.ClaimColour.NONE);
            String style = switch (colour) {
                case CLAIM_1 -> "chip-claim-1";
                case CLAIM_2 -> "chip-claim-2";
                case NONE -> "chip";
            };
            chips.getChildren().add(chip("claimed by " + Words.partyName(catalog, id), style));
        }
        return chips;
    }

    static Label chip(String text, String style) {
        Label chip = new Label(text);
        chip.getStyleClass().addAll("chip", style);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    private static Node allNames(Claim claim) {
        Facts facts = new Facts();
        for (Language language : Language.values()) {
            String doubt = claim.doubtfulNames().contains(language) ? "  (doubtful)" : "";
            claim.names().in(language).ifPresent(name -> facts.add(language.ownName(), name + doubt));
        }
        return facts;
    }

    private static Node facts(Catalog catalog, Claim claim, Units units) {
        Facts facts = new Facts();
        facts.add("Measured now", ClaimMeasures.text(claim, units));
        if (!claim.claimants().isEmpty() || claim.status() == Status.CLAIMED) {
            facts.add("Claimed by", Words.parties(catalog, claim.claimants(), "nobody"));
        }
        if (!claim.control().isEmpty()) {
            facts.add("Held by", Words.of(catalog, claim.control()));
        } else if (claim.controlledBy() == null || !claim.controlledBy().isEmpty()) {
            facts.add("Held by", Words.parties(catalog, claim.controlledBy(), ""));
        }
        if (!(claim.validity() instanceof Validity.Always)) {
            facts.add("Valid", Words.of(claim.validity()));
        }
        if (claim.asOf() != null) {
            facts.add("Data as of", claim.asOf().text());
        }
        facts.add("How drawn", claim.geometry() == null ? "not drawn" : Words.of(claim.drawn()));
        if (claim.geometry() != null) {
            boolean known = !Double.isNaN(claim.accuracyMeters());
            facts.add("Accuracy", known ? "± " + ClaimMeasures.accuracy(claim.accuracyMeters()) : "not known");
        }
        return facts;
    }

    /** Both positions side by side, equally wide, in the order of the parties' names. */
    private static Node positions(Catalog catalog, Claim claim) {
        HBox both = new HBox(10);
        List<String> ids = claim.positions().keySet().stream()
                .sorted((a, b) -> Words.partyName(catalog, a).compareTo(Words.partyName(catalog, b)))
                .toList();
        for (String id : ids) {
            Label who = new Label(Words.partyName(catalog, id));
            who.getStyleClass().add("fact-key");
            VBox column = new VBox(2, who, Facts.wrapped(claim.positions().getOrDefault(id, "")));
            column.setMinWidth(0);
            column.setPrefWidth(100);
            HBox.setHgrow(column, Priority.ALWAYS);
            both.getChildren().add(column);
        }
        return both;
    }
}
