package org.araxes.render.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A sheet drawn from the uppermost thing down looks as if everything had been drawn over what was there before. */
class SheetInkTest {

    private static final int SIDE = 128;

    /** Each thing's colours are rounded to whole steps, from the other side. */
    private static final int ROUNDING = 4;

    private final StampCache stamps = new StampCache();
    private final SplittableRandom random = new SplittableRandom(20_261_122);

    @Test
    void fewThingsLookAsDrawnFromTheLowestUp() {
        List<Consumer<Ink>> things = things(40);
        assertThat(greatestDifference(fromBelow(things), fromAbove(things, new int[SIDE * SIDE], false)))
                .isLessThanOrEqualTo(ROUNDING);
    }

    @Test
    void veryManyLookAsDrawnFromTheLowestUpThoughMostAreHidden() {
        List<Consumer<Ink>> things = things(3000);
        assertThat(greatestDifference(fromBelow(things), fromAbove(things, new int[SIDE * SIDE], true)))
                .isLessThanOrEqualTo(ROUNDING);
    }

    @Test
    void aSheetBeginsClear() {
        int[] used = new int[SIDE * SIDE];
        SheetInk ink = new SheetInk(SIDE, stamps);
        for (int i = 0; i < 2; i++) {
            ink.begin(used);
            assertThat(ink.hides(0, 0, SIDE, SIDE)).isFalse();
            assertThat(used).containsOnly(0);
            ScreenPath broad = new ScreenPath();
            broad.polyline(0, SIDE / 2.0, SIDE, SIDE / 2.0);
            ink.strokeCased(broad, LineStyle.solid(3 * SIDE), 0xFF336699, 1, 0xFFFFFFFF);
            ink.finish();
            assertThat(ink.isFull()).isTrue();
            assertThat(ink.hides(10, 10, 20, 20)).isTrue();
        }
    }

    private int[] fromBelow(List<Consumer<Ink>> things) {
        int[] pixels = new int[SIDE * SIDE];
        RasterInk ink = new RasterInk(pixels, SIDE, SIDE, stamps);
        things.forEach(thing -> thing.accept(ink));
        return pixels;
    }

    private int[] fromAbove(List<Consumer<Ink>> things, int[] pixels, boolean ends) {
        SheetInk ink = new SheetInk(SIDE, stamps);
        ink.begin(pixels);
        int drawn = 0;
        for (Consumer<Ink> thing : things.reversed()) {
            if (!ink.isFull()) {
                drawn++;
                thing.accept(ink);
                ink.finish();
            }
        }
        assertThat(drawn < things.size()).isEqualTo(ends);
        return pixels;
    }

    private static int greatestDifference(int[] a, int[] b) {
        int greatest = 0;
        for (int i = 0; i < a.length; i++) {
            for (int shift = 0; shift < 32; shift += 8) {
                greatest = Math.max(greatest, Math.abs((a[i] >>> shift & 0xFF) - (b[i] >>> shift & 0xFF)));
            }
        }
        return greatest;
    }

    private List<Consumer<Ink>> things(int count) {
        List<Consumer<Ink>> things = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            things.add(thing());
        }
        return things;
    }

    private Consumer<Ink> thing() {
        int argb = 0xFF000000 | random.nextInt(1 << 24);
        ScreenPath path = path(random.nextBoolean());
        double width = 0.3 + 4 * random.nextDouble();
        int x = random.nextInt(-9, SIDE + 9);
        int y = random.nextInt(-9, SIDE + 9);
        return switch (random.nextInt(5)) {
            case 0 -> ink -> ink.strokeCased(path, LineStyle.dashed(width, 5.0, 3.0), argb, 1.5, 0xE6FBF9F4);
            case 1 ->
                ink -> {
                    ink.fill(path, argb & 0x26FFFFFF);
                    ink.strokeCased(path, LineStyle.solid(width), argb, 1.5, 0xE6FBF9F4);
                };
            case 2 -> ink -> ink.stamp("sign", new Box(-9, -9, 9, 9), SheetInkTest::sign, x, y);
            case 3 -> ink -> ink.stamp("wide", new Box(-50, -2, 50, 2), SheetInkTest::bar, x, y);
            default -> ink -> ink.strokeCased(path, LineStyle.solid(width), argb, 1.5, 0xE6FBF9F4);
        };
    }

    /** Vertices farther apart than those that are passed over, some of them off the sheet. */
    private ScreenPath path(boolean closed) {
        ScreenPath path = new ScreenPath();
        double x = random.nextDouble(-20, SIDE + 20);
        double y = random.nextDouble(-20, SIDE + 20);
        path.moveTo(x, y);
        for (int i = random.nextInt(1, 7); i > 0; i--) {
            x += (random.nextBoolean() ? 1 : -1) * random.nextDouble(0.5, 25);
            y += (random.nextBoolean() ? 1 : -1) * random.nextDouble(0.5, 25);
            path.lineTo(x, y);
        }
        if (closed) {
            path.close();
        }
        return path;
    }

    private static void sign(Ink ink) {
        ScreenPath round = new ScreenPath();
        round.circle(0, 0, 7);
        ink.stroke(round, LineStyle.solid(3), 0xE6FBF9F4);
        ink.fill(round, 0xFF1565C0);
    }

    private static void bar(Ink ink) {
        ScreenPath bar = new ScreenPath();
        bar.rectangle(-49.5, -1.5, 99, 3);
        ink.fill(bar, 0xC02E7D32);
    }
}
