package org.araxes.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.araxes.render.ink.Box;
import org.junit.jupiter.api.Test;

class LabelReachTest {

    private static final double PIECE = 16_000;
    private static final double[] LINE = {0, 0, 50_000, 0, 50_000, 20_000};

    @Test
    void fromAfarALineIsOnePiece() {
        assertThat(LabelReach.pieces(LINE, Box.EVERYWHERE, 1)).containsExactly(LINE);
    }

    @Test
    void piecesFollowEachOtherAndMakeUpTheLine() {
        List<double[]> pieces = LabelReach.pieces(LINE, new Box(-1e6, -1e6, 1e6, 1e6), 1);
        assertThat(pieces).hasSize(5);
        for (int i = 1; i < pieces.size(); i++) {
            double[] before = pieces.get(i - 1);
            assertThat(pieces.get(i)).startsWith(before[before.length - 2], before[before.length - 1]);
            assertThat(length(before)).isCloseTo(PIECE, within(1e-6));
        }
        assertThat(pieces.getLast()).endsWith(50_000, 20_000);
        assertThat(pieces.stream().mapToDouble(LabelReachTest::length).sum()).isCloseTo(70_000, within(1e-6));
    }

    @Test
    void onlyPiecesThatComeNearAreGivenCutAtTheSamePlaces() {
        List<double[]> some = LabelReach.pieces(LINE, new Box(33_000, -10, 34_000, 10), 1);
        assertThat(some).hasSize(1);
        assertThat(some.getFirst()).containsExactly(2 * PIECE, 0, 3 * PIECE, 0);
        assertThat(LabelReach.pieces(LINE, new Box(0, 100, 10, 200), 1)).isEmpty();
    }

    @Test
    void atTwiceTheResolutionPiecesHaveTwiceThePixels() {
        assertThat(LabelReach.pieces(LINE, new Box(0, 0, 1, 1), 2).getFirst()).containsExactly(0, 0, 2 * PIECE, 0);
    }

    private static double length(double[] xy) {
        double sum = 0;
        for (int i = 2; i < xy.length; i += 2) {
            sum += Math.hypot(xy[i] - xy[i - 2], xy[i + 1] - xy[i - 1]);
        }
        return sum;
    }
}
