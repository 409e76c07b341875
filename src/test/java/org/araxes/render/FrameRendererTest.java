package org.araxes.render;

import static org.araxes.render.Maps.claim;
import static org.araxes.render.Maps.layer;
import static org.araxes.render.Maps.style;
import static org.araxes.render.Maps.view;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Claim;
import org.araxes.catalog.ClaimKind;
import org.araxes.catalog.Layer;
import org.araxes.catalog.LayerStyle.Fill;
import org.araxes.catalog.LayerStyle.LabelPlace;
import org.araxes.catalog.LayerStyle.Marker;
import org.araxes.catalog.NameDisplay;
import org.araxes.catalog.Names;
import org.araxes.catalog.PartialDate;
import org.araxes.catalog.Party;
import org.araxes.catalog.Party.ClaimColour;
import org.araxes.catalog.Status;
import org.araxes.catalog.Validity;
import org.junit.jupiter.api.Test;

class FrameRendererTest {

    private static final Viewport VIEW = view(100, 100, 400, 300);

    @Test
    void sameRequestGivesSamePixels() {
        Scene scene = Maps.scene(Palette.LIGHT, Maps.mixed());
        assertThat(Maps.pixels(scene, VIEW, 1.5)).isEqualTo(Maps.pixels(scene, VIEW, 1.5));
    }

    @Test
    void theSegmentsOfWhatIsSelectedAreNamedAlsoByARendererThatHasDrawnItBefore() {
        Annotation line = Maps.annotation(
                1,
                AnnotationKind.DISTANCE,
                "way",
                VIEW.toLonLat(40, 40),
                VIEW.toLonLat(200, 250),
                VIEW.toLonLat(360, 60));
        Layer[] layers = {Maps.mixed()};
        Scene plain = Maps.scene(Palette.LIGHT, NameDisplay.EN, List.of(line), null, Set.of(), layers);
        Scene selected = Maps.scene(Palette.LIGHT, NameDisplay.EN, List.of(line), null, Set.of(line.id()), layers);
        FrameRenderer one = new FrameRenderer();

        for (Scene scene : List.of(plain, selected, plain, selected)) {
            int[] drawn = one.render(new FrameRequest(VIEW, 1, scene), Cancellation.NEVER)
                    .argbPremultiplied();
            assertThat(drawn).isEqualTo(Maps.pixels(scene, VIEW, 1));
        }
    }

    @Test
    void frameHasTheSizeInDevicePixels() {
        Frame frame = new FrameRenderer().render(new FrameRequest(VIEW, 1.5, Maps.scene(Palette.LIGHT)), () -> false);
        assertThat(frame.width()).isEqualTo(600);
        assertThat(frame.height()).isEqualTo(450);
        assertThat(frame.argbPremultiplied()).hasSize(600 * 450).containsOnly(Palette.LIGHT.background());
    }

    @Test
    void movingByWholePixelsMovesThePictureUnchanged() {
        Scene scene = Maps.scene(Palette.LIGHT, Maps.mixed());
        int dx = 37;
        int dy = -21;
        int[] before = Maps.pixels(scene, VIEW, 1);
        int[] after = Maps.pixels(scene, VIEW.draggedBy(dx, dy), 1);
        int different = 0;
        for (int y = 30; y < 300 - 30; y++) {
            for (int x = 0; x < 400 - dx; x++) {
                int a = before[y * 400 + x];
                int b = after[(y + dy) * 400 + x + dx];
                different += Golden.difference(a, b) > 2 ? 1 : 0;
            }
        }
        assertThat(different).as("hatches, dashes and names stay on the map").isZero();
    }

    @Test
    void aFrameMayBeDrawnOnMorePixelsThanItNeeds() {
        FrameRequest request = new FrameRequest(VIEW, 1, Maps.scene(Palette.LIGHT, Maps.mixed()));
        Frame drawn = new FrameRenderer(new PixelSource() {
                    @Override
                    public int[] take(int count) {
                        return new int[count + 5];
                    }

                    @Override
                    public void giveBack(int[] pixels) {}
                })
                .render(request, Cancellation.NEVER);
        assertThat(Arrays.copyOf(drawn.argbPremultiplied(), drawn.width() * drawn.height()))
                .isEqualTo(Maps.pixels(request.scene(), VIEW, 1));
    }

    @Test
    void claimIsDrawnOnlyOnDaysOnWhichItHeld() {
        Validity held = new Validity.Between(PartialDate.parse("1993-04"), PartialDate.parse("2020-11-15"));
        Claim claim = claim(
                "held",
                Names.english("held"),
                ClaimKind.LINE,
                Status.CONTROL,
                List.of("arm"),
                "LINESTRING(10 10, 90 90)",
                0,
                held);
        Layer layer = layer("lines", style().build(), claim);
        assertThat(blank(layer, LocalDate.of(1993, 3, 31))).isTrue();
        assertThat(blank(layer, LocalDate.of(1993, 4, 1))).isFalse();
        assertThat(blank(layer, LocalDate.of(2020, 11, 14))).isFalse();
        assertThat(blank(layer, LocalDate.of(2020, 11, 15))).isTrue();
    }

    @Test
    void layerIsDrawnOnlyBetweenItsScales() {
        Layer plain = layer("lines", style().build(), line(List.of("arm")));
        double scale = VIEW.scaleDenominator();
        assertThat(blank(scaled(plain, 1, scale * 1.01), null)).isFalse();
        assertThat(blank(scaled(plain, 1, scale * 0.99), null)).isTrue();
        assertThat(blank(scaled(plain, scale * 1.01, 1e9), null)).isTrue();
    }

    @Test
    void swappingThePartiesSwapsTheirColoursAndNothingElse() {
        Layer layer = layer(
                "all",
                style().fill(Fill.TINT).marker(Marker.SQUARE, 9).build(),
                claim("a", ClaimKind.AREA, Status.CLAIMED, List.of("arm"), "POLYGON((5 5, 40 5, 40 40, 5 40, 5 5))"),
                claim("b", ClaimKind.LINE, Status.DELIMITED, List.of("aze"), "LINESTRING(50 10, 60 40, 90 30)"),
                claim("c", ClaimKind.POINT, Status.NONE, List.of("aze"), "POINT(70 70)"));
        Party arm = new Party("arm", Names.english("Armenia"), true, ClaimColour.CLAIM_2);
        Party aze = new Party("aze", Names.english("Azerbaijan"), true, ClaimColour.CLAIM_1);
        int[] swapped = Maps.pixels(
                sceneOf(Maps.catalog(List.of(arm, aze), layer), SwappedParties.inColours(Palette.LIGHT)), VIEW, 1);
        int[] plain = Maps.pixels(sceneOf(Maps.catalog(List.of(Maps.ARM, Maps.AZE), layer), Palette.LIGHT), VIEW, 1);
        assertThat(swapped).isEqualTo(plain);
    }

    @Test
    void sharedBorderOfTwoClaimantsIsDrawnInBothColours() {
        Layer layer = layer(
                "readings",
                style().build(),
                claim("a", ClaimKind.LINE, Status.AGREED, List.of("arm"), "LINESTRING(10 50, 90 50)"),
                claim("b", ClaimKind.LINE, Status.AGREED, List.of("aze"), "LINESTRING(10 50, 90 50)"));
        int[] pixels = Maps.pixels(Maps.scene(Palette.LIGHT, layer), VIEW, 1);
        assertThat(count(pixels, Palette.LIGHT.claim1())).isGreaterThan(60);
        assertThat(count(pixels, Palette.LIGHT.claim2())).isGreaterThan(60);
    }

    @Test
    void halfClearLayerIsHalfThere() {
        Layer area = layer(
                "area",
                style().line(org.araxes.catalog.LayerStyle.Line.NONE, 0)
                        .fill(Fill.SOLID)
                        .build(),
                claim("a", ClaimKind.AREA, Status.NONE, List.of(), "POLYGON((0 0, 100 0, 100 100, 0 100, 0 0))"));
        Scene scene = new Scene(
                Maps.catalog(List.of(), area),
                List.of(new LayerState(area, 0.5)),
                List.of(),
                NameDisplay.EN,
                null,
                Palette.LIGHT,
                null,
                Set.of());
        int expected = Palette.mixed(Palette.LIGHT.neutral(), Palette.LIGHT.background(), 0.5);
        assertThat(Golden.difference(Maps.pixels(scene, VIEW, 1)[150 * 400 + 200], expected))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void vectorOutputLooksLikeThePicture() {
        Scene scene = Maps.scene(Palette.LIGHT, Maps.mixed());
        FrameRequest request = new FrameRequest(VIEW, 1, scene);
        var image = new java.awt.image.BufferedImage(400, 300, java.awt.image.BufferedImage.TYPE_INT_ARGB_PRE);
        var graphics = image.createGraphics();
        new FrameRenderer().paint(request, new org.araxes.render.ink.GraphicsInk(graphics), Cancellation.NEVER);
        graphics.dispose();
        int[] raster = Maps.pixels(scene, VIEW, 1);
        int[] vector = image.getRGB(0, 0, 400, 300, null, 0, 400);
        long off = java.util.stream.IntStream.range(0, raster.length)
                .filter(i -> Golden.difference(raster[i], vector[i]) > 60)
                .count();
        assertThat(off).as("two rasterisers, one picture").isLessThan(120);
    }

    @Test
    void higherResolutionShowsTheSamePictureFiner() {
        Layer river = layer(
                "river",
                style().label(LabelPlace.ALONG, 11, 40).build(),
                claim(
                        "River name",
                        ClaimKind.RIVER,
                        Status.NONE,
                        List.of(),
                        "LINESTRING(2 8, 20 12, 45 6, 70 14, 98 9)"));
        Scene scene = Maps.scene(Palette.LIGHT, Maps.mixed(), river);
        int[] plain = Maps.pixels(scene, VIEW, 1);
        int[] fine = Maps.pixels(scene, VIEW, 3);
        int off = 0;
        for (int y = 0; y < 300; y++) {
            for (int x = 0; x < 400; x++) {
                off += Golden.difference(plain[y * 400 + x], mean(fine, 1200, 3 * x, 3 * y)) > 90 ? 1 : 0;
            }
        }
        assertThat(off).as("only letters are set on whole pixels").isLessThan(150);
    }

    /** The mean of three by three pixels. */
    private static int mean(int[] pixels, int width, int x, int y) {
        int argb = 0;
        for (int shift = 24; shift >= 0; shift -= 8) {
            int sum = 0;
            for (int k = 0; k < 9; k++) {
                sum += pixels[(y + k / 3) * width + x + k % 3] >>> shift & 0xFF;
            }
            argb = argb << 8 | sum / 9;
        }
        return argb;
    }

    @Test
    void aLongDashedLineIsDrawnAtTheDeepestZoom() {
        Layer layer = layer(
                "line",
                style().build(),
                claim(
                        "l",
                        ClaimKind.LINE,
                        Status.CLAIMED,
                        List.of("arm"),
                        "LINESTRING(-1000 -1000, 50 50, 1000 1000)"));
        MapCentre centre = new MapCentre(Maps.at(50, 50));
        Viewport near = VIEW.withCenter(centre.on(VIEW)).withMetersPerPixel(Viewport.MIN_METERS_PER_PIXEL);
        assertThat(count(Maps.pixels(Maps.scene(Palette.LIGHT, layer), near, 1), Palette.LIGHT.background()))
                .isLessThan(400 * 300);
    }

    private record MapCentre(org.araxes.geo.LonLat position) {
        org.araxes.geo.MapPoint on(Viewport view) {
            return view.projection().toMap(position);
        }
    }

    private static Claim line(List<String> claimants) {
        return claim("line", ClaimKind.LINE, Status.AGREED, claimants, "LINESTRING(10 10, 90 90)");
    }

    private static Layer scaled(Layer l, double min, double max) {
        return new Layer(
                l.id(), l.title(), l.groupId(), l.order(), l.visible(), min, max, l.style(), l.raster(), l.claims());
    }

    private static boolean blank(Layer layer, @org.jspecify.annotations.Nullable LocalDate date) {
        Scene scene = new Scene(
                Maps.catalog(List.of(Maps.ARM, Maps.AZE), layer),
                List.of(new LayerState(layer, 1)),
                List.of(),
                NameDisplay.EN,
                date,
                Palette.LIGHT,
                null,
                Set.of());
        return Arrays.stream(Maps.pixels(scene, VIEW, 1)).allMatch(p -> p == Palette.LIGHT.background());
    }

    private static Scene sceneOf(Catalog catalog, Palette palette) {
        return new Scene(
                catalog,
                catalog.layers().stream().map(l -> new LayerState(l, 1)).toList(),
                List.of(),
                NameDisplay.EN,
                null,
                palette,
                null,
                Set.of());
    }

    private static long count(int[] pixels, int color) {
        return Arrays.stream(pixels)
                .filter(p -> Golden.difference(p, color) < 24)
                .count();
    }
}
