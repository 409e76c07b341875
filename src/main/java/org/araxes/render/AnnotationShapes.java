package org.araxes.render;

import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.render.ink.Box;
import org.araxes.render.ink.ScreenPath;
import org.araxes.render.label.LabelStyle;
import org.araxes.render.label.LabelText;
import org.araxes.render.text.MapFonts;

/** Shapes of what a person drew, in pixels. */
final class AnnotationShapes {

    /** Height of a pin whose text is 14 pixels high, CSS pixels. */
    private static final double PIN_HEIGHT = 25;

    /** Lines longer than these are hard to read, and would run out of every view. */
    private static final int LINE_LETTERS = 48;

    /** Longer texts would hide the map; the card has them whole. */
    private static final int MOST_LINES = 24;

    private AnnotationShapes() {}

    /** Height of a marker's sign, CSS pixels. */
    static double pinHeight(Annotation annotation) {
        return signHeight(annotation.style());
    }

    /** Height of the sign of markers of a style, CSS pixels. */
    static double signHeight(AnnotationStyle style) {
        return PIN_HEIGHT * Math.sqrt(style.textSizePixels() / 14);
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

    /** The text of a text annotation or a callout, set in device pixels. */
    static LabelText text(Annotation annotation, MapFonts fonts, double pixelRatio, Palette palette) {
        String folded = LabelText.folded(annotation.name(), LINE_LETTERS, MOST_LINES);
        return new LabelText(folded, labelStyle(annotation, fonts, pixelRatio, palette));
    }

    /** How the words of an annotation look. The letters in a callout's box need no rim. */
    static LabelStyle labelStyle(Annotation annotation, MapFonts fonts, double pixelRatio, Palette palette) {
        Integer halo = annotation.style().text().haloRgb();
        return new LabelStyle(
                fonts.bold(),
                annotation.style().textSizePixels() * pixelRatio,
                0,
                palette.readable(annotation.style().textRgb()),
                halo == null ? palette.halo() : halo | 0xFF000000,
                annotation.kind() == AnnotationKind.CALLOUT && halo == null ? 0 : 1.8 * pixelRatio);
    }

    /** What a marker or text covers, CSS pixels relative to its point. */
    static Box pointBox(Annotation annotation, MapFonts fonts) {
        if (annotation.kind() == AnnotationKind.TEXT) {
            LabelText text = text(annotation, fonts, 1, Palette.LIGHT);
            return new Box(-text.width() / 2, -text.height() / 2, text.width() / 2, text.height() / 2);
        }
        return MarkerSigns.box(annotation.style().symbol(), pinHeight(annotation));
    }
}
