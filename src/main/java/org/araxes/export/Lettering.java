package org.araxes.export;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import org.araxes.render.ink.ScreenPath;
import org.araxes.render.text.MapFonts;
import org.araxes.render.text.Typeface;

/**
 * Sets text in the bundled fonts as filled outlines: the same shapes at every resolution and on every machine.
 *
 * @param fonts the fonts of the map
 */
record Lettering(MapFonts fonts) implements TextMeasure {

    /** Baseline below the top of a line, in ems: the leading lies half above, half below. */
    private static final double ASCENT = 1.02;

    /** Outlines are built this many times larger, so that their curves are smooth at 600 dpi and more. */
    private static final double FINER = 8;

    /** In the fonts that come along. */
    static Lettering bundled() {
        return new Lettering(MapFonts.bundled());
    }

    @Override
    public double widthPixels(String text, TextStyle style) {
        return typeface(style).width(text) * style.sizePixels();
    }

    /** Draws a line of text whose line box begins at that point. */
    void draw(Graphics2D g, String text, TextStyle style, double scale, double x, double top) {
        double size = style.sizePixels() * scale;
        ScreenPath outline = new ScreenPath();
        typeface(style).append(outline, text, 0, 0, size * FINER, 0);
        g.fill(path(outline, x, top + ASCENT * size));
    }

    private static Path2D path(ScreenPath outline, double x, double y) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int p = 0; p < outline.parts(); p++) {
            for (int i = outline.start(p); i < outline.end(p); i++) {
                double px = x + outline.x(i) / FINER;
                double py = y + outline.y(i) / FINER;
                if (i == outline.start(p)) {
                    path.moveTo(px, py);
                } else {
                    path.lineTo(px, py);
                }
            }
            path.closePath();
        }
        return path;
    }

    private Typeface typeface(TextStyle style) {
        return style.bold() ? fonts.bold() : fonts.regular();
    }
}
