package org.araxes.ui;

import java.awt.image.BufferedImage;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.araxes.render.Frame;

/** Hands finished pictures to the screen: the one class of the window that touches AWT. FX thread. */
public final class FrameImages {

    private FrameImages() {}

    /** A frame as an image that shares its pixels. */
    public static Image of(Frame frame) {
        return shared(frame.argbPremultiplied(), frame.width(), frame.height());
    }

    /** A copy of a Java2D picture. */
    public static Image of(BufferedImage picture) {
        int w = picture.getWidth();
        int h = picture.getHeight();
        BufferedImage copy = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB_PRE);
        var g = copy.createGraphics();
        g.drawImage(picture, 0, 0, null);
        g.dispose();
        int[] pixels = new int[w * h];
        copy.getRaster().getDataElements(0, 0, w, h, pixels);
        return shared(pixels, w, h);
    }

    private static Image shared(int[] argbPremultiplied, int width, int height) {
        return new WritableImage(new PixelBuffer<>(
                width, height, IntBuffer.wrap(argbPremultiplied), PixelFormat.getIntArgbPreInstance()));
    }
}
