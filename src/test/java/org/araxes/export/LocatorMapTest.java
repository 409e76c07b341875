package org.araxes.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.Set;
import org.araxes.catalog.NameDisplay;
import org.araxes.geo.Extent;
import org.araxes.geo.LonLat;
import org.araxes.render.Cancellation;
import org.araxes.render.FrameRenderer;
import org.araxes.render.Scene;
import org.araxes.render.SceneBuilder;
import org.araxes.render.ScreenPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocatorMapTest {

    private static final Extent SMALL = new Extent(45.9, 39.4, 46.1, 39.6);

    private final PlateMaker plates = new PlateMaker(new FurnitureLayout(Lettering.bundled()));

    @Test
    void theFrameOfThePictureStandsWhereItLiesInTheRegion() {
        LocatorMap locator = locator(request(SMALL, Requests.scene(), 800, 600, 96));

        double west =
                locator.view().toLonLat(inside(locator, locator.frame().x()), 0).lonDegrees();
        assertThat(locator.box().holds(locator.frame())).isTrue();
        assertThat(west).isBetween(45.5, 45.95);
        assertThat(locator.frame().width()).isLessThan(locator.box().width() / 2);
    }

    @Test
    void aTinyFrameCanStillBeSeen() {
        Extent tiny = new Extent(46, 39.5, 46.001, 39.501);

        assertThat(locator(request(tiny, Requests.scene(), 800, 600, 96)).frame())
                .satisfies(frame ->
                        assertThat(Math.min(frame.width(), frame.height())).isGreaterThanOrEqualTo(4.99));
    }

    @Test
    void aFrameThatReachesBeyondTheRegionLiesWhollyOnTheSmallMap() {
        Extent wide = new Extent(40, 36, 50, 43);
        LocatorMap locator = locator(request(wide, Requests.scene(), 800, 600, 96));

        assertThat(locator.box().holds(locator.frame())).isTrue();
    }

    /** Beyond the region, far larger than it, reaching out of it, and inside it. */
    @ParameterizedTest
    @CsvSource({"52, 35, 53, 36", "30, 30, 60, 50", "44, 38, 46, 39.5", "45.9, 39.4, 46.1, 39.6"})
    void theFrameLiesWhereThePicturesCornersAre(double west, double south, double east, double north) {
        PictureRequest request = request(new Extent(west, south, east, north), Requests.scene(), 800, 600, 96);
        Plate plate = plates.make(request);
        LocatorMap locator = LocatorMap.of(request, plate).orElseThrow();

        LonLat corner = plate.viewport().toLonLat(0, 0);
        double shrink = locator.box().width() / locator.view().widthPixels();
        ScreenPoint place = locator.view().toScreen(corner);

        assertThat(locator.box().holds(locator.frame())).isTrue();
        assertThat(locator.frame().x()).isCloseTo(locator.box().x() + place.x() * shrink, within(2.5));
        assertThat(locator.frame().y()).isCloseTo(locator.box().y() + place.y() * shrink, within(2.5));
    }

    @Test
    void withNamesOfBothSidesItHasOneNameACountry() {
        Scene both = Requests.scene().withNames(NameDisplay.BOTH).build();

        assertThat(LocatorMap.scene(both).names()).isEqualTo(NameDisplay.EN);
    }

    @Test
    void itShowsGroundAndBordersOnly() {
        assertThat(LocatorMap.scene(Requests.scene().build()).layers())
                .extracting(state -> state.layer().id())
                .containsExactly("land", "borders");
        assertThat(LocatorMap.scene(Requests.scene().build()).annotations()).isEmpty();
    }

    @Test
    void itsDataIsCreditedWhereNothingElseShowsThatData() {
        SceneBuilder bare = SceneBuilder.start(SampleCatalog.catalog())
                .withLayer("land", false)
                .withLayer("borders", false);

        assertThat(plates.make(request(SMALL, bare, 800, 600, 96)).furniture().credits())
                .contains("© Mappers (open licence)");
        assertThat(plates.make(request(SMALL, bare, 800, 600, 96, FurnitureItem.usual()))
                        .furniture()
                        .credits())
                .doesNotContain("© Mappers (open licence)");
    }

    @Test
    void itIsDrawnInItsBoxAtAnyResolution() {
        for (double dpi : new double[] {96, 150}) {
            PictureRequest request = request(SMALL, Requests.scene(), (int) (8 * dpi), (int) (6 * dpi), dpi);
            LocatorMap locator = locator(request);

            Picture picture = new PictureRenderer(new FrameRenderer()).render(request, Cancellation.NEVER);

            int land = picture.image()
                    .getRGB((int) (locator.box().x() * dpi / 96 + locator.box().width() * dpi / 192), (int)
                            (locator.box().y() * dpi / 96 + locator.box().height() * dpi / 120));
            assertThat(land).isNotEqualTo(0xFFFFFFFF);
        }
    }

    private LocatorMap locator(PictureRequest request) {
        return LocatorMap.of(request, plates.make(request)).orElseThrow();
    }

    private static double inside(LocatorMap locator, double pageX) {
        return (pageX - locator.box().x())
                * locator.view().widthPixels()
                / locator.box().width();
    }

    private static PictureRequest request(Extent extent, SceneBuilder scene, int width, int height, double dpi) {
        Set<FurnitureItem> items = EnumSet.copyOf(FurnitureItem.usual());
        items.add(FurnitureItem.LOCATOR);
        return request(extent, scene, width, height, dpi, items);
    }

    private static PictureRequest request(
            Extent extent, SceneBuilder scene, int width, int height, double dpi, Set<FurnitureItem> items) {
        return new PictureRequest(new MapArea.OfExtent(extent), width, height, dpi, scene.build(), items, "Here", "");
    }
}
