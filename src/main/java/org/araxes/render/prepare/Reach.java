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
        String name = a.name();
        int widest = 0;
        int lines = 1;
        int start = 0;
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == '\n' || name.charAt(i) == '\r') {
                widest = Math.max(widest, i - start);
                start = i + 1;
                lines++;
            }
        }
        widest = Math.max(widest, name.length() - start);
        return a.style().textSizePixels() * Math.max(LINE_HEIGHT * widest, LINE_HEIGHT * (lines + 1)) / 2;
    }
}
