package org.araxes.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.araxes.catalog.Catalog;
import org.araxes.geo.LonLat;
import org.araxes.render.Cancellation;
import org.araxes.render.ClaimFilter;
import org.araxes.render.Comparison;
import org.araxes.render.Comparison.Layout;
import org.araxes.render.FrameRenderer;
import org.araxes.render.Scene;
import org.araxes.render.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Two maps in one picture. */
class ComparisonPictureTest {

    private final PictureRenderer renderer = new PictureRenderer(new FrameRenderer());
    private final Scene scene = Requests.scene().build();
    private final Catalog catalog = scene.catalog();

    @ParameterizedTest
    @CsvSource({"plate-swipe, SWIPE", "plate-side-by-side, SIDE_BY_SIDE"})
    void looksAsItDid(String golden, Layout layout) throws IOException {
        Picture picture = renderer.render(request(layout, 0.4), Cancellation.NEVER);

        GoldenPicture.assertLooksLike(golden, picture.image());
    }

    @Test
    void aSwipedPictureIsTheFirstMapLeftOfTheDividerAndTheSecondRightOfIt() {
        PictureRequest swipe = request(Layout.SWIPE, 0.4);
        Picture both = renderer.render(swipe, Cancellation.NEVER);
        Box map = both.layout().map();
        BufferedImage first = map(both, swipe.comparison().first());
        BufferedImage second = map(both, swipe.comparison().second());
        int divider = (int) Math.rint(map.width() * 0.4);
        for (int y = 60; y < map.height() - 4; y += 5) { // below the words on the maps
            for (int x = 4; x < map.width() - 4; x += 5) {
                if (Math.abs(x - divider) > 3) {
                    int expected = (x < divider ? first : second).getRGB(x, y);
                    int at = both.image().getRGB((int) Math.round(map.x()) + x, (int) Math.round(map.y()) + y);
                    assertThat(at).as(x + "," + y).isEqualTo(expected);
                }
            }
        }
    }

    private static BufferedImage map(Picture like, ClaimFilter filter) {
        Scene scene = Requests.scene().build().withFilter(filter);
        return new FrameRenderer()
                .render(org.araxes.render.FrameRequest.ofPage(like.viewport(), 1, scene), Cancellation.NEVER)
                .image();
    }

    @Test
    void mapsSideBySideEachShowAllOfTheArea() {
        PictureRequest beside = request(Layout.SIDE_BY_SIDE, 0.5);
        Picture picture = renderer.render(beside, Cancellation.NEVER);
        List<MapPart> parts = MapPart.of(beside, picture.viewport());
        assertThat(parts).hasSize(2).allSatisfy(part -> {
            Viewport seen = part.seen();
            for (LonLat corner : List.of(
                    new LonLat(Requests.EXTENT.west(), Requests.EXTENT.south()),
                    new LonLat(Requests.EXTENT.east(), Requests.EXTENT.north()))) {
                assertThat(seen.toScreen(corner).x()).isBetween(-0.5, seen.widthPixels() + 0.5);
                assertThat(seen.toScreen(corner).y()).isBetween(-0.5, seen.heightPixels() + 0.5);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"0, aze", "1, arm"})
    void aMapThatTheDividerLeavesNothingOfIsNotDrawn(double divider, String whose) {
        PictureRequest swipe = request(Layout.SWIPE, divider);
        List<MapPart> parts = MapPart.of(swipe, swipe.fit(400, 300));
        assertThat(parts).extracting(p -> p.scene().filter()).containsExactly(ClaimFilter.only(catalog, whose));
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void aPictureCanBeMadeAgainFromItsFile(Layout layout) throws IOException {
        PictureRequest request = request(layout, 0.4);
        Picture picture = renderer.render(request, Cancellation.NEVER);
        Recipe recipe = Recipe.read(picture.texts(), catalog);
        assertThat(recipe.request().comparison()).isEqualTo(request.comparison());
    }

    @Test
    void mapsSideBySideHaveNoPlaceOnTheEarth(@TempDir Path folder) {
        PictureFiles files = new PictureFiles(renderer);
        Path file = folder.resolve("map.tif");
        assertThatThrownBy(() -> files.save(request(Layout.SIDE_BY_SIDE, 0.5), file, Cancellation.NEVER))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("no one place on the earth");
        assertThat(file).doesNotExist();
    }

    @Test
    void thePictureSaysWhoseClaimsAreWhere() {
        assertThat(renderer.render(request(Layout.SIDE_BY_SIDE, 0.5), Cancellation.NEVER)
                        .furniture()
                        .date())
                .startsWith("Left: Claims of Armenia only · right: Claims of Azerbaijan only");
        assertThat(renderer.render(request(Layout.SINGLE, 0.5), Cancellation.NEVER)
                        .furniture()
                        .date())
                .startsWith("Claims of Armenia only");
    }

    private PictureRequest request(Layout layout, double divider) {
        return Requests.of(scene, 900, 620, 96)
                .withComparison(new Comparison(
                        layout, ClaimFilter.only(catalog, "arm"), ClaimFilter.only(catalog, "aze"), divider));
    }
}
