package org.araxes.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
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
}
