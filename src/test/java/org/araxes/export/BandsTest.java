package org.araxes.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.CatalogLoader;
import org.araxes.catalog.DataChoice;
import org.araxes.catalog.NameDisplay;
import org.araxes.catalog.ReadyView;
import org.araxes.render.Cancellation;
import org.araxes.render.FrameRenderer;
import org.araxes.render.SceneBuilder;
import org.junit.jupiter.api.Test;

/** A picture drawn in bands is the picture drawn in one piece. */
class BandsTest {

    /** Rows of some forty bands, none of them whole. */
    private static final int FEW_PIXELS = 20_011;

    @Test
    void bandsOfTheBundledMapMeetWithoutATrace() {
        Catalog catalog = CatalogLoader.load(
                        new DataChoice(Path.of(System.getProperty("araxes.home", "."), "data"), List.of()))
                .catalog();
        for (String id : List.of("meghri", "lachin")) {
            ReadyView view = catalog.view(id).orElseThrow();
            SceneBuilder scene = SceneBuilder.start(catalog)
                    .withNames(NameDisplay.BOTH)
                    .withView(view)
                    .withOpacities(half(catalog))
                    .withAnnotations(List.of(Requests.measured()));
            PictureRequest request = new PictureRequest(
                    new MapArea.OfExtent(view.extent()), 1000, 800, 120, scene.build(), Set.of(), "", "");
            assertSame(request);
            assertSame(request.comparing());
        }
    }

    private static Map<String, Double> half(Catalog catalog) {
        Map<String, Double> opacities = new HashMap<>();
        catalog.layers().forEach(layer -> opacities.put(layer.id(), layer.raster() == null ? 0.6 : 1));
        return opacities;
    }

    private static void assertSame(PictureRequest request) {
        int[] whole = pixels(request, Integer.MAX_VALUE);
        assertThat(pixels(request, FEW_PIXELS)).isEqualTo(whole);
    }

    private static int[] pixels(PictureRequest request, int bandPixels) {
        BufferedImage image = new PictureRenderer(new FrameRenderer(), DataStamp.NONE, bandPixels)
                .render(request, Cancellation.NEVER)
                .image();
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
