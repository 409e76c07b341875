package org.araxes.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.catalog.NameDisplay;
import org.araxes.catalog.PartialDate;
import org.araxes.catalog.Perspective;
import org.araxes.catalog.Source;
import org.araxes.geo.Extent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FurnitureLayoutTest {

    private static final MapArea REGION = new MapArea.OfExtent(new Extent(43.4, 38.4, 48.6, 41.9));

    /** Every character is 0.56 em wide: a little more than the bundled font's mean. */
    private static final TextMeasure MEASURE = (text, style) -> 0.56 * style.sizePixels() * text.length();

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

        PageLayout page = layout.place(furniture(entries, sources), REGION, width / ratio, height / ratio, ratio);

        assertSound(page);
        assertThat(page.map().area() / page.page().area()).isGreaterThan(0.25);
    }

    @Test
    void everyEntryAndEverySourceIsThere() {
        PageLayout page = layout.place(furniture(30, 25), REGION, 800, 600, 1);

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
                layout.place(furniture(30, 25), REGION, 800, 600, 1).blocks()) {
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
        Box map =
                layout.place(furniture(20, 12), REGION, 1587.52, 1122.56, 3.125).map();

        for (double edge : new double[] {map.x(), map.y(), map.right(), map.bottom()}) {
            assertThat(Math.abs(edge * 3.125 - Math.rint(edge * 3.125))).isLessThan(1e-6);
        }
    }

    @Test
    void aTallMapHasItsLegendBelow() {
        Box map = layout.place(furniture(12, 6), REGION, 700, 1000, 1).map();

        assertThat(map.width()).isGreaterThan(650);
    }

    @Test
    void shortFurnitureOnALandscapePageStandsBesideTheMapInLargeType() {
        PageLayout page = layout.place(furniture(12, 6), REGION, 1280, 800, 1);

        assertThat(page.map().width()).isLessThan(1150);
        assertThat(page.textScale()).isGreaterThanOrEqualTo(1);
    }

    @Test
    void withoutFurnitureTheMapFillsThePageAndCreditsLieOnIt() {
        PageLayout page = layout.place(furniture(12, 6).only(Set.of()), REGION, 640, 480, 1);

        assertThat(page.map()).isEqualTo(page.page());
        assertThat(page.overlay()).isTrue();
        assertThat(page.blocks())
                .singleElement()
                .satisfies(p -> assertThat(page.page().holds(p.box())).isTrue());
    }

    @Test
    void withoutFurnitureAndCreditsNothingLiesOnTheMap() {
        Furniture nothing = new Furniture(
                "",
                "",
                "",
                List.of(),
                List.of(),
                false,
                false,
                false,
                List.of(),
                List.of(),
                "",
                FurnitureText.of(NameDisplay.EN));

        assertThat(layout.place(nothing, REGION, 640, 480, 1).blocks()).isEmpty();
    }

    @Test
    void aPictureTooSmallForItsPartsIsRefusedInPlainWords() {
        assertThatThrownBy(() -> layout.place(furniture(40, 45), REGION, 320, 240, 1))
                .isInstanceOf(PictureTooSmallException.class)
                .hasMessageContaining("320x240 pixels at 96 dpi")
                .hasMessageContaining("45 sources");
    }

    @Test
    void creditsThatCannotBeReadAreRefusedRatherThanCut() {
        assertThatThrownBy(() -> layout.place(furniture(1, 1).only(Set.of()), REGION, 30, 16, 1))
                .isInstanceOf(PictureTooSmallException.class)
                .hasMessageContaining("data credits");
    }

    private static void assertSound(PageLayout page) {
        List<Box> boxes =
                new ArrayList<>(page.blocks().stream().map(Placed::box).toList());
        boxes.add(page.map());
        for (int i = 0; i < boxes.size(); i++) {
            assertThat(page.page().holds(boxes.get(i)))
                    .as("%s on the page", boxes.get(i))
                    .isTrue();
            for (int j = 0; j < i; j++) {
                assertThat(boxes.get(i).overlaps(boxes.get(j)))
                        .as("%s on %s", boxes.get(i), boxes.get(j))
                        .isFalse();
            }
        }
    }

    private static Furniture furniture(int entries, int sources) {
        List<LegendGroup> groups = new ArrayList<>();
        for (int i = 0; i < entries; i += 5) {
            groups.add(new LegendGroup("Group of layers " + i, entries(i, Math.min(i + 5, entries))));
        }
        return new Furniture(
                "Corridors and enclaves along the border",
                "Lines by status, hues by claimant",
                "State on 26 November 2021",
                groups,
                List.of(),
                true,
                true,
                true,
                IntStream.rangeClosed(1, sources)
                        .mapToObj(FurnitureLayoutTest::source)
                        .toList(),
                List.of("© OpenStreetMap contributors (ODbL)", "Made with Natural Earth", "GeoNames (CC BY 4.0)"),
                FurnitureText.of(NameDisplay.EN).disclaimer(),
                FurnitureText.of(NameDisplay.EN));
    }

    private static List<LegendEntry> entries(int from, int to) {
        LegendSign sign = new LegendSign.OfAnnotation(AnnotationKind.MARKER, AnnotationStyle.DEFAULT);
        return IntStream.range(from, to)
                .mapToObj(i -> new LegendEntry(
                        "Line of the reading number " + i,
                        i % 3 == 0 ? "claimed by one side" : "",
                        sign,
                        false,
                        List.of(1)))
                .toList();
    }

    private static NumberedSource source(int number) {
        return new NumberedSource(
                number,
                new Source(
                        "s" + number,
                        "Reports on the delimitation commissions and on the checkpoints offered",
                        "not named",
                        "A weekly of the region",
                        PartialDate.parse("2021-05"),
                        "",
                        Perspective.THIRD_PARTY,
                        false,
                        "",
                        "",
                        ""));
    }
}
