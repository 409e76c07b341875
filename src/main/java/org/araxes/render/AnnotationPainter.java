package org.araxes.render;

import java.util.ArrayList;
import java.util.List;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.render.ink.Box;
import org.araxes.render.ink.Ink;
import org.araxes.render.ink.LineStyle;
import org.araxes.render.ink.ScreenPath;
import org.araxes.render.prepare.Polylines;
import org.araxes.render.prepare.PreparedAnnotation;
import org.araxes.render.text.MapFonts;

/** Draws what a person drew, without its names; those are placed with all others. One thread. */
final class AnnotationPainter {

    private static final double GLOW_PIXELS = 4;
    private static final int WARNING_RGB = 0xD1242F;

    /** A callout's box hides the map below its text, as the halo of other texts does. */
    private static final double BOX_OPACITY = 0.92;

    private final FrameContext frame;
    private final MapFonts fonts;
    private final AnnotationLooks looks;
    private final Ink ink;

    /** Used again and again. */
    private final ScreenPath line = new ScreenPath();

    private final ScreenPath area = new ScreenPath();

    AnnotationPainter(FrameContext frame, MapFonts fonts, AnnotationLooks looks, Ink ink) {
        this.frame = frame;
        this.fonts = fonts;
        this.looks = looks;
        this.ink = ink;
    }

    void paint(PreparedAnnotation prepared) {
        Annotation a = prepared.annotation();
        boolean selected = frame.scene().selectedAnnotations().contains(a.id());
        switch (a.kind()) {
            case TEXT -> text(prepared, selected);
            case MARKER -> marker(prepared, selected);
            case CALLOUT -> callout(prepared, selected);
            case LINE, ARROW, FREEHAND, DISTANCE, POLYGON, RECTANGLE, CIRCLE, AREA -> path(prepared, selected);
        }
    }

    /** A text is set among the names; only that it is selected is shown here. */
    private void text(PreparedAnnotation prepared, boolean selected) {
        if (selected) {
            Box letters = AnnotationShapes.pointBox(prepared.annotation(), fonts);
            double x = x(prepared, 0);
            double y = y(prepared, 0);
            glow(
                    rectangle(new Box(
                            x + frame.px(letters.minX() - 3),
                            y + frame.px(letters.minY() - 2),
                            x + frame.px(letters.maxX() + 3),
                            y + frame.px(letters.maxY() + 2))),
                    0);
        }
    }

    private void marker(PreparedAnnotation prepared, boolean selected) {
        Annotation a = prepared.annotation();
        double x = x(prepared, 0);
        double y = y(prepared, 0);
        double h = looks.signHeight(a.style());
        if (selected) {
            glow(MarkerSigns.of(a.style().symbol(), x, y, h), 0);
        }
        looks.set(ink, looks.sign(a.style()), x, y);
    }

    private void callout(PreparedAnnotation prepared, boolean selected) {
        Annotation a = prepared.annotation();
        double width = frame.px(a.style().widthPixels());
        double x = x(prepared, 0);
        double y = y(prepared, 0);
        double textX = x(prepared, 1);
        double textY = y(prepared, 1);
        Box box = CalloutBox.of(a, fonts, frame.px(1), frame.palette()).around(textX, textY);
        double exit = CalloutBox.exit(box, x, y);
        ScreenPath frameLine = rectangle(box);
        ScreenPath leader = new ScreenPath();
        if (exit < 1) {
            leader.polyline(x, y, textX + (x - textX) * exit, textY + (y - textY) * exit);
        }
        if (selected) {
            glow(leader, width);
            glow(frameLine, 0);
        }
        line(leader, a, width);
        if (exit < 1) {
            place(a, x, y, textX, textY, width);
        }
        ink.fill(frameLine, Palette.faded(frame.palette().halo() | 0xFF000000, BOX_OPACITY));
        fill(frameLine, a.style());
        ink.stroke(frameLine, LineStyle.solid(0.6 * width), color(a));
    }

    /** The end of a callout's line at the place: an arrow head where one is asked for, else a dot. */
    private void place(Annotation a, double x, double y, double fromX, double fromY, double width) {
        if (a.style().stroke().heads().atStart()) {
            head(a, fromX, fromY, x, y, width);
            return;
        }
        ScreenPath dot = new ScreenPath();
        dot.circle(x, y, width / 2 + frame.px(2.5));
        ink.stroke(dot, LineStyle.solid(looks.halo()), frame.palette().halo());
        ink.fill(dot, color(a));
    }

    private void path(PreparedAnnotation prepared, boolean selected) {
        Annotation a = prepared.annotation();
        double width = frame.px(a.style().widthPixels());
        Polylines path = prepared.path(frame.metersPerDevicePixel());
        line.clear();
        frame.cutter().lines(path, line);
        if (a.kind().closed() && a.style().fillOpacity() > 0) {
            area.clear();
            frame.cutter().areas(path, area);
            fill(area, a.style());
        }
        if (selected) {
            glow(line, width);
        }
        line(line, a, width);
        if (!a.kind().closed()) {
            heads(prepared, width);
        }
        if (a.kind().isMeasurement()) {
            vertices(prepared, width);
        }
        crossings(prepared);
    }

    /** Where an outline crosses itself: a ring with a cross in it, in the colour of warnings. */
    private void crossings(PreparedAnnotation prepared) {
        double r = frame.px(7);
        List<double[]> marked = new ArrayList<>();
        for (int i = 0; i < prepared.crossings().length; i += 2) {
            double x = frame.toDevice().x(prepared.crossings()[i]);
            double y = frame.toDevice().y(prepared.crossings()[i + 1]);
            // Marks upon marks are a blot: of those that would overlap the first stands for all.
            if (marked.stream().anyMatch(m -> Math.hypot(m[0] - x, m[1] - y) < 2 * r)) {
                continue;
            }
            marked.add(new double[] {x, y});
            ScreenPath mark = new ScreenPath();
            mark.circle(x, y, r);
            mark.moveTo(x - 0.7 * r, y - 0.7 * r);
            mark.lineTo(x + 0.7 * r, y + 0.7 * r);
            mark.moveTo(x - 0.7 * r, y + 0.7 * r);
            mark.lineTo(x + 0.7 * r, y - 0.7 * r);
            ink.stroke(mark, LineStyle.solid(frame.px(5)), frame.palette().halo() | 0xFF000000);
            ink.stroke(mark, LineStyle.solid(frame.px(2)), frame.palette().readable(WARNING_RGB));
        }
    }

    private void line(ScreenPath line, Annotation a, double width) {
        LineStyle style = OwnLines.of(a.style().stroke().type(), width, frame.px(1));
        ink.strokeCased(line, style, color(a), looks.halo(), frame.palette().halo());
    }

    private void fill(ScreenPath area, AnnotationStyle style) {
        if (style.fillOpacity() > 0) {
            ink.fill(area, Palette.faded(looks.color(style.fillRgb()), style.fillOpacity()));
        }
    }

    private void glow(ScreenPath path, double width) {
        double g = frame.px(GLOW_PIXELS);
        int color = frame.palette().selection();
        ink.stroke(path, LineStyle.solid(width + 2.8 * g), Palette.faded(color, 0.25));
        ink.stroke(path, LineStyle.solid(width + 2 * g), Palette.faded(color, 0.85));
    }

    private void heads(PreparedAnnotation prepared, double width) {
        Annotation a = prepared.annotation();
        int last = prepared.path().vertices() - 1;
        if (a.style().stroke().heads().atEnd(a.kind())) {
            head(prepared, last - 1, last, width);
        }
        if (a.style().stroke().heads().atStart()) {
            head(prepared, 1, 0, width);
        }
    }

    private void head(PreparedAnnotation prepared, int from, int to, double width) {
        head(
                prepared.annotation(),
                frame.toDevice().x(prepared.path().x(from)),
                frame.toDevice().y(prepared.path().y(from)),
                frame.toDevice().x(prepared.path().x(to)),
                frame.toDevice().y(prepared.path().y(to)),
                width);
    }

    private void head(Annotation annotation, double fromX, double fromY, double x, double y, double width) {
        double length = 3.4 * width + frame.px(6);
        // Beyond the end, so that the line's blunt end is covered.
        double a = Math.atan2(y - fromY, x - fromX);
        double tipX = x + width * Math.cos(a);
        double tipY = y + width * Math.sin(a);
        ink.fill(AnnotationShapes.arrowHead(fromX, fromY, tipX, tipY, length), color(annotation));
    }

    /** The corners of a measurement, as far as they can be told apart. */
    private void vertices(PreparedAnnotation prepared, double width) {
        Box clip = frame.cutter().clip();
        double r = width / 2 + frame.px(1.4);
        VertexDot dot =
                new VertexDot(r, frame.palette().halo() | 0xFF000000, frame.px(1.3), color(prepared.annotation()));
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (int i = 0; 2 * i < prepared.vertices().length; i++) {
            double x = x(prepared, i);
            double y = y(prepared, i);
            double dx = x - lastX;
            double dy = y - lastY;
            boolean apart = !(dx * dx + dy * dy < 9 * r * r);
            if (apart && clip.contains(x, y)) {
                lastX = x;
                lastY = y;
                looks.set(ink, dot, x, y);
            }
        }
    }

    private double x(PreparedAnnotation prepared, int vertex) {
        return frame.toDevice().x(prepared.vertices()[2 * vertex]);
    }

    private double y(PreparedAnnotation prepared, int vertex) {
        return frame.toDevice().y(prepared.vertices()[2 * vertex + 1]);
    }

    private static ScreenPath rectangle(Box box) {
        ScreenPath path = new ScreenPath();
        path.rectangle(box.minX(), box.minY(), box.width(), box.height());
        return path;
    }

    private int color(Annotation a) {
        return looks.color(a.style().colorRgb());
    }
}
