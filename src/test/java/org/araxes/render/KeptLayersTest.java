package org.araxes.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.CatalogLoader;
import org.araxes.catalog.Layer;
import org.araxes.geo.Extent;
import org.araxes.render.ink.RasterInk;
import org.araxes.render.ink.StampCache;
import org.junit.jupiter.api.Test;

/** What is drawn on top of kept layers is the frame drawn whole, to the pixel. */
class KeptLayersTest {

    private static final Catalog CATALOG = CatalogLoader.load(Path.of("data")).catalog();

    private static final Viewport VIEW = Viewport.fitting(new Extent(44.6, 39, 47, 41.2), 420, 330);

    private final FrameRenderer renderer = new FrameRenderer();
    private final FrameRenderer whole = renderer.beside();
    private final KeptLayers kept = new KeptLayers(new PixelSource() {
        @Override
        public int[] take(int count) {
            taken++;
            return new int[count];
        }

        @Override
        public void giveBack(int[] pixels) {}
    });
    private int taken;

    @Test
    void everyChangeOfTheSceneGivesThePixelsOfAFrameDrawnWhole() {
        List<Scene> scenes = new ArrayList<>();
        Scene start = SceneBuilder.start(CATALOG).build();
        for (Layer layer : CATALOG.layers()) {
            scenes.add(SceneBuilder.start(CATALOG)
                    .withOpacities(opacities(start, layer.id()))
                    .build());
        }
        for (String day : List.of("1988-01-01", "1993-06-01", "2019-01-01", "2021-06-01", "2024-01-01")) {
            scenes.add(start.withDate(LocalDate.parse(day)));
        }
        for (String party : List.of("arm", "aze", "arm")) {
            scenes.add(start.withFilter(ClaimFilter.only(CATALOG, party)));
        }
        for (Scene scene : scenes) {
            assertDrawnAsWhole(scene, VIEW);
        }
    }

    @Test
    void twoMapsThatMoveTogetherAreDrawnAsWhole() {
        Scene left = SceneBuilder.start(CATALOG).build().withFilter(ClaimFilter.only(CATALOG, "arm"));
        Scene right = left.withFilter(ClaimFilter.only(CATALOG, "aze"));
        for (int step = 0; step < 3; step++) {
            Viewport moved = VIEW.draggedBy(17 * step, -9 * step);
            assertDrawnAsWhole(left, moved);
            assertDrawnAsWhole(right, moved);
        }
    }

    @Test
    void theSecondMapOfAComparisonBeginsWithWhatBothShow() {
        Scene left = SceneBuilder.start(CATALOG).build().withFilter(ClaimFilter.only(CATALOG, "arm"));
        Scene right = left.withFilter(ClaimFilter.only(CATALOG, "aze"));
        assertThat(ready(left, VIEW)).isZero();
        for (int step = 1; step < 4; step++) {
            Viewport moved = VIEW.draggedBy(17 * step, -9 * step);
            ready(right, moved);
            assertThat(ready(left, moved)).as("layers that show no claims").isPositive();
        }
    }

    @Test
    void onlyWhatLiesAboveTheChangeIsDrawnAgain() {
        Scene on = SceneBuilder.start(CATALOG).build();
        int top = on.layers().size() - 1;
        Scene off = SceneBuilder.start(CATALOG)
                .withLayer(on.layers().get(top).layer().id(), false)
                .build();
        assertThat(ready(on, VIEW)).isZero();
        assertThat(ready(off, VIEW)).as("nothing was kept yet").isZero();
        assertThat(ready(on, VIEW)).isEqualTo(top);
        assertThat(ready(off, VIEW)).isEqualTo(top);
        assertThat(ready(on.withAnnotations(List.of()), VIEW)).isEqualTo(top);
        assertThat(ready(on, VIEW)).isEqualTo(top);
        assertThat(ready(on, VIEW.withSize(500, 400))).as("the margin").isZero();
        assertThat(ready(off, VIEW)).as("kept beside it").isEqualTo(top);
        assertThat(ready(off, VIEW.draggedBy(5, 5))).as("another view").isZero();
        assertThat(ready(off, VIEW)).as("given up when the map was moved").isZero();
    }

    @Test
    void aPlainDragKeepsNothing() {
        Scene scene = SceneBuilder.start(CATALOG).build();
        for (int step = 0; step < 3; step++) {
            ready(scene, VIEW.draggedBy(step, 0));
        }
        assertThat(taken).isZero();
    }

    /** Draws nothing, and gives with how many layers the frame began. */
    private int ready(Scene scene, Viewport view) {
        FrameRequest request = new FrameRequest(view, 1, scene);
        int count = request.deviceWidth() * request.deviceHeight();
        int[] pixels = new int[count];
        int ready = kept.begin(request, scene.layers(), pixels, count);
        for (int drawn = ready; drawn <= scene.layers().size(); drawn++) {
            kept.reached(drawn, pixels, count);
        }
        return ready;
    }

    @Test
    void otherColoursKeepNothing() {
        Scene light = SceneBuilder.start(CATALOG).build();
        Scene dark = SceneBuilder.start(CATALOG).withPalette(Palette.DARK).build();
        assertDrawnAsWhole(light, VIEW);
        assertDrawnAsWhole(dark, VIEW);
        assertDrawnAsWhole(light, VIEW);
        assertDrawnAsWhole(dark, VIEW);
    }

    /** Those of a scene, one layer switched over. */
    private static Map<String, Double> opacities(Scene scene, String switched) {
        Map<String, Double> opacities = new HashMap<>();
        scene.layers().forEach(state -> opacities.put(state.layer().id(), state.opacity()));
        if (opacities.remove(switched) == null) {
            opacities.put(switched, 0.6);
        }
        return opacities;
    }

    private void assertDrawnAsWhole(Scene scene, Viewport view) {
        FrameRequest request = new FrameRequest(view, 1, scene);
        int width = request.deviceWidth();
        int height = request.deviceHeight();
        int[] expected = new int[width * height];
        whole.paint(request, new RasterInk(expected, width, height, new StampCache()), Cancellation.NEVER);
        Frame frame = renderer.render(request, Cancellation.NEVER);
        assertThat(Arrays.equals(frame.argbPremultiplied(), expected))
                .as("the frame is the one drawn whole")
                .isTrue();
    }
}
