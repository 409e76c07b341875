package org.araxes.ui.map;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.image.ImageView;
import org.araxes.render.Frame;
import org.araxes.render.FrameRequest;
import org.araxes.render.Scene;
import org.araxes.render.ScreenPoint;
import org.araxes.render.Viewport;
import org.araxes.ui.FrameImages;
import org.jspecify.annotations.Nullable;

/**
 * A finished frame on the screen, moved and scaled so that it lies right under any later view. FX thread.
 */
final class FrameView extends ImageView {

    private @Nullable FrameRequest shown;

    FrameView() {
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Shows another frame as seen from a view. */
    void show(Frame frame, Viewport view) {
        setImage(FrameImages.of(frame));
        shown = frame.request();
        place(view);
    }

    /** Shows the frame of another view of frames. */
    void showAs(FrameView other, Viewport view) {
        setImage(other.getImage());
        shown = other.shown;
        place(view);
    }

    /** Puts the frame where it belongs in a view. */
    void place(Viewport view) {
        FrameRequest request = shown;
        if (request == null) {
            return;
        }
        Viewport own = request.viewport();
        double scale = own.metersPerPixel() / view.metersPerPixel();
        var corner = own.toMap(0, 0);
        ScreenPoint at = new ScreenPoint(view.screenX(corner.xMeters()), view.screenY(corner.yMeters()));
        double ratio = request.pixelRatio();
        boolean same = Math.abs(scale - 1) < 1e-9;
        setSmooth(!same);
        // Unscaled frames sit on whole device pixels: they stay crisp and cost nothing to move.
        setX(same ? Math.rint(at.x() * ratio) / ratio : at.x());
        setY(same ? Math.rint(at.y() * ratio) / ratio : at.y());
        setFitWidth(request.deviceWidth() / ratio * scale);
        setFitHeight(request.deviceHeight() / ratio * scale);
    }

    /** Whether the frame was drawn at a view's very place and scale, of a scene. */
    @SuppressWarnings("ReferenceEquality") // a scene is the same only when it is the same object
    boolean shows(Viewport view, Scene scene) {
        FrameRequest request = shown;
        return request != null
                && request.scene() == scene
                && request.viewport().center().equals(view.center())
                && request.viewport().metersPerPixel() == view.metersPerPixel();
    }

    /** How many pixels of a pane neither of two frames covers. */
    static long uncovered(double width, double height, FrameView below, FrameView above) {
        Bounds pane = new BoundingBox(0, 0, width, height);
        double both = area(part(part(pane, below), above));
        return Math.round(width * height - area(part(pane, below)) - area(part(pane, above)) + both);
    }

    private static double area(Bounds b) {
        return b.getWidth() * b.getHeight();
    }

    /** What of a box a frame covers. */
    private static Bounds part(Bounds box, FrameView frame) {
        double left = Math.max(box.getMinX(), frame.getX());
        double top = Math.max(box.getMinY(), frame.getY());
        double right = Math.min(box.getMaxX(), frame.getX() + frame.getFitWidth());
        double bottom = Math.min(box.getMaxY(), frame.getY() + frame.getFitHeight());
        return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }
}
