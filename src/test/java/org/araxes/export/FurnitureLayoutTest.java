package org.araxes.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.araxes.geo.Extent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FurnitureLayoutTest {

    private static final MapArea REGION = new MapArea.OfExtent(new Extent(43.4, 38.4, 48.6, 41.9));

    private static final TextMeasure MEASURE = SampleFurniture.MEASURE;

    private final FurnitureLayout layout = new FurnitureLayout(MEASURE);

    @ParameterizedTest(name = "{0}x{1} at {2} dpi with {3} entries and {4} sources")
    @CsvSource({
        "800, 600, 96, 12, 10",
        "800, 600, 96, 30, 25",
        "1280, 800, 96, 20, 15",
        "1280, 800, 96, 40, 45",
        "1920, 1080, 96, 40, 45",
        "2480, 3508, 300, 30, 30",
        "3508, 2480, 300, 30, 30",
        "4961, 3508, 300, 40, 45",
        "3508, 4961, 300, 40, 45",
        "9933, 14043, 300, 40, 45",
        "1080, 1080, 96, 12, 10",
        "1000, 420, 96, 8, 6"
    })
    void nothingIsCutAndNothingOverlaps(int width, int height, double dpi, int entries, int sources) {
        double ratio = dpi / 96;

        PageLayout page = place(SampleFurniture.of(entries, sources), REGION, width / ratio, height / ratio, ratio);

        SoundLayout.assertSound(page);
        assertThat(page.map().area() / page.page().area()).isGreaterThan(0.25);
    }

    @Test
    void everyEntryAndEverySourceIsThere() {
        PageLayout page = place(SampleFurniture.of(30, 25), REGION, 800, 600, 1);

        assertThat(page.blocks())
                .filteredOn(p -> p.block() instanceof Block.LegendRow)
                .hasSize(30);
        assertThat(page.blocks())
                .filteredOn(p -> p.block() instanceof Block.SourceRow)
                .hasSize(25);
    }

    @Test
    void everyLineIsNoWiderThanItsBox() {
        for (Placed placed :
                place(SampleFurniture.of(30, 25), REGION, 800, 600, 1).blocks()) {
            if (placed.block() instanceof Block.Text text) {
                for (String line : text.lines()) {
                    assertThat(MEASURE.widthPixels(line, text.style()) * text.scale())
                            .isLessThanOrEqualTo(placed.box().width() + 0.01);
                }
            }
        }
    }

    @Test
    void theMapsBoxLiesOnWholeDevicePixels() {
        Box map = place(SampleFurniture.of(20, 12), REGION, 1587.52, 1122.56, 3.125)
                .map();

        for (double edge : new double[] {map.x(), map.y(), map.right(), map.bottom()}) {
            assertThat(Math.abs(edge * 3.125 - Math.rint(edge * 3.125))).isLessThan(1e-6);
        }
    }

    @Test
    void aTallMapHasItsLegendBelow() {
        Box map = place(SampleFurniture.of(12, 6), REGION, 700, 1000, 1).map();

        assertThat(map.width()).isGreaterThan(650);
    }

    @Test
    void shortFurnitureOnALandscapePageStandsBesideTheMapInLargeType() {
        PageLayout page = place(SampleFurniture.of(12, 6), REGION, 1280, 800, 1);

        assertThat(page.map().width()).isLessThan(1150);
        assertThat(page.textScale()).isGreaterThanOrEqualTo(1);
    }

    @Test
    void withoutFurnitureTheMapFillsThePageAndCreditsLieOnIt() {
        PageLayout page = place(SampleFurniture.of(12, 6).only(Set.of()), REGION, 640, 480, 1);

        assertThat(page.map()).isEqualTo(page.page());
        assertThat(page.isFullMap()).isTrue();
        assertThat(page.blocks())
                .singleElement()
                .satisfies(p -> assertThat(page.page().holds(p.box())).isTrue());
    }

    @Test
    void withoutFurnitureAndCreditsNothingLiesOnTheMap() {
        Furniture nothing = SampleFurniture.NOTHING;

        assertThat(place(nothing, REGION, 640, 480, 1).blocks()).isEmpty();
    }

    @Test
    void aPictureTooSmallForItsPartsIsRefusedInPlainWords() {
        assertThatThrownBy(() -> place(SampleFurniture.of(40, 45), REGION, 320, 240, 1))
                .isInstanceOf(PictureTooSmallException.class)
                .hasMessageContaining("320x240 pixels at 96 dpi")
                .hasMessageContaining("45 sources");
    }

    @Test
    void creditsThatCannotBeReadAreRefusedRatherThanCut() {
        assertThatThrownBy(() -> place(SampleFurniture.of(1, 1).only(Set.of()), REGION, 30, 16, 1))
                .isInstanceOf(PictureTooSmallException.class)
                .hasMessageContaining("data credits");
    }

    private PageLayout place(Furniture furniture, MapArea area, double width, double height, double ratio) {
        return layout.place(furniture, FurniturePlaces.USUAL, area, new PageSize(width, height, ratio));
    }
}
