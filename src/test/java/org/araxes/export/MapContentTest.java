package org.araxes.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Layer;
import org.araxes.geo.Extent;
import org.araxes.render.SceneBuilder;
import org.araxes.render.Viewport;
import org.junit.jupiter.api.Test;

class MapContentTest {

    private final SceneBuilder scene = Requests.scene();

    @Test
    void holdsWhatIsOnAndInTheFrame() {
        assertThat(layers(scene, Requests.EXTENT))
                .containsExactly("land", "borders", "readings", "enclaves", "history", "towns");
    }

    @Test
    void leavesOutWhatIsOutsideTheFrame() {
        assertThat(layers(scene, new Extent(46.44, 39.49, 46.5, 39.55))).containsExactly("land", "enclaves");
    }

    @Test
    void leavesOutWhatIsSwitchedOffOrClear() {
        SceneBuilder less = scene.withLayer("towns", false).withOpacity("borders", 0);

        assertThat(layers(less, Requests.EXTENT)).containsExactly("land", "readings", "enclaves", "history");
    }

    @Test
    void leavesOutWhatDoesNotHoldOnTheDay() {
        assertThat(layers(scene.withDate(LocalDate.of(2020, 11, 9)), Requests.EXTENT))
                .contains("history");
        assertThat(layers(scene.withDate(LocalDate.of(2020, 11, 10)), Requests.EXTENT))
                .doesNotContain("history");
    }

    @Test
    void anUnfilledAreaCountsOnlyWhereItsEdgeIsInTheFrame() {
        var edge = SampleCatalog.claim("edge", "borders", "lines").at("POLYGON ((45 39, 47 39, 47 40, 45 40, 45 39))");
        var borders = scene.catalog().layer("borders").orElseThrow();
        var outlined = new Layer(
                "borders", borders.title(), "base", 1, true, 1, 1e8, borders.style(), null, List.of(edge.build()));
        var catalog = new Catalog(
                List.of(), List.of(), List.of(), List.of(outlined), List.of(), List.of(), List.of(), List.of());

        assertThat(layers(SceneBuilder.start(catalog), new Extent(45.5, 39.4, 46.5, 39.6)))
                .isEmpty();
        assertThat(layers(SceneBuilder.start(catalog), new Extent(44.9, 39.4, 46.5, 39.6)))
                .containsExactly("borders");
    }

    @Test
    void holdsAnnotationsInTheFrame() {
        Viewport near = view(Requests.EXTENT);
        Viewport elsewhere = view(new Extent(46.6, 39.7, 46.7, 39.8));

        assertThat(MapContent.of(scene.build(), near).annotations()).hasSize(1);
        assertThat(MapContent.of(scene.build(), elsewhere).annotations()).isEmpty();
    }

    private static List<String> layers(SceneBuilder scene, Extent extent) {
        return MapContent.of(scene.build(), view(extent)).layers().stream()
                .map(shown -> shown.state().layer().id())
                .toList();
    }

    private static Viewport view(Extent extent) {
        return Viewport.fitting(extent, 800, 800);
    }
}
