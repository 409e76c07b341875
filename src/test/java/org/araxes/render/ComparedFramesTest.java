package org.araxes.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.IntBuffer;
import java.util.List;
import java.util.stream.IntStream;
import org.araxes.catalog.ClaimKind;
import org.araxes.catalog.Layer;
import org.araxes.catalog.LayerStyle.Fill;
import org.araxes.catalog.LayerStyle.LabelPlace;
import org.araxes.catalog.Status;
import org.araxes.render.prepare.PreparedLayer;
import org.junit.jupiter.api.Test;

/** Both maps of a comparison come from one renderer. */
class ComparedFramesTest {

    private final Layer land = Maps.layer(
            "land",
            Maps.style().fill(Fill.TINT).label(LabelPlace.NAME, 12, 50).build(),
            Maps.claim(
                    "one",
                    ClaimKind.AREA,
                    Status.CLAIMED,
                    List.of("arm"),
                    "POLYGON ((10 10, 60 10, 60 60, 10 60, 10 10))"),
            Maps.claim(
                    "two",
                    ClaimKind.AREA,
                    Status.CLAIMED,
                    List.of("aze"),
                    "POLYGON ((40 40, 90 40, 90 90, 40 90, 40 40))"));
    private final Scene scene = Maps.scene(Palette.LIGHT, land);
    private final Viewport view = Maps.view(100, 100, 300, 300);
    private final FrameRenderer renderer = new FrameRenderer();

    @Test
    void eitherMapIsWhatARendererOfItsOwnDrawsItsNamesIncluded() {
        for (ClaimFilter filter : ClaimFilter.choices(scene.catalog())) {
            assertThat(pixels(renderer, filter))
                    .as(filter.code(scene.catalog()))
                    .isEqualTo(pixels(new FrameRenderer(), filter));
        }
    }

    @Test
    void theFourChoicesAreFourPictures() {
        assertThat(ClaimFilter.choices(scene.catalog()).stream()
                        .map(filter -> IntBuffer.wrap(pixels(renderer, filter)))
                        .distinct())
                .hasSize(4);
    }

    @Test
    void geometryIsPreparedOnceForBoth() {
        pixels(renderer, ClaimFilter.only(scene.catalog(), "arm"));
        PreparedLayer prepared = renderer.prepared().get(land, view.projection());
        pixels(renderer, ClaimFilter.only(scene.catalog(), "aze"));
        assertThat(renderer.prepared().get(land, view.projection())).isSameAs(prepared);
    }

    @Test
    void anOutlineClaimsWhatItEncloses() {
        assertThat(coloursInside("aze")).as("cross-hatched").isGreaterThan(1);
        assertThat(coloursInside("arm")).as("of the same side").isEqualTo(1);
    }

    /** How many colours there are in land of one side well inside an outline. */
    private static long coloursInside(String whoseOutline) {
        Layer filled = Maps.layer(
                "filled",
                Maps.style().fill(Fill.TINT).build(),
                Maps.claim(
                        "land",
                        ClaimKind.AREA,
                        Status.CLAIMED,
                        List.of("arm"),
                        "POLYGON ((10 10, 90 10, 90 90, 10 90, 10 10))"));
        Layer outline = Maps.layer(
                "outline",
                Maps.style().build(),
                Maps.claim(
                        "ring",
                        ClaimKind.AREA,
                        Status.CLAIMED,
                        List.of(whoseOutline),
                        "POLYGON ((20 20, 80 20, 80 80, 20 80, 20 20))"));
        var picture = Maps.draw(Maps.scene(Palette.LIGHT, filled, outline), Maps.view(100, 100, 300, 300), 1);
        return IntStream.range(110, 190)
                .map(x -> picture.getRGB(x, 150))
                .distinct()
                .count();
    }

    private int[] pixels(FrameRenderer by, ClaimFilter filter) {
        return by.render(new FrameRequest(view, 1, scene.withFilter(filter)), Cancellation.NEVER)
                .argbPremultiplied();
    }
}
