package org.araxes.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.CatalogLoader;
import org.araxes.geo.Extent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grids of the Soviet sheets, all switched on: one is drawn at a scale, with a name in each sheet. */
class GoldenSheetsTest {

    private static final Catalog CATALOG = CatalogLoader.load(Path.of("data")).catalog();

    @ParameterizedTest
    @CsvSource({
        "sheets-100k-light, light, '45.6,39.15,46.4,39.6'",
        "sheets-200k-dark, dark, '45,38.8,46.9,40.1'",
        "sheets-500k-light, light, '44,38.6,48,41.4'",
        "sheets-1m-light, light, '43.4,38.4,48.6,42.2'"
    })
    void theGridThatSuitsTheScale(String name, String palette, String extent) throws IOException {
        Scene scene = SceneBuilder.start(CATALOG)
                .withOpacities(Map.of("sheets-1m", 1.0, "sheets-500k", 1.0, "sheets-200k", 1.0, "sheets-100k", 1.0))
                .withPalette(palette.equals("dark") ? Palette.DARK : Palette.LIGHT)
                .build();
        Golden.check(name, Maps.draw(scene, Viewport.fitting(Extent.parse(extent), 700, 500), 1));
    }
}
