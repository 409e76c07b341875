package org.araxes.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.CatalogLoader;
import org.araxes.catalog.Claim;
import org.araxes.catalog.DataDirectory;
import org.araxes.catalog.Layer;
import org.araxes.catalog.LayerStyle;
import org.araxes.catalog.NameDisplay;
import org.araxes.catalog.ReadyView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Neither claimant is favoured: exchange the two, and nothing but their marks changes on the map. A mark is a colour and,
 * so that colour never carries meaning alone, the way in which stripes lean.
 */
class NeutralityTest {

    /** What makes a layer heavy; where a name is set hangs on the shape. */
    private record Weight(
            double width,
            LayerStyle.Fill fill,
            double size,
            double labelSize,
            int labelPriority,
            double labelMaxScale) {

        static Weight of(LayerStyle s) {
            return new Weight(
                    s.widthPixels(),
                    s.fill(),
                    s.sizePixels(),
                    s.labelSizePixels(),
                    s.labelPriority(),
                    s.labelMaxScale());
        }
    }

    @SuppressWarnings("NullAway.Init")
    private static Catalog catalog;

    @BeforeAll
    static void load() throws Exception {
        catalog = CatalogLoader.load(DataDirectory.locate(null)).catalog();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"whole-region", "meghri", "lachin", "sev-lake", "enclaves", "karki", "held-land", "karabakh"})
    void swappingThePartiesInTheDataSwapsTheirMarksAndNothingElse(String view) {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            BufferedImage swapped = picture(SwappedParties.inTheData(catalog), view, palette);

            assertSame(swapped, picture(SwappedParties.inTheirMarks(catalog), view, palette));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"whole-region", "enclaves", "karki"})
    void whereNothingIsStripedTheMarksDifferByColourOnly(String view) {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            BufferedImage swapped = picture(SwappedParties.inTheirMarks(catalog), view, palette);

            assertSame(swapped, picture(catalog, view, SwappedParties.inColours(palette)));
            assertThat(pixels(swapped)).isNotEqualTo(pixels(picture(catalog, view, palette)));
        }
    }

    @ParameterizedTest
    @CsvSource({"enclaves, 1991-01-01", "enclaves, 2021-05-12", "karabakh, 2005-01-01", "karki, 1989-06-01"})
    void theSameIsTrueOfWhoHeldWhatOnADay(String view, LocalDate day) {
        BufferedImage swapped = picture(SwappedParties.inTheData(catalog), view, Palette.LIGHT, day);

        assertSame(swapped, picture(SwappedParties.inTheirMarks(catalog), view, Palette.LIGHT, day));
        assertThat(pixels(swapped)).isNotEqualTo(pixels(picture(catalog, view, Palette.LIGHT, day)));
    }

    @Test
    void theOrderOfThePartiesChangesNothing() {
        assertSame(
                picture(SwappedParties.inTheirOrder(catalog), "enclaves", Palette.LIGHT),
                picture(catalog, "enclaves", Palette.LIGHT));
    }

    @Test
    void atTheStartEachHasAsManyLayersAndClaimsOn() {
        List<Layer> on = catalog.layers().stream().filter(Layer::visible).toList();

        assertThat(layersOf(on, "arm")).isEqualTo(layersOf(on, "aze")).isPositive();
        assertThat(claimsOf(on, "arm")).isEqualTo(claimsOf(on, "aze")).isPositive();
    }

    @Test
    void whatIsOnAtTheStartIsDrawnInPairsOfOneStyle() {
        List<Weight> arm = stylesOf("arm");

        assertThat(arm).isNotEmpty().containsExactlyInAnyOrderElementsOf(stylesOf("aze"));
    }

    /** Styles of the layers that are on at the start and whose claims are all one claimant's. */
    private static List<Weight> stylesOf(String party) {
        return catalog.layers().stream()
                .filter(l -> l.visible()
                        && l.style().colour() == LayerStyle.Colour.CLAIMANT
                        && !l.claims().isEmpty()
                        && l.claims().stream().allMatch(c -> c.claimants().equals(List.of(party))))
                .map(l -> Weight.of(l.style()))
                .toList();
    }

    private static long layersOf(List<Layer> layers, String party) {
        return layers.stream()
                .filter(l -> l.claims().stream().anyMatch(of(party)))
                .count();
    }

    private static long claimsOf(List<Layer> layers, String party) {
        return layers.stream()
                .flatMap(l -> l.claims().stream())
                .filter(of(party))
                .count();
    }

    private static Predicate<Claim> of(String party) {
        return c -> c.claimants().contains(party);
    }

    private static BufferedImage picture(Catalog of, String view, Palette palette) {
        return picture(of, view, palette, null);
    }

    private static BufferedImage picture(Catalog of, String view, Palette palette, @Nullable LocalDate day) {
        ReadyView ready = of.view(view).orElseThrow();
        SceneBuilder shown = SceneBuilder.start(of).withView(ready);
        Scene scene = (day == null ? shown : shown.withDate(day))
                .withNames(NameDisplay.BOTH)
                .withPalette(palette)
                .build();
        return Maps.draw(scene, Viewport.fitting(ready.extent(), 480, 300), 1);
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    private static void assertSame(BufferedImage one, BufferedImage other) {
        assertThat(Arrays.mismatch(pixels(one), pixels(other)))
                .as("the first pixel that differs, if any")
                .isEqualTo(-1);
    }
}
