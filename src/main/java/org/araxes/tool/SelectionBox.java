package org.araxes.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.geo.LonLat;
import org.araxes.render.ScreenPoint;
import org.araxes.render.Viewport;

/**
 * A box on the screen in which things are selected.
 *
 * @param left its left side, logical pixels
 * @param top its upper side
 * @param right its right side
 * @param bottom its lower side
 * @param view the view it lies in
 */
record SelectionBox(double left, double top, double right, double bottom, Viewport view) {

    /** A hand trembles this far in a click. */
    private static final double CLICK_PIXELS = 4;

    /** The box between two events. */
    static SelectionBox of(ToolEvent from, ToolEvent to) {
        ScreenPoint a = from.pixel();
        ScreenPoint b = to.pixel();
        return new SelectionBox(
                Math.min(a.x(), b.x()),
                Math.min(a.y(), b.y()),
                Math.max(a.x(), b.x()),
                Math.max(a.y(), b.y()),
                to.viewport());
    }

    /** Whether it is so small that the person only clicked. */
    boolean isClick() {
        return right - left < CLICK_PIXELS && bottom - top < CLICK_PIXELS;
    }

    /** Whether all of an object's outline lies in it. */
    boolean contains(Annotation object) {
        return object.outline().stream().map(view::toScreen).allMatch(this::contains);
    }

    private boolean contains(ScreenPoint p) {
        return p.x() >= left && p.x() <= right && p.y() >= top && p.y() <= bottom;
    }

    /** The box as it is shown while it is drawn; nothing off the projected world. */
    Optional<Sketch> sketch() {
        List<LonLat> corners = new ArrayList<>();
        for (ScreenPoint p : List.of(
                new ScreenPoint(left, top),
                new ScreenPoint(right, top),
                new ScreenPoint(right, bottom),
                new ScreenPoint(left, bottom))) {
            Ground.at(view, p).ifPresent(corners::add);
        }
        return corners.size() == 4
                ? Optional.of(Sketch.withoutVertices(AnnotationKind.RECTANGLE, corners))
                : Optional.empty();
    }
}
