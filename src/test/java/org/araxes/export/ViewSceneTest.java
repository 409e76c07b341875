package org.araxes.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.araxes.annotation.Annotation;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.NameDisplay;
import org.araxes.measure.Units;
import org.araxes.render.ClaimFilter;
import org.araxes.render.Comparison;
import org.araxes.render.LayerState;
import org.araxes.render.Palette;
import org.araxes.render.Scene;
import org.araxes.render.Viewport;
import org.araxes.view.SavedView;
import org.araxes.view.ViewJson;
import org.junit.jupiter.api.Test;

/** A view that is saved, written, read and shown again is the one that was on the map, part by part. */
class ViewSceneTest {

    private static final UUID ID = new UUID(4, 2);

    private final Catalog catalog = SampleCatalog.catalog();
    private final List<Annotation> drawn = List.of(Requests.measured(), Requests.measuredArea());
    private final Viewport place = Viewport.fitting(Requests.EXTENT, 1021, 733).withMetersPerPixel(1e3 / 7);

    /** Layers in an order and with opacities that no layer has by itself. */
    private Scene scene() {
        List<LayerState> layers = new ArrayList<>();
        catalog.layers().forEach(layer -> layers.add(new LayerState(layer, 1.0 / (3 + layers.size()))));
        Collections.reverse(layers);
        layers.removeIf(state -> state.layer().id().equals("history"));
        return new Scene(
                catalog,
                layers,
                List.of(Requests.measuredArea()),
                NameDisplay.HY,
                LocalDate.of(2021, 5, 12),
                Palette.DARK,
                null,
                Set.of(),
                Units.ofCode("mi").orElseThrow(),
                ClaimFilter.only(catalog, "aze"));
    }

    private Comparison comparison() {
        return new Comparison(
                Comparison.Layout.SWIPE, ClaimFilter.only(catalog, "aze"), ClaimFilter.neither(catalog), 1 / 3.0);
    }

    private ViewScene again() throws IOException {
        SavedView saved = ViewScene.saved(ID, "Title", "Notes", scene(), place, comparison());
        return ViewScene.of(ViewJson.read(ViewJson.write(saved)), catalog, drawn);
    }

    @Test
    void placeLayersAndTheirOrderComeBackToTheBit() throws IOException {
        ViewScene again = again();

        assertThat(again.viewport()).isEqualTo(place);
        assertThat(again.scene().layers()).containsExactlyElementsOf(scene().layers());
        assertThat(again.missing()).isEmpty();
    }

    @Test
    void dayNamesThemeUnitsClaimsAndComparisonComeBack() throws IOException {
        ViewScene again = again();

        assertThat(again.scene().date()).isEqualTo(LocalDate.of(2021, 5, 12));
        assertThat(again.scene().names()).isEqualTo(NameDisplay.HY);
        assertThat(again.scene().palette()).isEqualTo(Palette.DARK);
        assertThat(again.scene().units()).isEqualTo(scene().units());
        assertThat(again.scene().filter()).isEqualTo(scene().filter());
        assertThat(again.comparison()).isEqualTo(comparison());
    }

    @Test
    void onlyTheAnnotationsThatWereShownComeBack() throws IOException {
        assertThat(again().scene().annotations()).containsExactly(Requests.measuredArea());
    }

    @Test
    void titleAndNotesComeBack() throws IOException {
        SavedView saved = ViewScene.saved(ID, "Title", "Notes", scene(), place, comparison());

        SavedView read = ViewJson.read(ViewJson.write(saved));

        assertThat(read.title()).isEqualTo("Title");
        assertThat(read.notes()).isEqualTo("Notes");
        assertThat(read).isEqualTo(saved);
    }
}
