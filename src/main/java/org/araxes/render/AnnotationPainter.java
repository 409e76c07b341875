package org.araxes.render;

import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.render.ink.Box;
import org.araxes.render.ink.Ink;
import org.araxes.render.ink.LineStyle;
import org.araxes.render.ink.ScreenPath;
import org.araxes.render.prepare.PreparedAnnotation;

/** Draws what a person drew, without its names; those are placed with all others. One thread. */
final class AnnotationPainter {

    private static final double HALO_PIXELS = 1.5;
    private static final double GLOW_PIXELS = 4;

    private final FrameContext frame;
    private final Ink ink;

    AnnotationPainter(FrameContext frame, Ink ink) {
        this.frame = frame;
        this.ink = ink;
    }

    void paint(PreparedAnnotation prepared) {
        Annotation a = prepared.annotation();
        boolean selected = frame.scene().selectedAnnotations().contains(a.id());
        switch (a.kind()) {
            case TEXT -> {}
            case MARKER -> marker(prepared, selected);
            case LINE, ARROW, FREEHAND, CALLOUT, DISTANCE, POLYGON, RECTANGLE, CIRCLE, AREA -> path(prepared, selected);
        }
    }

    private void marker(PreparedAnnotation prepared, boolean selected) {
        Annotation a = prepared.annotation();
        double x = frame.toDevice().x(prepared.vertices()[0]);
        double y = frame.toDevice().y(prepared.vertices()[1]);
        double h = frame.px(AnnotationShapes.pinHeight(a));
        ScreenPath pin = AnnotationShapes.pin(x, y, h);
        if (selected) {
            glow(pin, 0);
        }
        ink.stroke(
                pin, LineStyle.solid(frame.px(2 * HALO_PIXELS)), frame.palette().halo());
        ink.fill(pin, color(a));
        ink.fill(AnnotationShapes.pinHole(x, y, h), frame.palette().halo());
    }

    private void path(PreparedAnnotation prepared, boolean selected) {
        Annotation a = prepared.annotation();
        double width = frame.px(a.style().widthPixels());
        if (a.kind().closed() && a.style().fillOpacity() > 0) {
            ScreenPath area = new ScreenPath();
            frame.cutter().areas(prepared.path(), area);
            ink.fill(area, Palette.faded(color(a), a.style().fillOpacity()));
        }
        ScreenPath line = new ScreenPath();
        frame.cutter().lines(prepared.path(), line);
        if (selected) {
            glow(line, width);
        }
        ink.stroke(
                line,
                LineStyle.solid(width + frame.px(2 * HALO_PIXELS)),
                frame.palette().halo());
        ink.stroke(line, LineStyle.solid(width), color(a));
        if (a.kind() == AnnotationKind.ARROW) {
            arrowHead(prepared, width);
        }
        if (a.kind().isMeasurement()) {
            vertices(prepared, width);
        }
    }

    private void glow(ScreenPath path, double width) {
        double g = frame.px(GLOW_PIXELS);
        int color = frame.palette().selection();
        ink.stroke(path, LineStyle.solid(width + 2.8 * g), Palette.faded(color, 0.25));
        ink.stroke(path, LineStyle.solid(width + 2 * g), Palette.faded(color, 0.85));
    }

    private void arrowHead(PreparedAnnotation prepared, double width) {
        int last = prepared.path().vertices() - 1;
        double x = frame.toDevice().x(prepared.path().x(last));
        double y = frame.toDevice().y(prepared.path().y(last));
        double fromX = frame.toDevice().x(prepared.path().x(last - 1));
        double fromY = frame.toDevice().y(prepared.path().y(last - 1));
        double length = 3.4 * width + frame.px(6);
        // Beyond the end, so that the line's blunt end is covered.
        double a = Math.atan2(y - fromY, x - fromX);
        double tipX = x + width * Math.cos(a);
        double tipY = y + width * Math.sin(a);
        ink.fill(AnnotationShapes.arrowHead(fromX, fromY, tipX, tipY, length), color(prepared.annotation()));
    }

    /** The corners of a measurement, as far as they can be told apart. */
    private void vertices(PreparedAnnotation prepared, double width) {
        Box clip = frame.cutter().clip();
        double r = width / 2 + frame.px(1.4);
        for (int i = 0; i < prepared.vertices().length; i += 2) {
            double x = frame.toDevice().x(prepared.vertices()[i]);
            double y = frame.toDevice().y(prepared.vertices()[i + 1]);
            if (clip.contains(x, y)) {
                ScreenPath dot = new ScreenPath();
                dot.circle(x, y, r);
                ink.fill(dot, frame.palette().halo() | 0xFF000000);
                ink.stroke(dot, LineStyle.solid(frame.px(1.3)), color(prepared.annotation()));
            }
        }
    }

    private int color(Annotation a) {
        return frame.palette().readable(a.style().colorRgb());
    }
}
