package org.araxes.render;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.araxes.catalog.Layer;
import org.araxes.catalog.LayerStyle;
import org.araxes.catalog.Names;
import org.araxes.geo.Extent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hills from a height picture. */
class GoldenReliefTest {

    @TempDir
    private Path folder;

    @Test
    void hillsAreSmoothAndRunOutAtTheRim() throws IOException {
        Path file = folder.resolve("heights.tif");
        ImageIO.write(hills(), "tiff", file.toFile());
        Golden.check("relief-light", draw(Palette.LIGHT, file));
        Golden.check("relief-dark", draw(Palette.DARK, file));
    }

    @Test
    void unreadablePictureLeavesTheRestOfTheMap() throws IOException {
        BufferedImage image = draw(Palette.LIGHT, folder.resolve("no-such-file.tif"));
        org.assertj.core.api.Assertions.assertThat(image.getRGB(5, 5)).isEqualTo(Palette.LIGHT.background());
    }

    private static BufferedImage draw(Palette palette, Path file) {
        Extent extent = new Extent(44, 39.5, 46, 40.8);
        Layer relief = new Layer(
                "relief",
                Names.english("Relief"),
                "g",
                0,
                true,
                1,
                1e9,
                LayerStyle.DEFAULT,
                new Layer.Raster(file, extent, "s"),
                List.of());
        Viewport view = Viewport.fitting(new Extent(43.8, 39.4, 46.2, 40.9), 480, 380);
        return Maps.draw(Maps.scene(palette, relief), view, 1);
    }

    /** Two ridges and a plain, in the height code. */
    private static BufferedImage hills() {
        BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < 40; y++) {
            for (int x = 0; x < 60; x++) {
                double first = 40 * Math.exp(-Math.pow((x - y * 0.6 - 8) / 5.0, 2));
                double second = 30 * Math.exp(-Math.pow((x + y * 0.4 - 48) / 4.0, 2)) * (0.7 + 0.3 * Math.cos(y / 2.0));
                image.getRaster().setSample(x, y, 0, (int) Math.round(165 + first + second));
            }
        }
        return image;
    }
}
