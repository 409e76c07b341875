package org.araxes.ui.map;

import org.araxes.render.Comparison;
import org.araxes.render.Comparison.Layout;
import org.araxes.render.ScreenPoint;

/**
 * Where in the pane the two maps of a comparison lie; all in logical pixels of the pane.
 *
 * @param layout how they are put together
 * @param dividerX where the left one ends; the width when there is only one
 * @param width width of the pane
 */
record SplitLayout(Layout layout, double dividerX, double width) {

    static SplitLayout of(Comparison comparison, double width) {
        return new SplitLayout(
                comparison.layout(),
                switch (comparison.layout()) {
                    case SINGLE -> width;
                    case SWIPE -> Math.rint(comparison.divider() * width);
                    case SIDE_BY_SIDE -> Math.rint(width / 2);
                },
                width);
    }

    /** Whether the two are seen at once. */
    boolean isSplit() {
        return layout != Layout.SINGLE;
    }

    /** Width of the view of each map. */
    double viewWidth() {
        return layout == Layout.SIDE_BY_SIDE ? Math.max(1, dividerX) : width;
    }

    /** Where the view of the right map begins. */
    double rightX() {
        return layout == Layout.SIDE_BY_SIDE ? dividerX : 0;
    }

    /** Whether a place belongs to the right map. */
    boolean isRight(double x) {
        return isSplit() && x >= dividerX;
    }

    /** A place of the pane in the view of the map that it belongs to. */
    ScreenPoint inView(double x, double y, boolean right) {
        return new ScreenPoint(right ? x - rightX() : x, y);
    }
}
