package org.araxes.render.ink;

import java.util.Arrays;

/**
 * Which pixels of a square sheet nothing is seen through, a bit each, so that what lies below need not be drawn: of very
 * many things the picture stays the same to the bit. One thread.
 */
final class CoveredPixels {

    private static final int WORD = 64;

    private final int side;
    private final int words;
    private final long[] bits;
    private int open;

    /** @param side of the sheet, pixels; a multiple of 64 */
    CoveredPixels(int side) {
        this.side = side;
        this.words = side / WORD;
        this.bits = new long[side * words];
        clear();
    }

    /** Nothing is covered. */
    void clear() {
        Arrays.fill(bits, 0);
        open = side * side;
    }

    /** Whether all of the sheet is covered. */
    boolean isFull() {
        return open == 0;
    }

    /** Whether every pixel of the sheet that a box touches is covered. */
    boolean hides(double minX, double minY, double maxX, double maxY) {
        int left = (int) Math.max(0, Math.floor(minX));
        int right = (int) Math.min(side - 1, Math.ceil(maxX));
        int top = (int) Math.max(0, Math.floor(minY));
        int bottom = (int) Math.min(side - 1, Math.ceil(maxY));
        if (left > right) {
            return true;
        }
        for (int y = top; y <= bottom; y++) {
            if (!hidesRow(y, left, right)) {
                return false;
            }
        }
        return true;
    }

    /** Whether pixels of a row are all covered; the first and the last of them lie on the sheet. */
    boolean hidesRow(int y, int first, int last) {
        int row = y * words;
        int from = first / WORD;
        int to = last / WORD;
        long begin = -1L << first;
        long end = -1L >>> -1 - last;
        if (from == to) {
            return (~bits[row + from] & begin & end) == 0;
        }
        long open = ~bits[row + from] & begin | ~bits[row + to] & end;
        for (int w = from + 1; w < to; w++) {
            open |= ~bits[row + w];
        }
        return open == 0;
    }

    /**
     * Those of up to 64 pixels of a row that are on the sheet and not covered.
     *
     * @param wanted a bit for each, the leftmost the lowest
     * @param left column of the leftmost, which may be off the sheet
     */
    long open(int y, int left, long wanted) {
        int word = left >> 6;
        int shift = left & WORD - 1;
        long covered = word(y, word) >>> shift;
        if (shift > 0) {
            covered |= word(y, word + 1) << WORD - shift;
        }
        return wanted & ~covered;
    }

    /** What is off the sheet counts as covered. */
    private long word(int y, int word) {
        return word < 0 || word >= words ? -1L : bits[y * words + word];
    }

    /** Covers those of up to 64 pixels of a row that are on the sheet, as {@link #open} has them. */
    void cover(int y, int left, long pixels) {
        int word = left >> 6;
        int shift = left & WORD - 1;
        put(y, word, pixels << shift);
        if (shift > 0) {
            put(y, word + 1, pixels >>> WORD - shift);
        }
    }

    private void put(int y, int word, long more) {
        if (word >= 0 && word < words && more != 0) {
            long before = bits[y * words + word];
            bits[y * words + word] = before | more;
            open -= Long.bitCount(more & ~before);
        }
    }
}
