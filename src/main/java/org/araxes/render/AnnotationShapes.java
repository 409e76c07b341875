package org.araxes.render;

import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.render.ink.Box;
import org.araxes.render.ink.ScreenPath;
import org.araxes.render.label.LabelStyle;
import org.araxes.render.label.LabelText;
import org.araxes.render.text.MapFonts;

/** Shapes of what a person drew, in pixels. */
final class AnnotationShapes {

    /** Height of a pin whose text is 14 pixels high, CSS pixels. */
    private static final double PIN_HEIGHT = 25;

    private AnnotationShapes() {}

    /** Height of a marker's pin, CSS pixels. */
    static double pinHeight(Annotation annotation) {
        return PIN_HEIGHT * Math.sqrt(annotation.style().textSizePixels() / 14);
    }

    /** A pin whose tip is at a place. */
    static ScreenPath pin(double x, double y, double height) {
        double r = height * 0.36;
        double cy = y - height + r;
        ScreenPath p = new ScreenPath();
        p.moveTo(x, y);
        p.curveTo(x - 0.12 * height, y - 0.28 * height, x - r, cy + 0.9 * r, x - r, cy);
        p.curveTo(x - r, cy - 0.5523 * r, x - 0.5523 * r, cy - r, x, cy - r);
        p.curveTo(x + 0.5523 * r, cy - r, x + r, cy - 0.5523 * r, x + r, cy);
        p.curveTo(x + r, cy + 0.9 * r, x + 0.12 * height, y - 0.28 * height, x, y);
        p.close();
        return p;
    }

    /** The hole in a pin's head. */
    static ScreenPath pinHole(double x, double y, double height) {
        ScreenPath p = new ScreenPath();
        p.circle(x, y - height * 0.64, height * 0.135);
        return p;
    }

    /** The head of an arrow that comes from one point and ends at another. */
    static ScreenPath arrowHead(double fromX, double fromY, double x, double y, double length) {
        double a = Math.atan2(y - fromY, x - fromX);
        ScreenPath p = new ScreenPath();
        double spread = 0.42;
        double notch = 0.78 * length * Math.cos(spread);
        p.polygon(
                x,
                y,
                x - length * Math.cos(a - spread),
                y - length * Math.sin(a - spread),
                x - notch * Math.cos(a),
                y - notch * Math.sin(a),
                x - length * Math.cos(a + spread),
                y - length * Math.sin(a + spread));
        return p;
    }

    /** The text of a text annotation, set in device pixels. */
    static LabelText text(Annotation annotation, MapFonts fonts, double pixelRatio, Palette palette) {
        LabelStyle style = new LabelStyle(
                fonts.bold(),
                annotation.style().textSizePixels() * pixelRatio,
                0,
                palette.readable(annotation.style().colorRgb()),
                palette.halo(),
                1.8 * pixelRatio);
        return new LabelText(annotation.name(), style);
    }

    /** What a marker or text covers, CSS pixels relative to its point. */
    static Box pointBox(Annotation annotation, MapFonts fonts) {
        if (annotation.kind() == AnnotationKind.TEXT) {
            LabelText text = text(annotation, fonts, 1, Palette.LIGHT);
            return new Box(-text.width() / 2, -text.height() / 2, text.width() / 2, text.height() / 2);
        }
        double h = pinHeight(annotation);
        return new Box(-0.36 * h, -h, 0.36 * h, 0);
    }
}
