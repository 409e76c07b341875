package org.araxes.render.compose;

import org.araxes.render.Frame;
import org.araxes.render.FrameRequest;
import org.araxes.render.Viewport;

/**
 * Where a frame lies in a view that it may not have been drawn for. Pixels are device pixels of the view.
 *
 * @param frame the frame
 * @param x of its left rim; whole when it is not scaled, so that its own pixels are seen
 * @param y of its upper rim, likewise
 * @param scale pixels of the view that a pixel of the frame covers in each direction; 1 exactly when it is not scaled
 */
public record FramePlace(Frame frame, double x, double y, double scale) {

    /** By less than this, a scale is off by the arithmetic only. */
    private static final double SAME = 1e-9;

    /** The place of a frame in a view of so many device pixels per logical pixel. */
    public static FramePlace of(Frame frame, Viewport view, double pixelRatio) {
        FrameRequest request = frame.request();
        Viewport own = request.viewport();
        double scale = own.metersPerPixel() / request.pixelRatio() / (view.metersPerPixel() / pixelRatio);
        var corner = own.toMap(0, 0);
        double x = view.screenX(corner.xMeters()) * pixelRatio;
        double y = view.screenY(corner.yMeters()) * pixelRatio;
        return Math.abs(scale - 1) < SAME
                ? new FramePlace(frame, Math.rint(x), Math.rint(y), 1)
                : new FramePlace(frame, x, y, scale);
    }

    /** The same with the view's left rim at another column of the picture. */
    public FramePlace inPictureFrom(int column) {
        return new FramePlace(frame, x + column, y, scale);
    }

    /** Whether the frame's own pixels are seen, one for one. */
    public boolean isUnscaled() {
        return scale == 1;
    }

    /** The pixels whose middle lies on the frame. */
    public PixelBox covered() {
        return new PixelBox(first(x), first(y), first(x + frame.width() * scale), first(y + frame.height() * scale));
    }

    /** The first pixel whose middle is not before a place. */
    private static int first(double place) {
        return (int) Math.ceil(place - 0.5);
    }

    /** The frame's column that is seen in a column of the view which it covers. */
    int sourceColumn(int column) {
        return source(column, x, frame.width());
    }

    /** The frame's row that is seen in a row of the view which it covers. */
    int sourceRow(int row) {
        return source(row, y, frame.height());
    }

    private int source(int pixel, double origin, int length) {
        return Math.clamp((long) Math.floor((pixel + 0.5 - origin) / scale), 0, length - 1);
    }
}
