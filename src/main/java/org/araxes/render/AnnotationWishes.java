package org.araxes.render;

import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.render.ink.Box;
import org.araxes.render.label.Anchor;
import org.araxes.render.label.LabelText;
import org.araxes.render.label.LabelWish;
import org.araxes.render.label.Obstacle;
import org.araxes.render.prepare.PreparedAnnotation;
import org.araxes.render.text.MapFonts;

/**
 * The names and measured values of what a person drew: placed before all other names, a little off where it is crowded,
 * and on top of another only those of texts and of what is selected. One thread.
 */
final class AnnotationWishes {

    /** Half the mark of a crossing. */
    /** Letters of a name that stands on two lines: that of a distance names both its ends. */
    private static final int LONG_NAME = 32;

    private static final double CROSSING_PIXELS = 8;

    /** Above every layer's. */
    private static final long PRIORITY = 1_000_000_000_000L;

    private final FrameContext frame;
    private final MapFonts fonts;
    private final LabelWishes all;
    private final boolean few;

    AnnotationWishes(FrameContext frame, MapFonts fonts, LabelWishes all) {
        this.frame = frame;
        this.fonts = fonts;
        this.all = all;
        this.few = NamedObjects.areFew(frame.scene());
    }

    void add(PreparedAnnotation prepared) {
        keepClear(prepared.crossings());
        new SegmentWishes(frame, fonts, all).add(prepared);
        Annotation a = prepared.annotation();
        LabelText text = switch (a.kind()) {
            case TEXT, CALLOUT -> AnnotationShapes.text(a, fonts, frame.px(1), frame.palette());
            default ->
                new LabelText(words(prepared), AnnotationShapes.labelStyle(a, fonts, frame.px(1), frame.palette()));
        };
        if (!text.lines().isEmpty()) {
            all.add(new LabelWish(text, PRIORITY + a.order(), need(a), anchor(prepared, text)));
        }
    }

    private LabelWish.Need need(Annotation a) {
        boolean isText = a.kind() == AnnotationKind.TEXT || a.kind() == AnnotationKind.CALLOUT;
        boolean selected = frame.scene().selectedAnnotations().contains(a.id());
        return isText || few && selected ? LabelWish.Need.ALWAYS : few ? LabelWish.Need.NEARBY : LabelWish.Need.IF_ROOM;
    }

    /** The marks where an outline crosses itself are not written over. */
    private void keepClear(double[] crossings) {
        double half = frame.px(CROSSING_PIXELS);
        for (int i = 0; i < crossings.length; i += 2) {
            double x = all.worldX(crossings[i]);
            double y = all.worldY(crossings[i + 1]);
            all.obstacles().add(new Obstacle(new Box(x - half, y - half, x + half, y + half), Long.MAX_VALUE));
        }
    }

    private String words(PreparedAnnotation prepared) {
        Annotation a = prepared.annotation();
        return switch (a.style().text().content()) {
            case NOTHING -> "";
            case NAME -> a.name();
            case NAME_AND_VALUE, NAME_VALUE_AND_SEGMENTS, NAME_AND_FIGURE ->
                (a.name().length() > LONG_NAME ? LabelText.inTwo(a.name(), " – ") : a.name()) + "\n"
                        + frame.quantity(prepared.value(frame.scene().units()));
        };
    }

    private Anchor anchor(PreparedAnnotation prepared, LabelText text) {
        double x = all.worldX(prepared.vertices()[0]);
        double y = all.worldY(prepared.vertices()[1]);
        return switch (prepared.annotation().kind()) {
            case TEXT -> new Anchor.Fixed(x - text.width() / 2, y - text.height() / 2);
            case MARKER -> {
                double h = frame.px(AnnotationShapes.pinHeight(prepared.annotation()));
                Box sign = MarkerSigns.box(prepared.annotation().style().symbol(), h);
                all.obstacles()
                        .add(new Obstacle(
                                new Box(x + sign.minX(), y + sign.minY(), x + sign.maxX(), y + sign.maxY()),
                                Long.MAX_VALUE));
                boolean round = sign.maxY() > 0;
                yield new Anchor.AtPoint(
                        x, round ? y : y - 0.6 * h, Math.max(sign.maxX(), 0.4 * h * (round ? 0 : 1)) + frame.px(3));
            }
            case CALLOUT -> {
                double textX = all.worldX(prepared.vertices()[2]);
                double textY = all.worldY(prepared.vertices()[3]);
                yield new Anchor.Fixed(textX - text.width() / 2, textY - text.height() / 2);
            }
            // Rings round one place would all have their names there; beside the line it is plain which is whose.
            case CIRCLE ->
                prepared.annotation().style().fillOpacity() == 0 ? new Anchor.AtLine(path(prepared)) : inside(prepared);
            case POLYGON, RECTANGLE, AREA -> inside(prepared);
            case LINE, ARROW, FREEHAND, DISTANCE -> new Anchor.AtLine(path(prepared));
        };
    }

    private Anchor inside(PreparedAnnotation prepared) {
        return all.inArea(prepared.spots(), Anchor.Otherwise.BESIDE);
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
