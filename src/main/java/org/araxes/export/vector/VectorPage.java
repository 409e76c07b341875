package org.araxes.export.vector;

import java.awt.image.BufferedImage;
import org.araxes.render.ink.Box;
import org.araxes.render.ink.InkText;
import org.araxes.render.ink.LineStyle;
import org.araxes.render.ink.ScreenPath;

/**
 * A page of a vector file. Lengths are logical pixels (1/96 inch) from the upper left corner, colours 0xAARRGGBB, not
 * premultiplied. What cannot be written throws {@link java.io.UncheckedIOException}. One thread.
 */
public interface VectorPage {

    /** Fills closed parts. */
    void fill(ScreenPath area, boolean evenOdd, int argb);

    /** Strokes lines. */
    void stroke(ScreenPath lines, LineStyle style, int argb);

    /** Sets words as text, with a rim round the letters when its width is above 0. */
    void text(InkText text, int halo, double haloWidth, int argb);

    /** Puts a picture into a box. */
    void image(BufferedImage image, Box box);

    /** Begins a group; an empty id is a group without a name. Groups nest. */
    void beginGroup(String id, String title, double opacity);

    /** Ends the group begun last. */
    void endGroup();

    /** From here to {@link #endClip} only what lies in a box is seen. */
    void beginClip(Box box);

    /** Ends the clip begun last. */
    void endClip();
}
