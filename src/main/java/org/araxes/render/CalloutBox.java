package org.araxes.render;

import org.araxes.annotation.Annotation;
import org.araxes.render.ink.Box;
import org.araxes.render.label.LabelText;
import org.araxes.render.text.MapFonts;

/**
 * The box round a callout's text.
 *
 * @param text the text as it is set
 * @param padding from the letters to the sides
 */
record CalloutBox(LabelText text, double padding) {

    /** Of a callout, in device pixels. */
    static CalloutBox of(Annotation callout, MapFonts fonts, double pixelRatio, Palette palette) {
        LabelText text = AnnotationShapes.text(callout, fonts, pixelRatio, palette);
        return new CalloutBox(text, 0.35 * text.style().size());
    }

    /** The box round the middle of the text. */
    Box around(double x, double y) {
        double w = text.width() / 2 + 1.3 * padding;
        double h = text.height() / 2 + padding;
        return new Box(x - w, y - h, x + w, y + h);
    }

    /** Where a line from the middle of the box to a place leaves the box, as a part of the way; 1 or more inside it. */
    static double exit(Box box, double toX, double toY) {
        double x = (box.minX() + box.maxX()) / 2;
        double y = (box.minY() + box.maxY()) / 2;
        double across = Math.abs(toX - x) / (box.width() / 2);
        double down = Math.abs(toY - y) / (box.height() / 2);
        double most = Math.max(across, down);
        return most == 0 ? 1 : 1 / most;
    }
}
