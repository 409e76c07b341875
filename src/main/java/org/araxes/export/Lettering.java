package org.araxes.export;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;

/**
 * Sets text in the bundled fonts as filled outlines with fractional advances: the same shapes at every resolution and on
 * every machine. Immutable; any thread.
 */
final class Lettering implements TextMeasure {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /** Baseline below the top of a line, in ems: leaves the leading half above, half below. */
    private static final double ASCENT = 1.02;

    private final Font regular;
    private final Font bold;

    Lettering(Font regular, Font bold) {
        this.regular = regular;
        this.bold = bold;
    }

    @Override
    public double widthPixels(String text, TextStyle style) {
        return text.isEmpty() ? 0 : glyphs(text, style, 1).getLogicalBounds().getWidth();
    }

    /** Draws a line of text whose line box begins at that point. */
    void draw(Graphics2D g, String text, TextStyle style, double scale, double x, double top) {
        double baseline = top + ASCENT * style.sizePixels() * scale;
        g.fill(glyphs(text, style, scale).getOutline((float) x, (float) baseline));
    }

    private GlyphVector glyphs(String text, TextStyle style, double scale) {
        Font font = style.bold() ? bold : regular;
        return font.deriveFont((float) (style.sizePixels() * scale)).createGlyphVector(CONTEXT, text);
    }
}
