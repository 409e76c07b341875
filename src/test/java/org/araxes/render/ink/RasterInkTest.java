package org.araxes.render.ink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Our rasterisers against the platform's, on shapes that break rasterisers. */
class RasterInkTest {

    private static final int SIZE = 160;

    @Test
    void fillsAwkwardAreasLikeThePlatform() {
        assertAlike(ink -> ink.fill(star(80, 80, 70, 5), 0xFF203040), 14);
        assertAlike(ink -> ink.fillNonZero(star(80, 80, 70, 7), 0x80FF0000), 14);
        assertAlike(ink -> ink.fill(path(10, 10, 150, 10.4, 10, 10.8), 0xFF000000), 14);
        assertAlike(ink -> ink.fill(path(-1e6, -1e6, 1e6, 20.5, -1e6, 1e6), 0xFF00FF00), 14);
        assertAlike(ink -> ink.fill(path(20, 20, 20, 20, 20, 20), 0xFF000000), 1);
    }

    @Test
    void fillsHolesAndSelfTouchingRings() {
        ScreenPath holes = path(10, 10, 150, 10, 150, 150, 10, 150);
        holes.polygon(40, 40, 120, 40, 120, 120, 40, 120);
        holes.polygon(80, 40, 100, 60, 80, 80, 60, 60);
        assertAlike(ink -> ink.fill(holes, 0xFF336699), 14);
        assertAlike(ink -> ink.fill(path(10, 10, 80, 80, 150, 10, 150, 150, 80, 80, 10, 150), 0xFF336699), 14);
    }

    @Test
    void fillsRandomRingsLikeThePlatform() {
        Random random = new Random(4);
        for (int i = 0; i < 40; i++) {
            double[] xy = new double[2 * (3 + random.nextInt(12))];
            for (int k = 0; k < xy.length; k++) {
                xy[k] = random.nextDouble() * 300 - 70;
            }
            ScreenPath ring = path(xy);
            assertAlike(ink -> ink.fill(ring, 0xFF112233), 60);
        }
    }

    @Test
    void strokesLikeThePlatform() {
        ScreenPath line = new ScreenPath();
        line.polyline(10, 20, 60, 140, 75.3, 20.7, 150, 100);
        for (double width : new double[] {0.4, 1, 1.6, 3, 9}) {
            assertAlike(ink -> ink.stroke(line, LineStyle.solid(width), 0xFF000000), 50);
        }
        assertAlike(ink -> ink.stroke(line, LineStyle.dashed(2.5, 9.0, 5.0), 0xFF804020), 70);
    }

    @Test
    void strokesTheLastSideOfARingAndDots() {
        for (double width : new double[] {1, 3}) {
            assertAlike(ink -> ink.stroke(path(30.5, 30.5, 130, 40, 90, 130), LineStyle.solid(width), 0xFF000000), 20);
        }
        ScreenPath dot = new ScreenPath();
        dot.moveTo(60, 70);
        int[] pixels = draw(ink -> ink.stroke(dot, LineStyle.solid(7), 0xFF000000));
        assertThat(pixels[70 * SIZE + 60]).isEqualTo(0xFF000000);
        assertThat(pixels[70 * SIZE + 65]).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void fillsAreasThatAreHigherThanOneGoOverTheRows() {
        assertAlike(ink -> ink.fill(star(80, 450, 440, 5), 0xFF203040), 20, 170, 900);
        ScreenPath holes = path(10.5, -100, 150, -100, 150, 2000, 10.5, 2000);
        holes.polygon(40, 250, 120, 250, 120, 262, 40, 262);
        holes.polygon(40, 500.5, 120, 500.5, 120, 780, 40, 780);
        assertAlike(ink -> ink.fill(holes, 0xFF336699), 1, 170, 900);
        assertAlike(ink -> ink.fill(path(20, 255.25, 120, 255.25, 120, 257.5, 20, 257.5), 0xFF000000), 1, 170, 900);
    }

    @Test
    void fillsWhatReachesFarOutsideOnEverySide() {
        double[][] middles = {{80, 80}, {-1e6, 80}, {1e6, 80}, {80, -1e6}, {80, 1e6}, {-1e6, -1e6}};
        for (double[] middle : middles) {
            double reach = 1e6 + 40.25;
            ScreenPath diamond = path(
                    middle[0] - reach,
                    middle[1],
                    middle[0],
                    middle[1] - reach,
                    middle[0] + reach,
                    middle[1],
                    middle[0],
                    middle[1] + reach);
            assertAlike(ink -> ink.fill(diamond, 0xFF803010), 14);
        }
        int[] beside = draw(ink -> ink.fill(path(-1e6, -1e6, -1, -1e6, -1, 1e6, -1e6, 1e6), 0xFF000000));
        assertThat(beside).containsOnly(0xFFFFFFFF);
    }

    @Test
    void aSliverIsNeitherLostNorThickened() {
        // Ten rows of slivers a tenth of a pixel high, each in another part of its pixel: all cover a tenth.
        for (int i = 0; i < 10; i++) {
            double top = 20 + i * 10 + i / 10.0;
            int[] pixels = draw(ink -> ink.fill(path(10, top, 150, top, 150, top + 0.1, 10, top + 0.1), 0xFF000000));
            int covered = 0;
            for (int y = 0; y < SIZE; y++) {
                covered += 255 - (pixels[y * SIZE + 80] & 0xFF);
            }
            assertThat(covered).isBetween(24, 27);
        }
    }

    @Test
    void ringsThatTouchShareNoDarkerAndNoLighterEdge() {
        ScreenPath both = path(20, 20, 80.3, 20, 80.3, 140, 20, 140);
        both.polygon(80.3, 20, 140, 20, 140, 140, 80.3, 140);
        int[] pixels = draw(ink -> ink.fill(both, 0xFF000000));
        for (int x = 60; x < 100; x++) {
            assertThat(pixels[80 * SIZE + x]).as("column %d", x).isEqualTo(0xFF000000);
        }
        // A hole that touches the outline from within, along a side and at a corner.
        ScreenPath holed = path(20, 20, 140, 20, 140, 140, 20, 140);
        holed.polygon(20, 60, 60, 80, 20, 100);
        holed.polygon(140, 140, 100, 120, 120, 100);
        assertAlike(ink -> ink.fill(holed, 0xFF336699), 8);
    }

    @Test
    void strokesAwkwardLinesLikeThePlatform() {
        ScreenPath far = new ScreenPath();
        far.polyline(-20_000, 30, 80, 31, 20_000, 140);
        assertAlike(ink -> ink.stroke(far, LineStyle.solid(3), 0xFF000000), 50);
        ScreenPath ring = path(20, 20, 140, 20.2, 20, 20.4);
        assertAlike(ink -> ink.stroke(ring, LineStyle.solid(2), 0xFF000000), 50);
        ScreenPath back = new ScreenPath();
        back.polyline(20, 80, 140, 80, 20, 80, 20, 80, 80, 140);
        assertAlike(ink -> ink.stroke(back, LineStyle.solid(4), 0x80C02020), 50);
    }

    @Test
    void fillsWhatTouchesTheRimLikeThePlatform() {
        assertAlike(ink -> ink.fill(path(0, 0, SIZE, 0, SIZE, SIZE, 0, SIZE), 0xFF336699), 1);
        assertAlike(ink -> ink.fill(path(-5, 40, SIZE + 5, 40.5, SIZE + 5, 41, -5, 41), 0xFF336699), 14);
        assertAlike(ink -> ink.fill(path(-300, -300, -200, 500, -100, -300), 0xFF336699), 1);
    }

    @Test
    void memoryOfAnotherSizeIsUsedAgainCleanly() {
        Consumer<Ink> drawing = ink -> {
            ink.fill(star(30, 30, 25, 5), 0xFF203040);
            ink.stroke(star(30, 30, 20, 7), LineStyle.solid(2.5), 0x80FF0000);
        };
        RasterInk large = new RasterInk(new int[SIZE * SIZE], SIZE, SIZE, new StampCache());
        drawing.accept(large);
        int[] reused = new int[61 * 83];
        drawing.accept(large.onto(reused, 61, 83));
        int[] fresh = new int[61 * 83];
        drawing.accept(new RasterInk(fresh, 61, 83, new StampCache()));
        assertThat(reused).isEqualTo(fresh);
    }

    @Test
    void lineOnePixelWideOnPixelMiddlesIsSharp() {
        ScreenPath line = new ScreenPath();
        line.polyline(10, 20.5, 100, 20.5);
        int[] pixels = draw(ink -> ink.stroke(line, LineStyle.solid(1), 0xFF000000));
        assertThat(pixels[20 * SIZE + 50]).isEqualTo(0xFF000000);
        assertThat(pixels[19 * SIZE + 50]).isEqualTo(0xFFFFFFFF);
        assertThat(pixels[21 * SIZE + 50]).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void crossingLinesAreNoDarkerThanOne() {
        ScreenPath lines = new ScreenPath();
        lines.polyline(10, 10, 150, 150);
        lines.polyline(10, 150, 150, 10);
        int[] pixels = draw(ink -> ink.stroke(lines, LineStyle.solid(6), 0x80000000));
        assertThat(pixels[80 * SIZE + 80]).isEqualTo(pixels[40 * SIZE + 40]);
    }

    @Test
    void inkLeavesNothingBehindForTheNextStroke() {
        int[] pixels = new int[SIZE * SIZE];
        RasterInk ink = new RasterInk(pixels, SIZE, SIZE, new StampCache());
        ink.fill(star(80, 80, 70, 5), 0xFF000000);
        ink.stroke(star(80, 80, 70, 5), LineStyle.solid(5), 0xFF000000);
        java.util.Arrays.fill(pixels, 0);
        ink.fill(path(0, 0, 1, 0, 1, 1), 0);
        ink.fill(path(2, 2, 3, 2, 3, 3, 2, 3), 0xFF000000);
        ink.stroke(path(4, 4, 5, 4), LineStyle.solid(0.1), 0x01000000);
        assertThat(java.util.Arrays.stream(pixels).filter(p -> p != 0).count()).isLessThanOrEqualTo(1);
    }

    @Test
    void dashesStayWhereTheyAreWhenTheLineIsCut() {
        ScreenPath whole = new ScreenPath();
        whole.polyline(0, 80, 160, 80);
        ScreenPath cut = new ScreenPath();
        cut.moveTo(33, 80, 33);
        cut.lineTo(160, 80);
        LineStyle dashes = LineStyle.dashed(3, 11.0, 7.0);
        int[] a = draw(ink -> ink.stroke(whole, dashes, 0xFF000000));
        int[] b = draw(ink -> ink.stroke(cut, dashes, 0xFF000000));
        for (int x = 40; x < 155; x++) {
            assertThat(b[80 * SIZE + x]).isEqualTo(a[80 * SIZE + x]);
        }
    }

    @Test
    void stampsAreTheSameWithAndWithoutTheCache() {
        Consumer<Ink> drawing = ink -> ink.fill(star(0, 0, 12, 5), 0xC0A01050);
        Box box = new Box(-12, -12, 12, 12);
        int[] stamped = draw(ink -> ink.stamp("star", box, drawing, 50, 60));
        int[] plain = draw(ink -> ink.fill(star(50, 60, 12, 5), 0xC0A01050));
        for (int i = 0; i < stamped.length; i++) {
            assertThat(difference(stamped[i], plain[i])).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void stampsOverTheRimAreCut() {
        Consumer<Ink> drawing = ink -> ink.fill(star(0, 0, 30, 5), 0xFF000000);
        assertAlike(ink -> ink.stamp("s", new Box(-30, -30, 30, 30), drawing, 2, 158), 30);
        assertAlike(ink -> ink.stamp("s", new Box(-30, -30, 30, 30), drawing, -400, 20), 1);
    }

    @Test
    void whatIsNoNumberIsRefused() {
        ScreenPath p = new ScreenPath();
        assertThatThrownBy(() -> p.moveTo(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
        p.moveTo(0, 0);
        assertThatThrownBy(() -> p.lineTo(0, Double.POSITIVE_INFINITY)).isInstanceOf(IllegalArgumentException.class);
    }

    /** At most so many pixels differ by more than an eighth of full strength. */
    private static void assertAlike(Consumer<Ink> drawing, int pixels) {
        assertAlike(drawing, pixels, SIZE, SIZE);
    }

    private static void assertAlike(Consumer<Ink> drawing, int pixels, int width, int height) {
        int[] ours = draw(drawing, width, height);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.setColor(java.awt.Color.WHITE);
        g.fillRect(0, 0, width, height);
        drawing.accept(new GraphicsInk(g));
        g.dispose();
        int[] platform = image.getRGB(0, 0, width, height, null, 0, width);
        int off = 0;
        for (int i = 0; i < ours.length; i++) {
            off += difference(ours[i], platform[i]) > 32 ? 1 : 0;
        }
        assertThat(off).isLessThan(pixels);
    }

    private static int[] draw(Consumer<Ink> drawing) {
        return draw(drawing, SIZE, SIZE);
    }

    private static int[] draw(Consumer<Ink> drawing, int width, int height) {
        int[] pixels = new int[width * height];
        java.util.Arrays.fill(pixels, 0xFFFFFFFF);
        drawing.accept(new RasterInk(pixels, width, height, new StampCache()));
        return pixels;
    }

    private static int difference(int a, int b) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((a >>> shift & 0xFF) - (b >>> shift & 0xFF)));
        }
        return most;
    }

    private static ScreenPath path(double... xy) {
        ScreenPath p = new ScreenPath();
        p.polygon(xy);
        return p;
    }

    private static ScreenPath star(double x, double y, double r, int tips) {
        ScreenPath p = new ScreenPath();
        for (int i = 0; i < tips; i++) {
            double a = 2 * Math.PI * i * 2 / tips;
            if (i == 0) {
                p.moveTo(x + r, y);
            } else {
                p.lineTo(x + r * Math.cos(a), y + r * Math.sin(a));
            }
        }
        p.close();
        return p;
    }
}
