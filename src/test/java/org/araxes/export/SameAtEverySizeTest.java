package org.araxes.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.EnumSet;
import java.util.List;
import org.araxes.render.Cancellation;
import org.araxes.render.FrameRenderer;
import org.araxes.render.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One sheet at several resolutions, made as small as the coarsest again, is the same picture to the eye. */
class SameAtEverySizeTest {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 600;

    /** Mean difference of a channel: rims of lines and letters only. */
    private static final double RIMS = 1.5;

    /** Share of the sheet that may be otherwise: what lies half a pixel elsewhere. */
    private static final double SHARE = 0.002;

    private static BufferedImage coarse;

    @BeforeAll
    static void drawAtScreenResolution() {
        coarse = draw(96);
    }

    private static BufferedImage draw(double dpi) {
        Scene scene = Requests.scene()
                .withAnnotations(List.of(Requests.measured(), Requests.measuredArea()))
                .build();
        EnumSet<FurnitureItem> items = EnumSet.copyOf(FurnitureItem.all());
        items.add(FurnitureItem.GRID);
        return new PictureRenderer(new FrameRenderer())
                .render(
                        Requests.of(scene, (int) (WIDTH * dpi / 96), (int) (HEIGHT * dpi / 96), dpi, items),
                        Cancellation.NEVER)
                .image();
    }

    @ParameterizedTest
    @ValueSource(doubles = {192, 288, 576})
    void resolutionIsAllThatDiffers(double dpi) {
        Likeness likeness = Likeness.of(coarse, reduced(draw(dpi), (int) (dpi / 96)));

        assertThat(likeness.mean()).isLessThan(RIMS);
        assertThat(likeness.largeShare()).isLessThan(SHARE);
    }

    @Test
    void anotherPictureIsToldFromIt() {
        BufferedImage other = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        other.createGraphics().drawImage(coarse, 4, 3, null);

        assertThat(Likeness.of(coarse, other).largeShare()).isGreaterThan(SHARE);
    }

    /** Each pixel the mean of a block. */
    private static BufferedImage reduced(BufferedImage fine, int times) {
        BufferedImage reduced = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int[] sum = new int[3];
                for (int j = 0; j < times * times; j++) {
                    int rgb = fine.getRGB(x * times + j % times, y * times + j / times);
                    sum[0] += rgb >> 16 & 0xFF;
                    sum[1] += rgb >> 8 & 0xFF;
                    sum[2] += rgb & 0xFF;
                }
                int n = times * times;
                reduced.setRGB(x, y, sum[0] / n << 16 | sum[1] / n << 8 | sum[2] / n);
            }
        }
        return reduced;
    }
}
