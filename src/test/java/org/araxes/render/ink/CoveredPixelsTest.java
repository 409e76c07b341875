package org.araxes.render.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CoveredPixelsTest {

    private static final int SIDE = 128;

    private final CoveredPixels covered = new CoveredPixels(SIDE);

    @Test
    void hidesABoxWhenEachOfItsPixelsIsCovered() {
        SplittableRandom random = new SplittableRandom(11);
        boolean[][] plain = new boolean[SIDE][SIDE];
        int hidden = 0;
        for (int i = 0; i < 4000; i++) {
            long[] rows = new long[random.nextInt(1, 30)];
            int left = random.nextInt(-70, SIDE + 10);
            int top = random.nextInt(-40, SIDE + 10);
            for (int r = 0; r < rows.length; r++) {
                rows[r] = random.nextInt(3) == 0 ? random.nextLong() : -1L >>> random.nextInt(64);
                if (isOn(top + r)) {
                    covered.cover(top + r, left, rows[r]);
                }
                for (int bit = 0; bit < 64; bit++) {
                    if ((rows[r] >> bit & 1) != 0 && isOn(left + bit) && isOn(top + r)) {
                        plain[top + r][left + bit] = true;
                    }
                }
            }
            int x = random.nextInt(-20, SIDE + 20);
            int y = random.nextInt(-20, SIDE + 20);
            int width = random.nextInt(40);
            int height = random.nextInt(40);
            boolean hides = covered.hides(x, y, x + width, y + height);
            assertThat(hides).isEqualTo(allCovered(plain, x, y, width, height));
            hidden += hides ? 1 : 0;
            if (i % 40 == 39) {
                covered.clear();
                plain = new boolean[SIDE][SIDE];
            }
        }
        assertThat(hidden).isBetween(300, 3700);
    }

    private static boolean isOn(int i) {
        return i >= 0 && i < SIDE;
    }

    private static boolean allCovered(boolean[][] plain, int x, int y, int width, int height) {
        for (int py = Math.max(0, y); py <= Math.min(SIDE - 1, y + height); py++) {
            for (int px = Math.max(0, x); px <= Math.min(SIDE - 1, x + width); px++) {
                if (!plain[py][px]) {
                    return false;
                }
            }
        }
        return true;
    }
}
