package org.araxes.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrameBuffersTest {

    private final FrameBuffers buffers = new FrameBuffers();

    @Test
    void pixelsAreUsedAgainAlsoForASomewhatSmallerFrame() {
        int[] pixels = buffers.take(100);
        buffers.giveBack(pixels);
        assertThat(buffers.take(70)).isSameAs(pixels);
        assertThat(buffers.take(70)).as("in use").hasSize(70);
    }

    @Test
    void theSmallestThatFitsIsTaken() {
        int[] large = new int[100];
        int[] small = new int[80];
        buffers.giveBack(large);
        buffers.giveBack(small);
        assertThat(buffers.take(70)).isSameAs(small);
        assertThat(buffers.take(90)).isSameAs(large);
    }

    @Test
    void pixelsThatAreTooFewOrFarTooManyStayForOthers() {
        buffers.giveBack(new int[100]);
        assertThat(buffers.take(101)).hasSize(101);
        assertThat(buffers.take(25)).as("a small map beside a view").hasSize(25);
    }

    @Test
    void severalOfOneSizeAreKept() {
        int[] shown = buffers.take(100);
        int[] below = buffers.take(100);
        buffers.giveBack(shown);
        buffers.giveBack(below);
        assertThat(List.of(buffers.take(100), buffers.take(100))).containsExactlyInAnyOrder(shown, below);
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
        buffers.giveBack(new int[10]);
        assertThat(buffers.take(100)).isNotSameAs(before);
    }
}
