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
     * @param seen of each row a bit for each pixel that is not transparent, in words of 64, the leftmost the lowest
     * @param width how many columns
     * @param left where its left side is, relative to the drawing's origin
     * @param top where its top is, relative to the drawing's origin
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Stamp(int[] pixels, long[] seen, int width, int left, int top) {

        private static int words(int width) {
            return (width + Long.SIZE - 1) / Long.SIZE;
        }

        static Stamp of(int[] pixels, int width, int left, int top) {
            int words = words(width);
            long[] seen = new long[pixels.length / width * words];
            for (int i = 0; i < pixels.length; i++) {
                int column = i % width;
                seen[i / width * words + column / Long.SIZE] |= pixels[i] != 0 ? 1L << column : 0;
            }
            return new Stamp(pixels, seen, width, left, top);
        }

        /**
         * Lays it under what is on a square sheet; {@code covered} says where that can be seen, and is told what nothing is
         * seen through then.
         */
        void layBelow(int[] sheet, int side, CoveredPixels covered, int x, int y) {
            int words = words(width);
            int height = pixels.length / width;
            for (int r = Math.max(0, -y - top); r < Math.min(height, side - y - top); r++) {
                for (int w = 0; w < words; w++) {
                    int column = x + left + w * Long.SIZE;
                    long open = covered.open(y + top + r, column, seen[r * words + w]);
                    if (open != 0) {
                        int at = (y + top + r) * side + column;
                        covered.cover(y + top + r, column, layBelow(open, r * width + w * Long.SIZE, sheet, at));
                    }
                }
            }
        }

        /** Lays some pixels of a row; says which nothing is seen through then. */
        private long layBelow(long which, int from, int[] sheet, int at) {
            long opaque = 0;
            for (long rest = which; rest != 0; rest &= rest - 1) {
                int k = Long.numberOfTrailingZeros(rest);
                int both = Blend.under(sheet[at + k], pixels[from + k]);
                sheet[at + k] = both;
                opaque |= both >>> 24 == 0xFF ? 1L << k : 0;
            }
            return opaque;
        }

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
        return Stamp.of(pixels, width, left, top);
    }
}
