package org.araxes.render.ink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Ink on a small square sheet that is drawn from the uppermost thing down, so that what would not be seen need not be
 * drawn: of very many things most. The strokes and fills of one thing come in their usual order, and are laid the last
 * first, below what is there, when the thing is {@linkplain #finish finished}. One thread.
 */
public final class SheetInk implements Ink {

    private final int side;
    private final StampCache stamps;
    private final AreaRaster areas;
    private final LineRaster lines;
    private final CasedLines cased;
    private final CoveredPixels covered;
    private final ScreenPath dashes = new ScreenPath();
    private final List<Runnable> thing = new ArrayList<>();
    private int[] pixels = {};

    /**
     * @param side of the sheet, pixels; a multiple of 64
     * @param stamps where pixels of stamps are kept
     */
    public SheetInk(int side, StampCache stamps) {
        this.side = side;
        this.stamps = stamps;
        this.areas = AreaRaster.below(side, side);
        this.lines = LineRaster.below(side, side);
        this.covered = new CoveredPixels(side);
        this.cased = new CasedLines(side, covered);
    }

    /** Begins a clear sheet. */
    public void begin(int[] sheet) {
        Arrays.fill(sheet, 0);
        pixels = sheet;
        covered.clear();
        thing.clear();
    }

    /** Whether nothing would be seen of what is drawn in a box from now on. */
    public boolean hides(double minX, double minY, double maxX, double maxY) {
        return covered.hides(minX, minY, maxX, maxY);
    }

    /** Whether nothing would be seen of whatever is drawn from now on. */
    public boolean isFull() {
        return covered.isFull();
    }

    /** Lays what was drawn since the last call below what was there before. */
    public void finish() {
        for (int i = thing.size() - 1; i >= 0; i--) {
            thing.get(i).run();
        }
        thing.clear();
    }

    @Override
    public void fill(ScreenPath area, int argb) {
        if (argb >>> 24 != 0) {
            thing.add(() -> areas.fill(area, true, pixels, Blend.premultiplied(argb)));
        }
    }

    @Override
    public void fillNonZero(ScreenPath area, int argb) {
        if (argb >>> 24 != 0) {
            thing.add(() -> areas.fill(area, false, pixels, Blend.premultiplied(argb)));
        }
    }

    @Override
    public void hatch(ScreenPath area, Hatch hatch, int argb) {
        stroke(hatch.lines(area), LineStyle.blunt(hatch.width()), argb);
    }

    @Override
    public void stroke(ScreenPath path, LineStyle style, int argb) {
        if (argb >>> 24 != 0 && style.width() > 0) {
            thing.add(() -> {
                ScreenPath pieces = style.dashes().isEmpty() ? path : Dashes.cut(path, style, dashes);
                lines.stroke(pieces, style.width(), style.round(), pixels, Blend.premultiplied(argb));
            });
        }
    }

    @Override
    public void strokeCased(ScreenPath path, LineStyle style, int argb, double casingWidth, int casing) {
        if (style.dashes().isEmpty() && style.round()) {
            thing.add(() -> cased.stroke(
                    path, style.width(), Blend.premultiplied(argb), casingWidth, Blend.premultiplied(casing), pixels));
        } else {
            Ink.super.strokeCased(path, style, argb, casingWidth, casing);
        }
    }

    @Override
    public void overlay(PixelRows picture, int width, int height) {
        thing.add(() -> {
            int[] row = new int[width];
            for (int y = 0; y < Math.min(side, height); y++) {
                picture.row(y, row);
                for (int x = 0; x < Math.min(side, width); x++) {
                    pixels[y * side + x] = Blend.under(pixels[y * side + x], row[x]);
                }
            }
        });
    }

    /** Sheets on a sheet are not needed: what is drawn is part of the thing. */
    @Override
    public void group(String id, String title, double opacity, Consumer<Ink> drawing) {
        if (opacity < 1) {
            throw new UnsupportedOperationException("a thing on a sheet is drawn at full opacity");
        }
        drawing.accept(this);
    }

    @Override
    public void stamp(Object key, Box box, Consumer<Ink> drawing, int x, int y) {
        thing.add(() -> stamps.get(key, box, drawing).layBelow(pixels, side, covered, x, y));
    }
}
