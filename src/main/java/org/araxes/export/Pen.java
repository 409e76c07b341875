package org.araxes.export;

import org.araxes.render.ink.LineStyle;
import org.araxes.render.ink.PageInk;
import org.araxes.render.ink.ScreenPath;

/**
 * Draws what furniture is made of, in logical pixels.
 *
 * @param ink the page
 * @param lettering sets text
 * @param colours of the page
 */
record Pen(PageInk ink, Lettering lettering, PlateColours colours) {

    /** Thinnest line of the page, logical pixels: 0.21 mm, which any press can print. */
    static final double HAIR_LINE = 0.8;

    void fill(Box box, int argb) {
        ink.fill(rectangle(box), argb);
    }

    void frame(Box box, double width, int argb) {
        ink.stroke(rectangle(box), LineStyle.blunt(width), argb);
    }

    void line(double x1, double y1, double x2, double y2, double width, int argb) {
        ScreenPath line = new ScreenPath();
        line.polyline(x1, y1, x2, y2);
        ink.stroke(line, LineStyle.blunt(width), argb);
    }

    /** A line of text whose line box begins at that point. */
    void text(String text, TextStyle style, double scale, double x, double top, int argb) {
        lettering.draw(ink, text, style, scale, x, top, argb);
    }

    private static ScreenPath rectangle(Box box) {
        ScreenPath path = new ScreenPath();
        path.rectangle(box.x(), box.y(), box.width(), box.height());
        return path;
    }
}
