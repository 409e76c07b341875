package org.araxes.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrameBuffersTest {

    private final FrameBuffers buffers = new FrameBuffers();

    @Test
    void pixelsAreUsedAgainForFramesOfTheSameSize() {
        int[] pixels = buffers.take(100);
        buffers.giveBack(pixels);
        assertThat(buffers.take(99)).hasSize(99);
        assertThat(buffers.take(100)).isSameAs(pixels);
        assertThat(buffers.take(100)).isNotSameAs(pixels);
    }

    @Test
    void coarserFramesDoNotPushTheSharpOneOut() {
        int[] sharp = buffers.take(100);
        buffers.giveBack(sharp);
        for (int i = 0; i < 3; i++) {
            buffers.giveBack(new int[30]);
            buffers.giveBack(new int[20]);
        }
        assertThat(buffers.take(100)).isSameAs(sharp);
    }

    @Test
    void sizesThatAreNoLongerUsedAreForgotten() {
        int[] before = buffers.take(100);
        buffers.giveBack(before);
        buffers.giveBack(new int[40]);
        buffers.giveBack(new int[30]);
        buffers.giveBack(new int[20]);
        assertThat(buffers.take(100)).isNotSameAs(before);
    }
}
