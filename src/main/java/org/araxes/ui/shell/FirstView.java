package org.araxes.ui.shell;

import java.util.Map;
import javafx.geometry.Dimension2D;
import org.araxes.geo.Extent;
import org.araxes.geo.TransverseMercator;
import org.araxes.render.Viewport;

/**
 * What the map shows first: the place where the person was, else the whole region. It is drawn before the window is laid
 * out, in the size that the map is expected to have; in a size that differs by a few pixels it keeps its scale, so that
 * what was drawn will do. Immutable; any thread.
 *
 * @param settings kept settings
 * @param wholeRegion the extent to show where no place was kept
 * @param expected the size that the map is expected to have, logical pixels
 */
record FirstView(Map<String, String> settings, Extent wholeRegion, Dimension2D expected) {

    /** By so much width and height may differ from what was expected, logical pixels. */
    private static final double NEARLY_PIXELS = 12;

    /** The view in the expected size. */
    Viewport ahead() {
        return exactly(expected.getWidth(), expected.getHeight());
    }

    /** The view in the size that the map has. */
    Viewport in(double widthPixels, double heightPixels) {
        boolean nearly = Math.abs(widthPixels - expected.getWidth()) <= NEARLY_PIXELS
                && Math.abs(heightPixels - expected.getHeight()) <= NEARLY_PIXELS;
        return nearly ? ahead().withSize(widthPixels, heightPixels) : exactly(widthPixels, heightPixels);
    }

    private Viewport exactly(double widthPixels, double heightPixels) {
        return SessionState.place(settings, TransverseMercator.UTM_38N, widthPixels, heightPixels)
                .orElseGet(() -> Viewport.fitting(wholeRegion, widthPixels, heightPixels));
    }
}
