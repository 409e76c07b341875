package org.araxes.render.ink;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Keeps the pixels of stamps, those used last longest. One thread. */
public final class StampCache {

    /** Four bytes each: 8 MB, the names of several screens. */
    private static final long MAX_PIXELS = 2_000_000;

    /**
     * A stamp's picture.
     *
     * @param pixels premultiplied, row by row
     * @param width how many columns
     * @param left where its left side is, relative to the drawing's origin
     * @param top where its top is, relative to the drawing's origin
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Stamp(int[] pixels, int width, int left, int top) {

        /** Lays it over a picture with its origin at a place; what falls outside is left out. */
        void lay(int[] onto, int ontoWidth, int ontoHeight, int x, int y) {
            int height = pixels.length / width;
            int x0 = x + left;
            int y0 = y + top;
            int from = Math.max(0, -x0);
            int to = Math.min(width, ontoWidth - x0);
            for (int r = Math.max(0, -y0); r < Math.min(height, ontoHeight - y0); r++) {
                for (int c = from; c < to; c++) {
                    int color = pixels[r * width + c];
                    if (color != 0) {
                        int at = (y0 + r) * ontoWidth + x0 + c;
                        onto[at] = Blend.over(color, onto[at]);
                    }
                }
            }
        }
    }

    private final LinkedHashMap<Object, Stamp> stamps = new LinkedHashMap<>(64, 0.75f, true);
    private long kept;

    Stamp get(Object key, Box box, Consumer<Ink> drawing) {
        Stamp known = stamps.get(key);
        if (known != null) {
            return known;
        }
        Stamp made = make(box, drawing);
        stamps.put(key, made);
        kept += made.pixels.length;
        var oldest = stamps.entrySet().iterator();
        while (kept > MAX_PIXELS && stamps.size() > 1) {
            Map.Entry<Object, Stamp> entry = oldest.next();
            kept -= entry.getValue().pixels.length;
            oldest.remove();
        }
        return made;
    }

    private Stamp make(Box box, Consumer<Ink> drawing) {
        int left = (int) Math.floor(box.minX()) - 1;
        int top = (int) Math.floor(box.minY()) - 1;
        int width = (int) Math.ceil(box.maxX()) + 1 - left;
        int height = (int) Math.ceil(box.maxY()) + 1 - top;
        int[] pixels = new int[width * height];
        drawing.accept(new RasterInk(pixels, width, height, this).at(-left, -top));
        return new Stamp(pixels, width, left, top);
    }
}
