package org.araxes.render;

import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.annotation.Fill;
import org.araxes.annotation.MarkerSymbol;
import org.araxes.annotation.Stroke;
import org.araxes.annotation.TextStyle;
import org.araxes.render.ink.Box;
import org.araxes.render.ink.Ink;
import org.araxes.render.ink.ScreenPath;

/** Draws the signs of what a person drew into a legend, as the map draws them. Thread-safe. */
public final class OwnSymbols {

    /** A line is no wider than this part of its sign's height. */
    private static final double WIDEST = 1.0 / 3;

    private OwnSymbols() {}

    /** A style in the colours in which a map of that palette shows it. */
    public static AnnotationStyle readable(AnnotationStyle style, Palette palette) {
        Stroke stroke = style.stroke();
        TextStyle text = style.text();
        return style.withStroke(new Stroke(
                        rgb(stroke.colorRgb(), palette), stroke.widthPixels(), stroke.type(), stroke.heads()))
                .withFill(new Fill(rgb(style.fillRgb(), palette), style.fillOpacity()))
                .withText(new TextStyle(
                        text.sizePixels(), rgb(style.textRgb(), palette), text.haloRgb(), text.content()));
    }

    /**
     * Draws the sign of a marker, line or area into a box; of a text nothing.
     *
     * @param ink its unit is the CSS pixel
     * @param style in colours as {@link #readable} gives them
     */
    public static void paint(Ink ink, AnnotationKind kind, AnnotationStyle style, Box box) {
        double width = Math.min(style.widthPixels(), box.height() * WIDEST);
        double middle = (box.minY() + box.maxY()) / 2;
        switch (kind) {
            case TEXT, CALLOUT -> {}
            case MARKER -> marker(ink, style, box);
            case LINE, FREEHAND, DISTANCE, ARROW -> line(ink, kind, style, box, middle, width);
            case POLYGON, RECTANGLE, CIRCLE, AREA -> area(ink, style, box, width);
        }
    }

    private static void marker(Ink ink, AnnotationStyle style, Box box) {
        MarkerSymbol symbol = style.symbol();
        double height = box.height();
        Box covered = MarkerSigns.box(symbol, height);
        double x = (box.minX() + box.maxX() - covered.minX() - covered.maxX()) / 2;
        double y = (box.minY() + box.maxY() - covered.minY() - covered.maxY()) / 2;
        ScreenPath sign = MarkerSigns.of(symbol, x, y, height);
        if (symbol == MarkerSymbol.PIN) {
            sign.append(MarkerSigns.pinHole(x, y, height), 0, 0);
        }
        ink.fill(sign, opaque(style.colorRgb()));
    }

    private static void line(Ink ink, AnnotationKind kind, AnnotationStyle style, Box box, double y, double width) {
        boolean atEnd = style.stroke().heads().atEnd(kind);
        boolean atStart = style.stroke().heads().atStart();
        double head = box.height() * 0.7;
        int argb = opaque(style.colorRgb());
        ScreenPath line = new ScreenPath();
        double cap = width / 2;
        line.polyline(box.minX() + (atStart ? head * 0.8 : cap), y, box.maxX() - (atEnd ? head * 0.8 : cap), y);
        ink.stroke(line, OwnLines.of(style.stroke().type(), width, 1), argb);
        if (atEnd) {
            ink.fill(AnnotationShapes.arrowHead(box.minX(), y, box.maxX(), y, head), argb);
        }
        if (atStart) {
            ink.fill(AnnotationShapes.arrowHead(box.maxX(), y, box.minX(), y, head), argb);
        }
    }

    private static void area(Ink ink, AnnotationStyle style, Box box, double width) {
        ScreenPath shape = new ScreenPath();
        shape.rectangle(box.minX() + width / 2, box.minY() + width / 2, box.width() - width, box.height() - width);
        ink.fill(shape, Palette.faded(opaque(style.fillRgb()), style.fillOpacity()));
        ink.stroke(shape, OwnLines.of(style.stroke().type(), width, 1), opaque(style.colorRgb()));
    }

    private static int rgb(int rgb, Palette palette) {
        return palette.readable(rgb) & 0xFFFFFF;
    }

    private static int opaque(int rgb) {
        return rgb | 0xFF000000;
    }
}
