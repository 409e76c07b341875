package org.araxes.render;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.render.ink.Box;
import org.araxes.render.label.Anchor;
import org.araxes.render.label.LabelText;
import org.araxes.render.label.LabelWish;
import org.araxes.render.label.Obstacle;
import org.araxes.render.label.Placement;
import org.araxes.render.prepare.PreparedAnnotation;
import org.araxes.render.text.MapFonts;

/**
 * The names and measured values of what a person drew: placed before all other names, a little off where it is crowded,
 * and on top of another only those of texts and of what is selected. One thread.
 */
final class AnnotationWishes {

    /** Half the mark of a crossing. */
    private static final double CROSSING_PIXELS = 8;

    /** Letters of a name that stands on two lines: that of a distance names both its ends. */
    private static final int LONG_NAME = 32;

    /** A name is no text: what is longer stands on the card. */
    private static final int LINE_LETTERS = 48;

    private static final int NAME_LINES = 3;

    /** Above every layer's. */
    private static final long PRIORITY = 1_000_000_000_000L;

    private final FrameContext frame;
    private final MapFonts fonts;
    private final LabelWishes all;
    private final boolean few;
    private final Map<LabelWish, UUID> wishes = new IdentityHashMap<>();

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
        LabelText text = text(frame, fonts, prepared);
        if (!text.lines().isEmpty()) {
            // Texts stand where they were put; names, which may go elsewhere, keep clear of them.
            long priority = (isText(a) ? 2 : 1) * PRIORITY + a.order();
            LabelWish wish = new LabelWish(text, priority, need(a), anchor(prepared, text));
            wishes.put(wish, a.id());
            all.add(wish, new Hit.OnAnnotation(a, Hit.Part.NAME, 0));
        }
    }

    /** The objects whose names were placed. */
    Set<UUID> named(Placement placement) {
        Set<UUID> named = new HashSet<>();
        placement.served().forEach(wish -> {
            UUID id = wishes.get(wish);
            if (id != null) {
                named.add(id);
            }
        });
        return named;
    }

    /** What is written beside an object or, of a text, at its place; without lines when nothing is. */
    static LabelText text(FrameContext frame, MapFonts fonts, PreparedAnnotation prepared) {
        Annotation a = prepared.annotation();
        return isText(a)
                ? AnnotationShapes.text(a, fonts, frame.px(1), frame.palette())
                : new LabelText(
                        words(frame, prepared), AnnotationShapes.labelStyle(a, fonts, frame.px(1), frame.palette()));
    }

    private static boolean isText(Annotation a) {
        return a.kind() == AnnotationKind.TEXT || a.kind() == AnnotationKind.CALLOUT;
    }

    private LabelWish.Need need(Annotation a) {
        boolean selected = frame.scene().selectedAnnotations().contains(a.id());
        if (isText(a) || few && selected) {
            return LabelWish.Need.ALWAYS;
        }
        return NamedObjects.mayBeLed(frame) ? LabelWish.Need.LED : few ? LabelWish.Need.NEARBY : LabelWish.Need.IF_ROOM;
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

    private static String words(FrameContext frame, PreparedAnnotation prepared) {
        Annotation a = prepared.annotation();
        return switch (a.style().text().content()) {
            case NOTHING -> "";
            case NAME -> LabelText.folded(a.name(), LINE_LETTERS, NAME_LINES);
            case NAME_AND_VALUE, NAME_VALUE_AND_SEGMENTS, NAME_AND_FIGURE ->
                LabelText.folded(parted(a.name()), LINE_LETTERS, NAME_LINES) + "\n"
                        + frame.quantity(prepared.value(frame.scene().units()));
        };
    }

    private static String parted(String name) {
        return name.length() > LONG_NAME ? LabelText.inTwo(name, " – ") : name;
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
