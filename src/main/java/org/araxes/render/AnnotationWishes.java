package org.araxes.render;

import org.araxes.annotation.Annotation;
import org.araxes.render.ink.Box;
import org.araxes.render.label.Anchor;
import org.araxes.render.label.LabelStyle;
import org.araxes.render.label.LabelText;
import org.araxes.render.label.LabelWish;
import org.araxes.render.label.Obstacle;
import org.araxes.render.prepare.AreaSpot;
import org.araxes.render.prepare.PreparedAnnotation;
import org.araxes.render.text.MapFonts;

/** The names and measured values of what a person drew: always set, before all other names. One thread. */
final class AnnotationWishes {

    /** Above every layer's. */
    private static final long PRIORITY = 1_000_000_000_000L;

    private final FrameContext frame;
    private final MapFonts fonts;
    private final LabelWishes all;

    AnnotationWishes(FrameContext frame, MapFonts fonts, LabelWishes all) {
        this.frame = frame;
        this.fonts = fonts;
        this.all = all;
    }

    void add(PreparedAnnotation prepared) {
        Annotation a = prepared.annotation();
        String words = a.name() + "\n" + prepared.value(frame.scene().units());
        if (words.isBlank()) {
            return;
        }
        LabelText text = switch (a.kind()) {
            case TEXT -> AnnotationShapes.text(a, fonts, frame.px(1), frame.palette());
            default -> new LabelText(words, style(a));
        };
        all.wishes().add(new LabelWish(text, PRIORITY + a.order(), true, anchor(prepared, text)));
    }

    private LabelStyle style(Annotation a) {
        return new LabelStyle(
                fonts.bold(),
                frame.px(a.style().textSizePixels()),
                0,
                frame.palette().readable(a.style().colorRgb()),
                frame.palette().halo(),
                frame.px(1.8));
    }

    private Anchor anchor(PreparedAnnotation prepared, LabelText text) {
        double x = all.worldX(prepared.vertices()[0]);
        double y = all.worldY(prepared.vertices()[1]);
        return switch (prepared.annotation().kind()) {
            case TEXT -> new Anchor.Fixed(x - text.width() / 2, y - text.height() / 2);
            case MARKER -> {
                double h = frame.px(AnnotationShapes.pinHeight(prepared.annotation()));
                Box pin = new Box(x - 0.36 * h, y - h, x + 0.36 * h, y);
                all.obstacles().add(new Obstacle(pin, Long.MAX_VALUE));
                yield new Anchor.AtPoint(x, y - 0.6 * h, 0.4 * h + frame.px(3));
            }
            case POLYGON, RECTANGLE, CIRCLE, AREA -> all.inArea(AreaSpot.of(prepared.path()), true);
            case LINE, ARROW, FREEHAND, CALLOUT, DISTANCE -> new Anchor.AtLine(path(prepared));
        };
    }

    private double[] path(PreparedAnnotation prepared) {
        double[] xy = new double[2 * prepared.path().vertices()];
        for (int i = 0; 2 * i < xy.length; i++) {
            xy[2 * i] = all.worldX(prepared.path().x(i));
            xy[2 * i + 1] = all.worldY(prepared.path().y(i));
        }
        return xy;
    }
}
