package org.araxes.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.araxes.annotation.Annotation;
import org.araxes.catalog.Claim;
import org.araxes.catalog.Event;
import org.araxes.catalog.EventLayer;
import org.araxes.catalog.Layer;
import org.araxes.catalog.ReadyView;
import org.araxes.geo.Extent;
import org.araxes.render.ScreenPoint;
import org.araxes.render.Viewport;
import org.araxes.ui.LayerSettings;
import org.araxes.ui.MapModel;
import org.araxes.ui.Selection;
import org.araxes.ui.map.MapPane;
import org.araxes.ui.time.TimeModel;

/**
 * Goes to things: brings them into view, switches on what they are part of and selects them. FX thread.
 *
 * @param model what the map shows
 * @param map the map
 * @param time the day shown
 * @param wholeRegion all that the catalogue is about
 * @param current the one of what the window shows now, which may be another catalogue
 */
record Visits(MapModel model, MapPane map, TimeModel time, Extent wholeRegion, Supplier<Visits> current) {

    void showWholeRegion() {
        map.fit(wholeRegion);
    }

    void showReadyView(ReadyView view) {
        model.layersProperty().set(LayerSettings.of(model.catalog(), view));
        if (view.names() != null) {
            model.namesProperty().set(view.names());
        }
        model.dateProperty().set(Optional.ofNullable(view.date()).map(d -> d.first()));
        map.fit(view.extent());
    }

    void goToLayer(Layer layer) {
        Extents.of(layer).ifPresent(map::fit);
        switchOn(layer.id());
    }

    void goToClaim(Claim claim) {
        Visits now = current.get();
        if (now != this) { // asked by a table that was opened before own folders changed
            now.model.catalog().claim(claim.id()).ifPresent(now::goToClaim);
            return;
        }
        Optional<Event> event = EventLayer.event(model.catalog(), claim.id());
        if (event.isPresent()) {
            goToEvent(event.get());
            return;
        }
        switchOn(claim.layerId());
        Extents.of(claim).ifPresent(this::fitBesideCard);
        model.selectionProperty().set(Selection.ofClaims(List.of(claim.id())));
    }

    void goToAnnotation(Annotation annotation) {
        fitBesideCard(Extents.roomy(annotation.extent()));
        model.selectionProperty().set(Selection.ofAnnotation(annotation.id()));
    }

    private void fitBesideCard(Extent extent) {
        map.fitBeside(extent, MainWindow.CARD_COVERS);
    }

    /** Brings objects into view, beside the card that they will have, where none of them is. */
    void bringIntoView(List<Annotation> objects) {
        Viewport view = model.viewportProperty().get();
        boolean seen = objects.stream().anyMatch(a -> {
            ScreenPoint at = view.toScreen(a.extent().center());
            double free = view.widthPixels() - MainWindow.CARD_COVERS;
            return at.x() >= 0
                    && at.x() < Math.max(free, MainWindow.CARD_COVERS)
                    && at.y() >= 0
                    && at.y() < view.heightPixels();
        });
        if (!seen && !objects.isEmpty()) {
            fitBesideCard(Extents.roomy(Extent.around(
                    objects.stream().flatMap(a -> a.outline().stream()).toList())));
        }
    }

    void goToEvent(Event event) {
        switchOn(EventLayer.ID);
        Extents.of(event).ifPresent(this::fitBesideCard);
        time.show(event);
        model.selectionProperty().set(Selection.ofClaims(List.of(EventLayer.claimId(event))));
    }

    void goTo(Extent extent) {
        map.fit(Extents.roomy(extent));
    }

    void switchOn(String layerId) {
        if (!model.layersProperty().get().isVisible(layerId)) {
            model.layersProperty().set(model.layersProperty().get().withVisible(List.of(layerId), true));
        }
    }
}
