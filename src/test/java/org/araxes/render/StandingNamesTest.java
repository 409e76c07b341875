package org.araxes.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.CatalogLoader;
import org.araxes.geo.LonLat;
import org.araxes.geo.TransverseMercator;
import org.araxes.render.ink.Box;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names stand where they are while the map is moved under them, and do not depend on what was seen before. */
class StandingNamesTest {

    private static final Catalog CATALOG = CatalogLoader.load(Path.of("data")).catalog();

    private static final LonLat MIDDLE = new LonLat(45.9, 40.1);

    @ParameterizedTest
    @CsvSource({
        "400, 1, 0, 1",
        "400, 10, -10, 1",
        "60, -100, 100, 1",
        "400, 137, -83, 1",
        "400, -311, 24, 1.5",
        "120, 63, 190, 1",
        "30, -88, -71, 2",
        "9, 240, 150, 1"
    })
    void everyNameThatStaysInsideStaysAtItsPlace(double metersPerPixel, double right, double down, double ratio) {
        Viewport before = new Viewport(
                TransverseMercator.UTM_38N, TransverseMercator.UTM_38N.toMap(MIDDLE), metersPerPixel, 1200, 800);
        Viewport after = before.draggedBy(right * 2 / ratio, down * 2 / ratio); // whole device pixels
        Box both = common(NameOnMap.world(before, ratio), NameOnMap.world(after, ratio));
        FrameRenderer renderer = new FrameRenderer();
        List<NameOnMap> first = NameOnMap.in(renderer, request(before, ratio), both);
        assertThat(first).as("names at this scale").isNotEmpty();
        assertThat(NameOnMap.in(renderer, request(after, ratio), both)).containsExactlyInAnyOrderElementsOf(first);
        assertThat(NameOnMap.in(new FrameRenderer(), request(after, ratio), both))
                .as("by a renderer that drew nothing before")
                .containsExactlyInAnyOrderElementsOf(first);
    }

    private static FrameRequest request(Viewport view, double ratio) {
        return new FrameRequest(view, ratio, SceneBuilder.start(CATALOG).build());
    }

    private static Box common(Box a, Box b) {
        return new Box(
                Math.max(a.minX(), b.minX()),
                Math.max(a.minY(), b.minY()),
                Math.min(a.maxX(), b.maxX()),
                Math.min(a.maxY(), b.maxY()));
    }
}
