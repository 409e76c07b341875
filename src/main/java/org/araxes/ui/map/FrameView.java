package org.araxes.ui.map;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.araxes.render.Frame;
import org.araxes.render.FrameRequest;
import org.araxes.render.Scene;
import org.araxes.render.ScreenPoint;
import org.araxes.render.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * A finished frame on the screen, moved and scaled so that it lies right under any later view. A few images take turns, so
 * that neither they nor what the toolkit keeps for each need be made anew for every frame. FX thread.
 */
final class FrameView extends ImageView {

    /** The frame on the screen, the one before, and the one being drawn. */
    private static final int SHEETS = 3;

    private final Consumer<Frame> onUnused;
    private final List<Sheet> sheets = new ArrayList<>();
    private @Nullable Frame shown;
    private @Nullable Frame before;

    /** An image on top of pixels. */
    private static final class Sheet {
        private final int[] pixels;
        private final PixelBuffer<IntBuffer> buffer;
        private final WritableImage image;

        Sheet(Frame frame) {
            pixels = frame.argbPremultiplied();
            buffer = new PixelBuffer<>(
                    frame.width(), frame.height(), IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            image = new WritableImage(buffer);
        }

        boolean isOf(Frame frame) {
            return buffer.getWidth() == frame.width() && buffer.getHeight() == frame.height();
        }

        /** The image again, its pixels having changed. */
        WritableImage renewed() {
            buffer.updateBuffer(all -> null);
            return image;
        }
    }

    /** @param onUnused gets each frame that is no longer looked at, not even by the toolkit's own thread */
    FrameView(Consumer<Frame> onUnused) {
        this.onUnused = onUnused;
        setManaged(false);
        setMouseTransparent(true);
        setSmooth(false); // smoothing a scaled frame takes longer than drawing the sharp one
    }

    /** Shows another frame as seen from a view. */
    void show(Frame frame, Viewport view) {
        setImage(image(frame));
        Frame done = before;
        before = shown;
        shown = frame;
        if (done != null) {
            onUnused.accept(done);
        }
        place(view);
    }

    private WritableImage image(Frame frame) {
        int[] pixels = frame.argbPremultiplied();
        for (Sheet sheet : sheets) {
            if (sheet.pixels == pixels && sheet.isOf(frame)) {
                return sheet.renewed();
            }
        }
        sheets.removeIf(sheet -> !sheet.isOf(frame));
        if (sheets.size() >= SHEETS) {
            sheets.removeFirst();
        }
        Sheet sheet = new Sheet(frame);
        sheets.add(sheet);
        return sheet.image;
    }

    /** Shows for the time being what another one shows. */
    void showAs(FrameView other, Viewport view) {
        setImage(other.getImage());
        shown = other.shown;
        place(view);
    }

    /** Whether a frame is on the screen or may still be looked at by the toolkit. */
    @SuppressWarnings("ReferenceEquality") // frames are the same only when they are the same object
    boolean holds(Frame frame) {
        return shown == frame || before == frame;
    }

    /** Puts the frame where it belongs in a view. */
    void place(Viewport view) {
        if (shown == null) {
            return;
        }
        FrameRequest request = shown.request();
        Viewport own = request.viewport();
        double scale = own.metersPerPixel() / view.metersPerPixel();
        var corner = own.toMap(0, 0);
        ScreenPoint at = new ScreenPoint(view.screenX(corner.xMeters()), view.screenY(corner.yMeters()));
        double ratio = request.pixelRatio();
        boolean same = Math.abs(scale - 1) < 1e-9;
        // Unscaled frames sit on whole device pixels: they stay crisp and cost nothing to move.
        setX(same ? Math.rint(at.x() * ratio) / ratio : at.x());
        setY(same ? Math.rint(at.y() * ratio) / ratio : at.y());
        setFitWidth(request.deviceWidth() / ratio * scale);
        setFitHeight(request.deviceHeight() / ratio * scale);
    }

    /** Whether the frame shows a scene. */
    @SuppressWarnings("ReferenceEquality") // a scene is the same only when it is the same object
    boolean shows(Scene scene) {
        return shown != null && shown.request().scene() == scene;
    }

    /** How many pixels of the frame one pixel of a view has in each direction; 0 without a frame. */
    double sharpness(Viewport view) {
        return shown == null
                ? 0
                : shown.request().pixelRatio()
                        * view.metersPerPixel()
                        / shown.request().viewport().metersPerPixel();
    }

    /** Whether the frame covers a view and so many pixels more on each side. */
    boolean covers(Viewport view, double morePixels) {
        return shown != null
                && getX() <= -morePixels
                && getY() <= -morePixels
                && getX() + getFitWidth() >= view.widthPixels() + morePixels
                && getY() + getFitHeight() >= view.heightPixels() + morePixels;
    }

    /** What of a box the frame covers. */
    Bounds part(Bounds box) {
        double left = Math.max(box.getMinX(), getX());
        double top = Math.max(box.getMinY(), getY());
        double right = Math.min(box.getMaxX(), getX() + getFitWidth());
        double bottom = Math.min(box.getMaxY(), getY() + getFitHeight());
        return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }
}
