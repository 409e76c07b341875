package org.araxes.render;

import static org.araxes.render.Maps.claim;
import static org.araxes.render.Maps.layer;
import static org.araxes.render.Maps.style;
import static org.araxes.render.Maps.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.araxes.catalog.ClaimKind;
import org.araxes.catalog.Layer;
import org.araxes.catalog.Status;
import org.araxes.geo.TransverseMercator;
import org.junit.jupiter.api.Test;

/** Frames that nobody wants any more. */
class CancelledFrameTest {

    private static final Viewport VIEW = view(100, 100, 400, 300);

    @Test
    void cancelledFrameStops() {
        AtomicInteger asked = new AtomicInteger();
        Cancellation soon = () -> asked.incrementAndGet() > 3;
        FrameRequest request = new FrameRequest(VIEW, 1, Maps.scene(Palette.LIGHT, Maps.mixed()));
        FrameRenderer renderer = new FrameRenderer();
        assertThatThrownBy(() -> renderer.render(request, soon)).isInstanceOf(RenderCancelledException.class);
        assertThat(renderer.render(request, Cancellation.NEVER).argbPremultiplied())
                .as("a cancelled frame leaves nothing behind")
                .isEqualTo(Maps.pixels(request.scene(), VIEW, 1));
    }

    @Test
    void cancelledFrameStopsInsideOneHugeArea() {
        StringBuilder ring = new StringBuilder("POLYGON((");
        int vertices = 200_000;
        for (int i = 0; i <= vertices; i++) {
            double angle = 2 * Math.PI * (i % vertices) / vertices;
            double radius = 40 + 8 * Math.sin(5000 * angle);
            ring.append(i == 0 ? "" : ",")
                    .append(50 + radius * Math.cos(angle))
                    .append(' ')
                    .append(50 + radius * Math.sin(angle));
        }
        Scene scene = Maps.scene(
                Palette.LIGHT,
                layer(
                        "huge",
                        style().fill(org.araxes.catalog.LayerStyle.Fill.TINT).build(),
                        claim(
                                "huge",
                                ClaimKind.AREA,
                                Status.NONE,
                                List.of(),
                                ring.append("))").toString())));
        FrameRenderer renderer = new FrameRenderer();
        FrameRequest request = new FrameRequest(VIEW, 1, scene);
        AtomicInteger asked = new AtomicInteger();
        renderer.render(request, () -> asked.incrementAndGet() < 0);

        assertThat(asked.get())
                .as("how often one area asks whether it is still wanted")
                .isGreaterThan(20);
        for (int stopAt = 2; stopAt < 16; stopAt += 3) {
            int last = stopAt;
            AtomicInteger again = new AtomicInteger();
            FrameRequest moved =
                    new FrameRequest(VIEW.withMetersPerPixel(VIEW.metersPerPixel() * (1 + stopAt)), 1, scene);
            assertThatThrownBy(() -> renderer.render(moved, () -> again.incrementAndGet() >= last))
                    .isInstanceOf(RenderCancelledException.class);
        }
        assertThat(renderer.render(request, Cancellation.NEVER).argbPremultiplied())
                .as("cancelled frames leave nothing behind")
                .isEqualTo(Maps.pixels(scene, VIEW, 1));
    }

    @Test
    void makingALayerReadyStopsWhenItIsCancelledAndCanBeginAgain() {
        Layer layer = Maps.mixed();
        FrameRenderer renderer = new FrameRenderer();
        AtomicInteger asked = new AtomicInteger();
        assertThatThrownBy(() -> renderer.prepare(layer, TransverseMercator.UTM_38N, () -> asked.incrementAndGet() > 3))
                .isInstanceOf(RenderCancelledException.class);
        assertThat(renderer.prepared().ifReady(layer, TransverseMercator.UTM_38N))
                .isEmpty();
        renderer.prepare(layer, TransverseMercator.UTM_38N, Cancellation.NEVER);
        assertThat(renderer.prepared().ifReady(layer, TransverseMercator.UTM_38N))
                .isPresent();
    }
}
