package org.araxes.render;

import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/**
 * A finished picture of the map.
 *
 * @param width device pixels
 * @param height device pixels
 * @param argbPremultiplied rows from the top, 0xAARRGGBB premultiplied; may be longer than they need; belongs to
 *     whoever asked for the frame
 * @param request what it shows
 */
@SuppressWarnings("ArrayRecordComponent") // millions of pixels, handed on without a copy
public record Frame(int width, int height, int[] argbPremultiplied, FrameRequest request) {

    private static final int[] MASKS = {0xFF0000, 0xFF00, 0xFF, 0xFF000000};

    /** The same pixels as a picture; nothing is copied. */
    public BufferedImage image() {
        return wrap(width, height, argbPremultiplied);
    }

    /** A picture on top of pixels. */
    static BufferedImage wrap(int width, int height, int[] pixels) {
        WritableRaster raster = Raster.createPackedRaster(
                new DataBufferInt(pixels, pixels.length), width, height, width, MASKS, new Point());
        DirectColorModel model = new DirectColorModel(
                java.awt.color.ColorSpace.getInstance(java.awt.color.ColorSpace.CS_sRGB),
                32,
                0xFF0000,
                0xFF00,
                0xFF,
                0xFF000000,
                true,
                java.awt.image.DataBuffer.TYPE_INT);
        return new BufferedImage(model, raster, true, null);
    }
}
