package org.araxes.render;

import java.util.Arrays;
import org.araxes.render.ink.Box;

/**
 * Which pixels of a square sheet are covered by something opaque, a bit each, so that what lies wholly below need not be
 * drawn: of very many objects the picture stays the same to the bit. One thread.
 */
final class CoveredPixels {

    private static final int WORD = 64;

    private final int side;
    private final int words;
    private final long[] bits;

    /** @param side of the sheet, pixels; a multiple of 64 */
    CoveredPixels(int side) {
        this.side = side;
        this.words = side / WORD;
        this.bits = new long[side * words];
    }

    /** Nothing is covered. */
    void clear() {
        Arrays.fill(bits, 0);
    }

    /** Whether every pixel of the sheet that a box touches is covered. */
    boolean hides(Box box) {
        int left = (int) Math.max(0, Math.floor(box.minX()));
        int right = (int) Math.min(side - 1, Math.ceil(box.maxX()));
        int top = (int) Math.max(0, Math.floor(box.minY()));
        int bottom = (int) Math.min(side - 1, Math.ceil(box.maxY()));
        for (int y = top; y <= bottom; y++) {
            for (int w = left / WORD; left <= right && w <= right / WORD; w++) {
                long wanted = from(left - w * WORD) & upTo(right - w * WORD);
                if ((bits[y * words + w] & wanted) != wanted) {
                    return false;
                }
            }
        }
        return true;
    }

    private static long from(int bit) {
        return bit <= 0 ? -1L : -1L << bit;
    }

    private static long upTo(int bit) {
        return bit >= WORD - 1 ? -1L : (1L << (bit + 1)) - 1;
    }

    /**
     * Covers pixels.
     *
     * @param rows bits of some rows, the leftmost pixel the lowest bit
     * @param left column of the leftmost pixel; may be off the sheet
     * @param top the first row; may be off the sheet
     */
    void cover(long[] rows, int left, int top) {
        for (int r = Math.max(0, -top); r < Math.min(rows.length, side - top); r++) {
            int word = Math.floorDiv(left, WORD);
            int shift = Math.floorMod(left, WORD);
            put(top + r, word, rows[r] << shift);
            if (shift > 0) {
                put(top + r, word + 1, rows[r] >>> (WORD - shift));
            }
        }
    }

    private void put(int y, int word, long more) {
        if (word >= 0 && word < words) {
            bits[y * words + word] |= more;
        }
    }
}
