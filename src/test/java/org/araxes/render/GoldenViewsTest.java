package org.araxes.render;

import java.io.IOException;
import java.nio.file.Path;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.CatalogLoader;
import org.araxes.catalog.ReadyView;
import org.junit.jupiter.api.Test;

/** Two whole views of the bundled data. They change when the data do: look at the new picture, then keep it. */
class GoldenViewsTest {

    private static final Catalog CATALOG = CatalogLoader.load(Path.of("data")).catalog();

    @Test
    void wholeRegion() throws IOException {
        check("view-whole-region", "whole-region", Palette.LIGHT, 1);
    }

    @Test
    void lachinInDarkAtOneAndAHalf() throws IOException {
        check("view-lachin-dark-150", "lachin", Palette.DARK, 1.5);
    }

    private static void check(String name, String viewId, Palette palette, double ratio) throws IOException {
        ReadyView view = CATALOG.view(viewId).orElseThrow();
        Scene scene =
                SceneBuilder.start(CATALOG).withView(view).withPalette(palette).build();
        Viewport viewport = Viewport.fitting(view.extent(), 960, 600);
        Golden.check(name, Maps.draw(scene, viewport, ratio));
    }
}
