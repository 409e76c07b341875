package org.araxes.render.ink;

import java.util.Arrays;

/** Lays colours over premultiplied pixels (source over, T. Porter and T. Duff, "Compositing digital images", 1984). */
final class Blend {

    private static final int EVEN = 0x00FF00FF;

    private Blend() {}

    /** The premultiplied form of a colour. */
    static int premultiplied(int argb) {
        int a = argb >>> 24;
        return a == 255 ? argb : scaled(argb | 0xFF000000, a);
    }

    /** A premultiplied colour with all channels times coverage, 0 to 255. */
    static int scaled(int color, int coverage) {
        return coverage == 255 ? color : part(color, coverage);
    }

    private static int part(int color, int coverage) {
        // Two channels in one multiplication; (v * c + 128) * 257 >> 16 divides by 255 to the nearest.
        int even = (color & EVEN) * coverage + 0x00800080;
        even = even + (even >>> 8 & EVEN) >>> 8 & EVEN;
        int odd = (color >>> 8 & EVEN) * coverage + 0x00800080;
        odd = odd + (odd >>> 8 & EVEN) & ~EVEN;
        return even | odd;
    }

    /** A premultiplied colour over another. */
    static int over(int color, int below) {
        return color + scaled(below, 255 - (color >>> 24));
    }

    /** A premultiplied colour under another. */
    static int under(int above, int color) {
        return above + scaled(color, 255 - (above >>> 24));
    }

    /** Lays a row of premultiplied colours over another. */
    static void row(int[] colors, int[] below, int count) {
        for (int i = 0; i < count; i++) {
            // Without a branch for what is transparent, and with one index, the compiler does several pixels at once.
            below[i] = colors[i] + part(below[i], 255 - (colors[i] >>> 24));
        }
    }

    /** Lays a premultiplied colour over a stretch of pixels. */
    static void run(int[] pixels, int from, int to, int color) {
        int alpha = color >>> 24;
        if (alpha == 255) {
            Arrays.fill(pixels, from, to, color);
        } else if (alpha > 0) {
            for (int i = from; i < to; i++) {
                pixels[i] = color + scaled(pixels[i], 255 - alpha);
            }
        }
    }

    /** Lays a premultiplied colour under a stretch of pixels. */
    static void runUnder(int[] pixels, int from, int to, int color) {
        for (int i = from; i < to; i++) {
            if (pixels[i] >>> 24 != 0xFF) {
                pixels[i] = under(pixels[i], color);
            }
        }
    }
}
