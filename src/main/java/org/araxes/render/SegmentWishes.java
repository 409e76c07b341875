package org.araxes.render;

import java.util.List;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Figures;
import org.araxes.annotation.LabelContent;
import org.araxes.measure.Leg;
import org.araxes.measure.Units;
import org.araxes.render.label.LabelStyle;
import org.araxes.render.label.LabelText;
import org.araxes.render.prepare.PreparedAnnotation;
import org.araxes.render.text.MapFonts;

/**
 * The lengths of the segments of a measurement, along them where there is room: of every one whose style asks for it, and
 * of those that are selected. One thread.
 */
final class SegmentWishes {

    /** Below the names of objects, above all other names. */
    private static final long PRIORITY = 999_000_000_000L;

    /** Smaller than the total. */
    private static final double SIZE_SHARE = 0.85;

    private static final double CLEARANCE_PIXELS = 3;

    /** What is selected has a glow round it. */
    private static final double GLOW_PIXELS = 4;

    /** A traced line has no segments that a person means. */
    private static final int MAX_SEGMENTS = 100;

    private final FrameContext frame;
    private final MapFonts fonts;
    private final LabelWishes all;

    SegmentWishes(FrameContext frame, MapFonts fonts, LabelWishes all) {
        this.frame = frame;
        this.fonts = fonts;
        this.all = all;
    }

    void add(PreparedAnnotation prepared) {
        Figures figures = prepared.figures();
        Annotation a = prepared.annotation();
        boolean selected = frame.scene().selectedAnnotations().contains(a.id());
        boolean wanted = selected || a.style().text().content() == LabelContent.NAME_VALUE_AND_SEGMENTS;
        if (figures == null || !wanted) {
            return;
        }
        List<Leg> legs = figures.legs();
        if (legs.size() < 2 || legs.size() > MAX_SEGMENTS) {
            return;
        }
        Units units = a.units(frame.scene().units());
        for (int i = 0; i < legs.size(); i++) {
            if (legs.get(i).cut()) {
                continue;
            }
            double[] line = line(prepared, i, (i + 1) % a.points().size());
            LabelText text = new LabelText(frame.quantity(legs.get(i).shortLength(units.length())), style(a));
            if (Math.hypot(line[2] - line[0], line[3] - line[1]) > text.width() + frame.px(8)) {
                double clearance =
                        frame.px(a.style().widthPixels() / 2 + CLEARANCE_PIXELS + (selected ? GLOW_PIXELS : 0));
                all.addAlong(text, PRIORITY - i, line, clearance, new Hit.OnAnnotation(a, Hit.Part.NAME, 0));
            }
        }
    }

    private double[] line(PreparedAnnotation prepared, int from, int to) {
        double[] v = prepared.vertices();
        return new double[] {
            all.worldX(v[2 * from]), all.worldY(v[2 * from + 1]), all.worldX(v[2 * to]), all.worldY(v[2 * to + 1])
        };
    }

    private LabelStyle style(Annotation a) {
        return new LabelStyle(
                fonts.bold(),
                frame.px(a.style().textSizePixels() * SIZE_SHARE),
                0,
                frame.palette().readable(a.style().textRgb()),
                frame.palette().halo(),
                frame.px(1.6));
    }
}
