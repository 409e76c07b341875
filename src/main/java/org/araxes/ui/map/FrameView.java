package org.araxes.ui.map;

import javafx.scene.image.ImageView;
import org.araxes.render.Frame;
import org.araxes.render.FrameRequest;
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
}
