package org.araxes.export;

import org.araxes.annotation.AnnotationKind;
import org.araxes.render.OwnSymbols;
import org.araxes.render.Symbols;

/**
 * Paints signs of the legend: those of layers by the painters of the map.
 *
 * @param pen draws on the page
 */
record SignPainter(Pen pen) {

    /** Paints into a box of the page. */
    void paint(LegendSign sign, Box box) {
        switch (sign) {
            case LegendSign.OfLayer layer ->
                Symbols.paint(pen.ink(), layer.swatch(), layer.opacity(), box.x(), box.y(), box.width(), box.height());
            case LegendSign.OfAnnotation drawn -> paintDrawn(drawn, box);
        }
    }

    /** Texts are shown by two letters. */
    private void paintDrawn(LegendSign.OfAnnotation drawn, Box box) {
        if (drawn.kind() != AnnotationKind.TEXT && drawn.kind() != AnnotationKind.CALLOUT) {
            OwnSymbols.paint(
                    pen.ink(),
                    drawn.kind(),
                    drawn.style(),
                    new org.araxes.render.ink.Box(box.x(), box.y(), box.right(), box.bottom()));
            return;
        }
        double scale = box.height() / TextStyle.GROUP.linePixels();
        double text = pen.lettering().widthPixels("Aa", TextStyle.GROUP) * scale;
        int argb = drawn.style().textRgb() | 0xFF000000;
        pen.text("Aa", TextStyle.GROUP, scale, box.x() + (box.width() - text) / 2, box.y(), argb);
    }
}
