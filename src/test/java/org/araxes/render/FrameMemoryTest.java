package org.araxes.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.CatalogLoader;
import org.araxes.catalog.DataDirectory;
import org.araxes.catalog.LayerStyle;
import org.junit.jupiter.api.Test;

class FrameMemoryTest {

    private final List<int[]> taken = new ArrayList<>();
    private final List<int[]> back = new ArrayList<>();
    private final PixelSource pixels = new PixelSource() {
        @Override
        public int[] take(int count) {
            taken.add(new int[count]);
            return taken.getLast();
        }

        @Override
        public void giveBack(int[] unused) {
            back.add(unused);
        }
    };

    @Test
    void aCancelledFrameGivesItsPixelsBack() {
        Scene scene = Maps.scene(Palette.LIGHT, Maps.layer("empty", LayerStyle.DEFAULT));
        FrameRequest request = new FrameRequest(Maps.view(100, 100, 400, 300), 1, scene);
        assertThatThrownBy(() -> new FrameRenderer(pixels).render(request, () -> true))
                .isInstanceOf(RenderCancelledException.class);
        assertThat(taken).hasSize(1);
        assertThat(back).containsExactly(taken.getFirst());
    }

    /** Bytes differ a little from JVM to JVM; a buffer of the frame's size thrown away would be eight million. */
    @Test
    void aWarmFrameThrowsNextToNothingAway() throws IOException {
        Catalog catalog = CatalogLoader.load(DataDirectory.locate(null)).catalog();
        int[] frame = new int[1920 * 1080];
        FrameRenderer renderer = new FrameRenderer(new PixelSource() {
            @Override
            public int[] take(int count) {
                return frame;
            }

            @Override
            public void giveBack(int[] unused) {}
        });
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Scene scene = SceneBuilder.start(catalog).build();
        Viewport view = Viewport.fitting(catalog.views().getFirst().extent(), 1920, 1080);
        long bytes = 0;
        for (int i = 0; i < 4; i++) {
            FrameRequest request = new FrameRequest(view.draggedBy(23 * i, -17 * i), 1, scene);
            long before = thread.getCurrentThreadAllocatedBytes();
            renderer.render(request, Cancellation.NEVER);
            bytes = thread.getCurrentThreadAllocatedBytes() - before;
        }
        assertThat(bytes).isLessThan(3_000_000);
    }
}
