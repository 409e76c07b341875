package org.araxes.export;

import org.araxes.render.Symbols;
import org.araxes.render.ink.LineStyle;
import org.araxes.render.ink.ScreenPath;

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

    private void paintDrawn(LegendSign.OfAnnotation drawn, Box box) {
        double width = Math.min(drawn.style().widthPixels(), box.height() / 3);
        double middle = box.y() + box.height() / 2;
        int argb = drawn.style().colorRgb() | 0xFF000000;
        switch (drawn.kind()) {
            case MARKER -> {
                ScreenPath dot = new ScreenPath();
                dot.circle(box.x() + box.width() / 2, middle, box.height() * 0.3);
                pen.ink().fill(dot, argb);
            }
            case TEXT, CALLOUT -> {
                double scale = box.height() / TextStyle.GROUP.linePixels();
                double text = pen.lettering().widthPixels("Aa", TextStyle.GROUP) * scale;
                pen.text("Aa", TextStyle.GROUP, scale, box.x() + (box.width() - text) / 2, box.y(), argb);
            }
            case LINE, FREEHAND, DISTANCE -> pen.line(box.x(), middle, box.right(), middle, width, argb);
            case ARROW -> {
                pen.line(box.x(), middle, box.right() - box.height() * 0.6, middle, width, argb);
                pen.ink().fill(head(box, middle), argb);
            }
            case POLYGON, RECTANGLE, CIRCLE, AREA -> area(drawn, box, width);
        }
    }

    private void area(LegendSign.OfAnnotation drawn, Box box, double width) {
        int alpha = (int) Math.round(drawn.style().fillOpacity() * 0xFF);
        int rgb = drawn.style().colorRgb() & 0xFFFFFF;
        ScreenPath shape = new ScreenPath();
        shape.rectangle(box.x() + width / 2, box.y() + width / 2, box.width() - width, box.height() - width);
        pen.ink().fill(shape, rgb | alpha << 24);
        pen.ink().stroke(shape, LineStyle.blunt(width), rgb | 0xFF000000);
    }

    private static ScreenPath head(Box box, double y) {
        double size = box.height() * 0.7;
        ScreenPath head = new ScreenPath();
        head.polygon(box.right(), y, box.right() - size, y - size / 2, box.right() - size, y + size / 2);
        return head;
    }
}
