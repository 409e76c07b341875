package org.araxes.ui.ledger;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Claim;
import org.araxes.catalog.StatedFigure;
import org.araxes.catalog.figure.FigureMeasurer;

/** What sources state about a claim, each beside what the map measures; for the claim's card. FX thread. */
public final class FigureNotes extends VBox {

    private FigureNotes(List<LedgerRow> rows) {
        setSpacing(6);
        for (LedgerRow row : rows) {
            Label head = new Label(row.stated() + "   measured " + row.measured());
            head.setWrapText(true);
            Label about = new Label(String.join(
                    " · ",
                    List.of(row.saidBy(), row.source(), row.difference(), row.verdict()).stream()
                            .filter(t -> !t.isBlank())
                            .toList()));
            about.setWrapText(true);
            about.getStyleClass().add("faint");
            VBox note = new VBox(1, head, about);
            if (row.differ()) {
                Label others = new Label("Others state: " + row.others());
                others.setWrapText(true);
                others.setTooltip(new Tooltip(row.othersInFull()));
                if (row.contradicts()) {
                    others.getStyleClass().add("contradiction");
                }
                note.getChildren().add(others);
            }
            getChildren().add(note);
        }
    }

    /** The figures that are measured on a claim; nothing to show when the list of children is empty. */
    public static FigureNotes of(Catalog catalog, Claim claim) {
        List<StatedFigure> figures = catalog.figures().stream()
                .filter(f -> LedgerRow.claims(f.measure()).contains(claim.id()))
                .toList();
        FigureMeasurer measurer = new FigureMeasurer(catalog);
        return new FigureNotes(figures.stream()
                .flatMap(f -> LedgerRow.of(catalog, measurer.measure(f)).stream())
                .toList());
    }
}
