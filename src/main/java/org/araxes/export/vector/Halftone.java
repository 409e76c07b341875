package org.araxes.export.vector;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.araxes.render.ink.PixelRows;

/**
 * A picture inside a vector file with no more pixels than its soft shades need: blocks of pixels are averaged.
 *
 * @param image the averaged pixels
 * @param width pixels of the full picture that it covers
 * @param height pixels of the full picture that it covers
 */
record Halftone(BufferedImage image, int width, int height) {

    /** Pixels kept an inch: shades of hills are softer than this. */
    private static final double DPI = 150;

    private static final double LOGICAL_DPI = 96;

    /** @param scale logical pixels in a pixel of the picture */
    static Halftone of(PixelRows picture, int width, int height, double scale) {
        int block = Math.max(1, (int) Math.floor(LOGICAL_DPI / DPI / scale));
        int columns = (width + block - 1) / block;
        int rows = (height + block - 1) / block;
        BufferedImage image = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_ARGB_PRE);
        int[] row = new int[width];
        int[] sums = new int[columns * 4];
        int[] out = new int[columns];
        for (int r = 0; r < rows; r++) {
            Arrays.fill(sums, 0);
            int lines = Math.min(block, height - r * block);
            for (int y = 0; y < lines; y++) {
                picture.row(r * block + y, row);
                add(row, block, sums);
            }
            for (int c = 0; c < columns; c++) {
                out[c] = average(sums, c, lines * Math.min(block, width - c * block));
            }
            image.getRaster().setDataElements(0, r, columns, 1, out);
        }
        return new Halftone(image, columns * block, rows * block);
    }

    private static void add(int[] row, int block, int[] sums) {
        for (int x = 0; x < row.length; x++) {
            int at = x / block * 4;
            int argb = row[x];
            sums[at] += argb >>> 24;
            sums[at + 1] += argb >>> 16 & 0xFF;
            sums[at + 2] += argb >>> 8 & 0xFF;
            sums[at + 3] += argb & 0xFF;
        }
    }

    private static int average(int[] sums, int column, int count) {
        int argb = 0;
        for (int k = 0; k < 4; k++) {
            argb = argb << 8 | (sums[column * 4 + k] + count / 2) / count;
        }
        return argb;
    }
}
