package org.araxes.export;

import java.util.List;
import org.araxes.render.ink.Ink;
import org.araxes.render.ink.InkText;
import org.araxes.render.ink.ScreenPath;
import org.araxes.render.ink.Turn;
import org.araxes.render.text.MapFonts;
import org.araxes.render.text.Typeface;

/**
 * Sets the text of the page in the bundled fonts: the same shapes at every resolution and on every machine.
 *
 * @param fonts the fonts of the map
 */
record Lettering(MapFonts fonts) implements TextMeasure {

    /** Baseline below the top of a line, in ems: the leading lies half above, half below. */
    private static final double ASCENT = 1.02;

    /** Outlines are built this many times larger, so that their curves are smooth at 600 dpi and more. */
    private static final double FINER = 8;

    /** Width of the rim round letters that lie on the map, logical pixels. */
    private static final double HALO = 1.5;

    /** In the fonts that come along. */
    static Lettering bundled() {
        return new Lettering(MapFonts.bundled());
    }

    @Override
    public double widthPixels(String text, TextStyle style) {
        return typeface(style).width(text) * style.sizePixels();
    }

    /** Sets a line of text whose line box begins at that point. */
    void draw(Ink ink, String text, TextStyle style, double scale, double x, double top, int argb) {
        double size = style.sizePixels() * scale;
        draw(ink, text, style, size, new InkText.Piece(text, x, top + ASCENT * size, 0), argb);
    }

    /**
     * Sets a line of text along any direction.
     *
     * @param size the em, logical pixels
     * @param at where its baseline begins and which way it goes
     */
    void draw(Ink ink, String text, TextStyle style, double size, InkText.Piece at, int argb) {
        if (!text.isBlank()) {
            ink.text(set(text, style, size, at), 0, 0, argb);
        }
    }

    /** Sets a line of text at its nominal size with a rim round the letters. */
    void haloed(Ink ink, String text, TextStyle style, InkText.Piece at, int halo, int argb) {
        ink.text(set(text, style, style.sizePixels(), at), halo, HALO, argb);
    }

    private InkText set(String text, TextStyle style, double size, InkText.Piece at) {
        Typeface face = typeface(style);
        ScreenPath large = new ScreenPath();
        face.append(large, text, 0, 0, size * FINER, 0);
        ScreenPath outline = new ScreenPath();
        outline.append(large, Turn.of(at.x(), at.y(), at.angle(), 1 / FINER));
        return new InkText(text, List.of(at), face.face(), size, 0, outline);
    }

    private Typeface typeface(TextStyle style) {
        return style.bold() ? fonts.bold() : fonts.regular();
    }
}
