package org.araxes.export;

import java.awt.image.BufferedImage;

/**
 * How alike two pictures of the same page are that different programs drew: rims of letters and lines differ, places and
 * colours do not.
 *
 * @param mean mean difference of a channel, 0 to 255
 * @param largeShare share of the pixels in which a channel differs by more than a third of its range, after averaging
 *     blocks of 3 × 3 pixels
 */
record Likeness(double mean, double largeShare) {

    private static final int BLOCK = 3;
    private static final int LARGE = 85;

    static Likeness of(BufferedImage a, BufferedImage b) {
        if (Math.abs(a.getWidth() - b.getWidth()) > 1 || Math.abs(a.getHeight() - b.getHeight()) > 1) {
            throw new AssertionError("sizes differ: " + a.getWidth() + "x" + a.getHeight() + " and " + b.getWidth()
                    + "x" + b.getHeight());
        }
        int columns = Math.min(a.getWidth(), b.getWidth()) / BLOCK;
        int rows = Math.min(a.getHeight(), b.getHeight()) / BLOCK;
        long sum = 0;
        long large = 0;
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                int most = 0;
                for (int shift = 0; shift <= 16; shift += 8) {
                    int off = Math.abs(mean(a, x, y, shift) - mean(b, x, y, shift));
                    sum += off;
                    most = Math.max(most, off);
                }
                large += most > LARGE ? 1 : 0;
            }
        }
        return new Likeness(sum / 3.0 / columns / rows, (double) large / columns / rows);
    }

    private static int mean(BufferedImage image, int column, int row, int shift) {
        int sum = 0;
        for (int y = 0; y < BLOCK; y++) {
            for (int x = 0; x < BLOCK; x++) {
                sum += image.getRGB(column * BLOCK + x, row * BLOCK + y) >> shift & 0xFF;
            }
        }
        return sum / (BLOCK * BLOCK);
    }
}
