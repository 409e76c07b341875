package org.araxes.render.prepare;

import org.araxes.annotation.Annotation;

/** How far beyond its place something that a person drew may be seen. */
final class Reach {

    /** A marker's sign with its halo and glow, CSS pixels, where texts are 14 pixels high. */
    private static final double SIGN_PIXELS = 28;

    private static final double GLOW_PIXELS = 14;

    private static final double LINE_HEIGHT = 1.2;

    private Reach() {}

    /** CSS pixels, rather too many than too few. */
    static double pixels(Annotation a) {
        double size = a.style().textSizePixels();
        double line = 4.5 * a.style().widthPixels() + GLOW_PIXELS;
        return switch (a.kind()) {
            case MARKER -> SIGN_PIXELS * Math.sqrt(size / 14) + GLOW_PIXELS;
            case TEXT -> text(a) + GLOW_PIXELS;
            case CALLOUT -> text(a) + size + line;
            default -> line;
        };
    }

    /** From the middle of a text to its farthest side: no letter is wider than an em and a bit. */
    private static double text(Annotation a) {
        int widest = a.name().lines().mapToInt(String::length).max().orElse(0);
        long lines = a.name().lines().count();
        return a.style().textSizePixels() * Math.max(LINE_HEIGHT * widest, LINE_HEIGHT * (lines + 1)) / 2;
    }
}
