package org.araxes.ui.inspector;

import java.util.List;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.annotation.ArrowHeads;
import org.araxes.annotation.Fill;
import org.araxes.annotation.LabelContent;
import org.araxes.annotation.LineType;
import org.araxes.annotation.MarkerSymbol;
import org.araxes.annotation.Stroke;
import org.araxes.annotation.TextStyle;

/**
 * Looks to begin with. None has the colour of a claimant.
 *
 * @param title what a person reads
 * @param style the look
 */
record StylePresets(String title, AnnotationStyle style) {

    /** All, the usual one first. */
    static final List<StylePresets> ALL = List.of(
            new StylePresets("Usual", AnnotationStyle.DEFAULT),
            preset("Bold", 0xC2185B, 5, LineType.SOLID, 18, 0.3, MarkerSymbol.PIN),
            preset("Fine", 0x37474F, 1.2, LineType.SOLID, 12, 0.08, MarkerSymbol.CIRCLE),
            preset("Dashed", 0x37474F, 2.5, LineType.DASHED, 14, 0.1, MarkerSymbol.SQUARE),
            preset("Dotted", 0x00695C, 3, LineType.DOTTED, 14, 0.1, MarkerSymbol.DIAMOND),
            preset("Route", 0x00695C, 4, LineType.SOLID, 14, 0.15, MarkerSymbol.FLAG),
            preset("Attention", 0xB71C1C, 4, LineType.DASH_DOT, 16, 0.25, MarkerSymbol.TRIANGLE));

    private static StylePresets preset(
            String title, int rgb, double width, LineType type, double text, double fill, MarkerSymbol symbol) {
        return new StylePresets(
                title,
                new AnnotationStyle(
                        new Stroke(rgb, width, type, ArrowHeads.BY_KIND),
                        new Fill(null, fill),
                        new TextStyle(text, null, null, LabelContent.NAME_AND_VALUE),
                        symbol));
    }

    @Override
    public String toString() {
        return title;
    }
}
