package org.araxes.ui.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.araxes.catalog.compare.CorridorMeasurer;
import org.araxes.catalog.compare.Overlap;
import org.araxes.catalog.compare.OverlapFinder;
import org.araxes.geo.Extent;
import org.araxes.render.ClaimFilter;
import org.araxes.ui.DateWords;
import org.araxes.ui.MapModel;
import org.araxes.ui.Selection;
import org.araxes.ui.compare.CorridorTable;
import org.araxes.ui.compare.OverlapTable;
import org.araxes.ui.dialog.Dialogs;
import org.araxes.ui.dialog.TableWindow;
import org.araxes.ui.task.Background;
import org.locationtech.jts.geom.Envelope;

/** The tables of comparing: measured off the FX thread for the day that the map shows, each in a window of its own. */
final class CompareTables {

    private final Desk desk;
    private final Background background;

    CompareTables(Desk desk, Background background) {
        this.desk = desk;
        this.background = background;
    }

    /** New menu items that open them. */
    List<MenuItem> items() {
        return List.of(
                item("overlaps-table", "Land that both sides claim…", this::showOverlaps),
                item("corridors-table", "Corridors and roads…", this::showCorridors));
    }

    private static MenuItem item(String id, String title, Runnable action) {
        MenuItem item = new MenuItem(title);
        item.setId(id);
        item.setOnAction(e -> action.run());
        return item;
    }

    private void showOverlaps() {
        MapModel model = desk.model();
        measure(
                "Land that both sides claim",
                day -> () -> OverlapFinder.find(model.catalog(), day),
                found -> OverlapTable.of(model, found, this::goTo));
    }

    private void showCorridors() {
        MapModel model = desk.model();
        measure(
                "Corridors and roads",
                day -> () -> new CorridorMeasurer(model.catalog(), day).measureAll(),
                found -> CorridorTable.of(model, found, desk.visits()::goToClaim));
    }

    private <R> void measure(String title, Function<LocalDate, Callable<R>> measuring, Function<R, Region> table) {
        LocalDate day = desk.model().dateProperty().get().orElse(null);
        String ofDay = day == null ? title : title + ", " + DateWords.of(day);
        desk.status().showHelp("Measuring …");
        desk.status().busy(true);
        background.run(
                measuring.apply(day),
                results -> {
                    done();
                    TableWindow.open(
                            desk.map().getScene().getWindow(),
                            ofDay,
                            table.apply(results),
                            desk.model().themeProperty().get());
                },
                problem -> {
                    done();
                    Dialogs.failed(
                            desk.map().getScene().getWindow(),
                            "It could not be measured",
                            String.valueOf(problem.getMessage()));
                });
    }

    private void done() {
        desk.status().busy(false);
        desk.status().showHelp("");
    }

    /** Shown on one map with both sides' claims, or else nothing would be seen to overlap. */
    private void goTo(Overlap overlap) {
        if (desk.compare().onProperty().get()) {
            desk.compare().show(ClaimFilter.BOTH);
        }
        desk.visits().switchOn(overlap.first().layerId());
        desk.visits().switchOn(overlap.second().layerId());
        Envelope box = overlap.geometry().getEnvelopeInternal();
        desk.visits().goTo(new Extent(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()));
        desk.model()
                .selectionProperty()
                .set(Selection.ofClaims(
                        List.of(overlap.first().id(), overlap.second().id())));
    }
}
