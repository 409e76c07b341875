package org.araxes.render.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.NameDisplay;
import org.araxes.geo.MapPoint;
import org.araxes.geo.TransverseMercator;
import org.araxes.render.Frame;
import org.araxes.render.FrameRequest;
import org.araxes.render.Palette;
import org.araxes.render.Scene;
import org.araxes.render.ScreenPoint;
import org.araxes.render.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComposerTest {

    private static final int BACKGROUND = 0xFF010203;

    private static final Scene SCENE = new Scene(
            new Catalog(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
            List.of(),
            List.of(),
            NameDisplay.EN,
            null,
            Palette.LIGHT,
            null,
            Set.of());

    private static final Viewport VIEW =
            new Viewport(TransverseMercator.UTM_38N, new MapPoint(500_000, 4_430_000), 100, 31, 23);

    private final Composer composer = new Composer();

    @ParameterizedTest
    @CsvSource({"0, 0, 1", "7, -3, 1", "-12, 9, 1", "4, 6, 1.5", "-8, 2, 2"})
    void aFrameThatMovedByWholePixelsShowsItsOwnPixels(int right, int down, double ratio) {
        Frame frame = frame(grown(VIEW, 20), ratio, 1);
        Picture picture = compose(VIEW.draggedBy(right, down), ratio, frame);
        int dx = (int) (ratio * (20 - right));
        int dy = (int) (ratio * (20 - down));
        for (int y = 0; y < picture.height(); y++) {
            int from = (y + dy) * frame.width() + dx;
            assertThat(row(picture, y))
                    .as("row %d", y)
                    .isEqualTo(Arrays.copyOfRange(frame.argbPremultiplied(), from, from + picture.width()));
        }
    }

    @Test
    void theSharpFrameTakesThePlaceOfTheMovedOneWithoutAJump() {
        Viewport moved = VIEW.draggedBy(11, -5);
        Picture before = compose(moved, 1, mapOf(grown(VIEW, 16)));
        Picture after = compose(moved, 1, mapOf(grown(moved, 16)));
        assertThat(before.argbPremultiplied()).isEqualTo(after.argbPremultiplied());
    }

    @Test
    void twiceAsNearShowsEveryPixelAsFour() {
        Frame frame = frame(VIEW, 1, 1);
        Picture picture = compose(VIEW.zoomedAt(0, 0, 2), 1, frame);
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                assertThat(picture.argbPremultiplied()[y * picture.width() + x])
                        .as("%d, %d", x, y)
                        .isEqualTo(frame.argbPremultiplied()[y / 2 * frame.width() + x / 2]);
            }
        }
    }

    @Test
    void aLowerFrameIsSeenOnlyWhereTheUpperOneEnds() {
        Frame upper = frame(VIEW.withSize(11, 9), 1, 1);
        Frame lower = frame(VIEW.withSize(60, 60), 0.25, 2);
        Picture picture = compose(VIEW, 1, upper, lower);
        Picture alone = compose(VIEW, 1, lower);
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                boolean inUpper = x >= 10 && x < 21 && y >= 7 && y < 16;
                assertThat(picture.argbPremultiplied()[y * picture.width() + x])
                        .as("%d, %d", x, y)
                        .isEqualTo(
                                inUpper
                                        ? upper.argbPremultiplied()[(y - 7) * 11 + x - 10]
                                        : alone.argbPremultiplied()[y * picture.width() + x]);
            }
        }
    }

    @Test
    void countsWhatNoFrameCovers() {
        Picture picture = new Picture(31, 23);
        FramePlace away = FramePlace.of(frame(VIEW, 1, 1), VIEW.draggedBy(10, 3), 1);
        assertThat(composer.compose(List.of(away), picture, picture.box(), BACKGROUND))
                .isEqualTo(31 * 23 - 21 * 20);
        assertThat(picture.argbPremultiplied()[2 * 31 + 30]).isEqualTo(BACKGROUND);
        FramePlace gone = FramePlace.of(frame(VIEW, 1, 1), VIEW.draggedBy(1e7, -1e7), 1);
        assertThat(composer.compose(List.of(gone), picture, picture.box(), BACKGROUND))
                .isEqualTo(31 * 23);
        assertThat(picture.argbPremultiplied()).containsOnly(BACKGROUND);
    }

    @Test
    void aFrameThatLiesImmeasurablyLargeOrFarAwayDoesNoHarm() {
        Frame region = frame(VIEW.withMetersPerPixel(Viewport.MAX_METERS_PER_PIXEL), 1, 1);
        Viewport nearest = VIEW.withMetersPerPixel(Viewport.MIN_METERS_PER_PIXEL);
        Picture picture = new Picture(31, 23);
        FramePlace inside = FramePlace.of(region, nearest, 1);
        assertThat(composer.compose(List.of(inside), picture, picture.box(), BACKGROUND))
                .isZero();
        FramePlace outside = FramePlace.of(region, nearest.draggedBy(1e9, 1e9), 1);
        assertThat(composer.compose(List.of(outside), picture, picture.box(), BACKGROUND))
                .isEqualTo(31 * 23);
    }

    @Test
    void writesItsPartOnlyFromItsOwnRim() {
        Frame frame = frame(VIEW, 1, 1);
        Picture picture = new Picture(50, 23);
        FramePlace right = FramePlace.of(frame, VIEW, 1).inPictureFrom(19);
        composer.compose(List.of(right), picture, new PixelBox(25, 0, 50, 23), BACKGROUND);
        int[] row = row(picture, 4);
        assertThat(Arrays.copyOf(row, 25)).containsOnly(0);
        assertThat(Arrays.copyOfRange(row, 25, 50))
                .isEqualTo(Arrays.copyOfRange(frame.argbPremultiplied(), 4 * 31 + 6, 4 * 31 + 31));
        assertThat(composer.compose(List.of(right), picture, new PixelBox(7, 0, 7, 23), BACKGROUND))
                .as("an empty part")
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void anyFramesInAnyViewAreLikeLookingUpEveryPixel(long seed) {
        Random random = new Random(seed);
        double ratio = 1 + random.nextInt(5) / 4.0;
        List<Frame> frames = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            frames.add(frame(somewhere(random), random.nextBoolean() ? ratio : ratio / 4, i));
        }
        Viewport view = random.nextBoolean()
                ? somewhere(random)
                : frames.getFirst().request().viewport().draggedBy(random.nextInt(20), -random.nextInt(20));
        int[] expected = lookedUp(view, ratio, frames);
        assertThat(compose(view, ratio, frames.toArray(Frame[]::new)).argbPremultiplied())
                .as("seed %d", seed)
                .isEqualTo(expected);
    }

    private static Viewport somewhere(Random random) {
        return new Viewport(
                TransverseMercator.UTM_38N,
                new MapPoint(500_000 + 1000 * random.nextGaussian(), 4_430_000 + 1000 * random.nextGaussian()),
                100 * Math.exp(random.nextGaussian()),
                1 + random.nextInt(60),
                1 + random.nextInt(60));
    }

    /** The slow way: every pixel by its place on the map. */
    private static int[] lookedUp(Viewport view, double ratio, List<Frame> topFirst) {
        int width = (int) Math.ceil(view.widthPixels() * ratio);
        int height = (int) Math.ceil(view.heightPixels() * ratio);
        int[] pixels = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = lookedUp(view, new ScreenPoint(x + 0.5, y + 0.5), ratio, topFirst);
            }
        }
        return pixels;
    }

    private static int lookedUp(Viewport view, ScreenPoint device, double ratio, List<Frame> topFirst) {
        for (Frame frame : topFirst) {
            Viewport own = frame.request().viewport();
            double ownRatio = frame.request().pixelRatio();
            MapPoint place = view.toMap(device.x() / ratio, device.y() / ratio);
            double x = own.screenX(place.xMeters()) * ownRatio;
            double y = own.screenY(place.yMeters()) * ownRatio;
            if (own.metersPerPixel() == view.metersPerPixel() && ownRatio == ratio) {
                // Not scaled: it is seen on whole pixels.
                MapPoint corner = own.toMap(0, 0);
                x = device.x() - Math.rint(view.screenX(corner.xMeters()) * ratio);
                y = device.y() - Math.rint(view.screenY(corner.yMeters()) * ratio);
            }
            if (x >= 0 && y >= 0 && x < frame.width() && y < frame.height()) {
                return frame.argbPremultiplied()[((int) y) * frame.width() + (int) x];
            }
        }
        return BACKGROUND;
    }

    private Picture compose(Viewport view, double ratio, Frame... topFirst) {
        Picture picture =
                new Picture((int) Math.ceil(view.widthPixels() * ratio), (int) Math.ceil(view.heightPixels() * ratio));
        List<FramePlace> places =
                Arrays.stream(topFirst).map(f -> FramePlace.of(f, view, ratio)).toList();
        composer.compose(places, picture, picture.box(), BACKGROUND);
        return picture;
    }

    private static int[] row(Picture picture, int y) {
        return Arrays.copyOfRange(picture.argbPremultiplied(), y * picture.width(), (y + 1) * picture.width());
    }

    private static Viewport grown(Viewport view, double by) {
        return view.withSize(view.widthPixels() + 2 * by, view.heightPixels() + 2 * by);
    }

    /** A frame whose pixels all differ. */
    private static Frame frame(Viewport view, double ratio, int number) {
        FrameRequest request = new FrameRequest(view, ratio, SCENE);
        int[] pixels = new int[request.deviceWidth() * request.deviceHeight()];
        Arrays.setAll(pixels, i -> 0xFF000000 | number << 20 | i);
        return new Frame(request.deviceWidth(), request.deviceHeight(), pixels, request);
    }

    /** A frame whose pixels follow from their place on the map. */
    private static Frame mapOf(Viewport view) {
        FrameRequest request = new FrameRequest(view, 1, SCENE);
        int width = request.deviceWidth();
        int[] pixels = new int[width * request.deviceHeight()];
        Arrays.setAll(pixels, i -> {
            MapPoint at = view.toMap(i % width + 0.5, i / width + 0.5);
            return (int) Math.floor(at.xMeters() / 100) * 7919 ^ (int) Math.floor(at.yMeters() / 100);
        });
        return new Frame(width, request.deviceHeight(), pixels, request);
    }
}
