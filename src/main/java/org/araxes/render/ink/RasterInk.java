package org.araxes.render.ink;

import java.util.function.Consumer;

/**
 * Ink on premultiplied pixels in memory, by our own rasterisers: several times faster than the platform's on maps, and the
 * same to the bit on every machine. One thread.
 */
public final class RasterInk implements Ink {

    private static final int[] NO_PIXELS = {};

    private final int[] pixels;
    private final int width;
    private final int height;
    private final AreaRaster areas;
    private final LineRaster lines;
    private final StampCache stamps;
    private final Scratch scratch;
    private int dx;
    private int dy;

    /** Paths that are done with as soon as they are drawn, kept for their arrays. */
    private static final class Scratch {
        private final ScreenPath moved = new ScreenPath();
        private final ScreenPath dashes = new ScreenPath();
        private final ScreenPath stripes = new ScreenPath();
        private final HatchLines hatches = new HatchLines(new Hatch(1, 1, true, 0, 0));
    }

    /**
     * @param pixels rows from the top, 0xAARRGGBB premultiplied; may be longer than they need
     * @param stamps where pixels of stamps are kept from frame to frame
     */
    public RasterInk(int[] pixels, int width, int height, StampCache stamps) {
        this(
                pixels,
                width,
                height,
                new AreaRaster(width, height, null),
                new LineRaster(width, height, null),
                stamps,
                new Scratch());
    }

    private RasterInk(
            int[] pixels,
            int width,
            int height,
            AreaRaster areas,
            LineRaster lines,
            StampCache stamps,
            Scratch scratch) {
        this.pixels = pixels;
        this.width = width;
        this.height = height;
        this.areas = areas;
        this.lines = lines;
        this.stamps = stamps;
        this.scratch = scratch;
    }

    /** Ink on other pixels, which saves making the buffers again where these suffice. This ink must not be used any more. */
    public RasterInk onto(int[] others, int otherWidth, int otherHeight) {
        return otherWidth == width && otherHeight == height
                ? new RasterInk(others, width, height, areas, lines, stamps, scratch)
                : new RasterInk(
                        others,
                        otherWidth,
                        otherHeight,
                        new AreaRaster(otherWidth, otherHeight, areas),
                        new LineRaster(otherWidth, otherHeight, lines),
                        stamps,
                        scratch);
    }

    /** What {@link #onto} needs of this ink, without its pixels, which are free when nobody else has them. */
    public RasterInk withoutPixels() {
        return new RasterInk(NO_PIXELS, width, height, areas, lines, stamps, scratch);
    }

    @Override
    public void fill(ScreenPath area, int argb) {
        if (argb >>> 24 != 0) {
            areas.fill(moved(area), true, pixels, Blend.premultiplied(argb));
        }
    }

    @Override
    public void fillNonZero(ScreenPath area, int argb) {
        if (argb >>> 24 != 0) {
            areas.fill(moved(area), false, pixels, Blend.premultiplied(argb));
        }
    }

    @Override
    public void hatch(ScreenPath area, Hatch hatch, int argb) {
        stroke(scratch.hatches.of(hatch).cut(area, scratch.stripes), LineStyle.blunt(hatch.width()), argb);
    }

    @Override
    public void stroke(ScreenPath path, LineStyle style, int argb) {
        if (argb >>> 24 == 0 || !(style.width() > 0)) {
            return;
        }
        ScreenPath pieces = style.dashes().isEmpty() ? path : Dashes.cut(path, style, scratch.dashes);
        lines.stroke(moved(pieces), style.width(), style.round(), pixels, Blend.premultiplied(argb));
    }

    @Override
    public void overlay(PixelRows picture, int pictureWidth, int pictureHeight) {
        int count = Math.min(width, pictureWidth);
        int[] row = new int[pictureWidth];
        int[] below = new int[count];
        for (int y = Math.max(0, dy); y < Math.min(height, pictureHeight + dy); y++) {
            picture.row(y - dy, row);
            System.arraycopy(pixels, y * width, below, 0, count);
            Blend.row(row, below, count);
            System.arraycopy(below, 0, pixels, y * width, count);
        }
    }

    @Override
    public void group(String id, String title, double opacity, Consumer<Ink> drawing) {
        if (opacity >= 1) {
            drawing.accept(this);
            return;
        }
        int[] sheet = new int[width * height];
        drawing.accept(new RasterInk(sheet, width, height, areas, lines, stamps, scratch).at(dx, dy));
        int alpha = (int) Math.round(255 * opacity);
        for (int i = 0; i < sheet.length; i++) {
            if (sheet[i] != 0) {
                pixels[i] = Blend.over(Blend.scaled(sheet[i], alpha), pixels[i]);
            }
        }
    }

    @Override
    public void stamp(Object key, Box box, Consumer<Ink> drawing, int x, int y) {
        stamps.get(key, box, drawing).lay(pixels, width, height, x + dx, y + dy);
    }

    /** The same ink with its origin elsewhere; pictures laid on must begin at its left rim. */
    public RasterInk at(int x, int y) {
        dx = x;
        dy = y;
        return this;
    }

    private ScreenPath moved(ScreenPath path) {
        if (dx == 0 && dy == 0) {
            return path;
        }
        scratch.moved.clear();
        scratch.moved.append(path, dx, dy);
        return scratch.moved;
    }
}
