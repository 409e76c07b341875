package org.araxes.render.compose;

/**
 * Pixels to be written.
 *
 * @param argbPremultiplied rows from the top, 0xAARRGGBB premultiplied
 * @param width device pixels
 * @param height device pixels
 */
@SuppressWarnings("ArrayRecordComponent") // millions of pixels, written again and again
public record Picture(int[] argbPremultiplied, int width, int height) {

    /** A transparent picture. */
    public Picture(int width, int height) {
        this(new int[Math.multiplyExact(width, height)], width, height);
    }

    /** All of it. */
    public PixelBox box() {
        return new PixelBox(0, 0, width, height);
    }
}
