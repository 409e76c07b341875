package org.araxes.ui.measure;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.araxes.catalog.NameDisplay;
import org.araxes.catalog.PartialDate;
import org.araxes.catalog.Passage;
import org.araxes.catalog.Validity;
import org.araxes.measure.Alongside;
import org.araxes.measure.LengthUnit;
import org.araxes.measure.Quantities;
import org.araxes.ui.DateWords;

/** The claims that a route passes through or along, with a line below that says what along means. FX thread. */
final class PassageTable {

    private final TableView<Passage> table = Columns.table("passages", "Claims on the way");
    private final Label note = new Label(Alongside.words());
    private final VBox node = new VBox(4, table, note);
    private LengthUnit unit = LengthUnit.METRIC;
    private double routeSigmaMeters = Double.NaN;
    private NameDisplay names = NameDisplay.EN;

    PassageTable() {
        table.setPlaceholder(new Label("Looking for the areas on the way …"));
        note.setVisible(false);
        note.getStyleClass().add("faint");
        note.setId("passages-note");
        note.setWrapText(true);
        note.managedProperty().bind(note.visibleProperty());
        VBox.setVgrow(table, Priority.ALWAYS);
        table.getColumns().add(Columns.text("Passes through", 240, p -> name(p)));
        table.getColumns()
                .add(Columns.text("Shown from", 116, p -> from(p.claim().validity())));
        table.getColumns()
                .add(Columns.text(
                        "Reached at", 94, p -> Quantities.shortLength(p.firstMeters(), p.firstSigmaMeters(), unit)));
        table.getColumns().add(Columns.text("Length inside", 156, this::inside));
        table.getColumns().add(Columns.text("Along outline", 120, this::along));
    }

    private String inside(Passage p) {
        return p.stretches().isEmpty()
                ? Quantities.NO_VALUE
                : Quantities.length(p.lengthMeters(), p.sigmaMeters(routeSigmaMeters), unit);
    }

    private String along(Passage p) {
        return p.along().isEmpty() ? "" : Quantities.shortLength(p.alongMeters(), p.alongSigmaMeters(), unit);
    }

    private String name(Passage passage) {
        return passage.claim().names().shown(names).replace("\n", " / ");
    }

    private static String from(Validity validity) {
        return switch (validity) {
            case Validity.Always always -> "always";
            case Validity.Unknown unknown -> "no dates known";
            case Validity.Between(PartialDate from, PartialDate to) ->
                from == null ? "start unknown" : DateWords.of(from);
        };
    }

    /** What it shows as CSV; nothing when no area is on the way. */
    String csv() {
        return PassageCsv.text(table.getItems(), routeSigmaMeters);
    }

    Region node() {
        return node;
    }

    /** @param sigmaMeters standard uncertainty of the route's length; NaN when it is not known */
    void show(List<Passage> passages, double sigmaMeters, NameDisplay wantedNames, LengthUnit wantedUnit) {
        routeSigmaMeters = sigmaMeters;
        names = wantedNames;
        unit = wantedUnit;
        table.setPlaceholder(new Label("It passes through no area that is shown."));
        table.getItems().setAll(passages);
        note.setVisible(passages.stream().anyMatch(p -> !p.along().isEmpty()));
        table.refresh();
    }
}
