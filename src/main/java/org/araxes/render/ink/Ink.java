package org.araxes.render.ink;

import java.util.function.Consumer;

/**
 * What the map is drawn on: a picture in memory, or a page of a vector file. All lengths are device pixels, all colours
 * 0xAARRGGBB, not premultiplied. One thread at a time.
 */
public interface Ink {

    /** Fills the inside of closed parts, even-odd rule. */
    void fill(ScreenPath area, int argb);

    /** Fills the inside of closed parts, non-zero rule: parts may overlap, as in letters. */
    void fillNonZero(ScreenPath area, int argb);

    /** Fills the inside of closed parts with stripes, even-odd rule. The area must be cut to the frame. */
    void hatch(ScreenPath area, Hatch hatch, int argb);

    /** Strokes lines. */
    void stroke(ScreenPath lines, LineStyle style, int argb);

    /**
     * Strokes lines on a casing that stands out on both sides.
     *
     * @param casingWidth how far it stands out
     * @param casing its colour
     */
    default void strokeCased(ScreenPath lines, LineStyle style, int argb, double casingWidth, int casing) {
        stroke(lines, LineStyle.solid(style.width() + 2 * casingWidth), casing);
        stroke(lines, style, argb);
    }

    /** Lays a picture that is as large as the frame over what was drawn so far. */
    void overlay(PixelRows picture, int width, int height);

    /**
     * Sets words.
     *
     * @param halo colour of the rim round the letters
     * @param haloWidth how far the rim stands out; 0 for none
     * @param argb colour of the letters
     */
    default void text(InkText text, int halo, double haloWidth, int argb) {
        if (haloWidth > 0) {
            stroke(text.outline(), LineStyle.solid(2 * haloWidth), halo);
        }
        fillNonZero(text.outline(), argb);
    }

    /**
     * Draws several things as if on a sheet of their own, which is then laid over the rest.
     *
     * @param id short name of the sheet, by which files with layers tell it
     * @param title its name for people
     * @param opacity opacity of the sheet, 0 to 1
     */
    void group(String id, String title, double opacity, Consumer<Ink> drawing);

    /**
     * Draws something small that comes again from frame to frame. A picture in memory may keep its pixels.
     *
     * @param key equal for equal drawings
     * @param box what the drawing covers, pixels, relative to its own origin
     * @param drawing draws it at its own origin
     * @param x where its origin is put
     * @param y where its origin is put
     */
    void stamp(Object key, Box box, Consumer<Ink> drawing, int x, int y);
}
