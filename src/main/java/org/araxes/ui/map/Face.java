package org.araxes.ui.map;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.araxes.geo.MapPoint;
import org.araxes.render.Frame;
import org.araxes.render.FrameRequest;
import org.araxes.render.Scene;
import org.araxes.render.Viewport;
import org.araxes.render.compose.Composer;
import org.araxes.render.compose.FramePlace;
import org.araxes.render.compose.Picture;
import org.araxes.render.compose.PixelBox;
import org.jspecify.annotations.Nullable;

/**
 * The frames at hand of one map: the sharp one; a coarser one of the surroundings; one of the whole region. Any later view
 * is put together from these at once, and a new one is asked for only where they do not do. What the person waits for,
 * after another scale or another layer, is drawn without a margin; the margin comes when the hand rests or drags the
 * map, and a drag within it costs no drawing at all. FX thread.
 */
final class Face {

    /** How far a sharp frame may reach beyond the view on each side, logical pixels: a brisk drag between two frames. */
    private static final double MARGIN_PIXELS = 160;

    /** With less margin left than this, logical pixels, the next frame is asked for. */
    private static final double LEAST_MARGIN_PIXELS = 96;

    /** The surroundings cover this many views in width and height. */
    private static final double SURROUNDINGS = 3;

    /** And have this much less resolution: they are seen for a moment only, and are to need little memory. */
    private static final double COARSENESS = 4;

    /** The surroundings are drawn anew when less than this part of a view is left on a side. */
    private static final double LEAST_SURROUNDINGS = 0.45;

    /** By this factor the scale of the surroundings may be off. */
    private static final double COARSE_FACTOR = 1.8;

    private static final double SAME = 1e-9;

    /** By less than this, pixels are those of another frame but for the arithmetic. */
    private static final double LEAST_SHIFT_PIXELS = 1e-6;

    private final Viewport whole;
    private final Consumer<Frame> onUnused;
    private @Nullable Frame far;
    private @Nullable Frame near;
    private @Nullable Frame sharp;

    /**
     * @param whole the whole region, coarsely
     * @param onUnused gets each frame that is no longer needed here
     */
    Face(Viewport whole, Consumer<Frame> onUnused) {
        this.whole = whole;
        this.onUnused = onUnused;
    }

    /**
     * Takes another frame, of whichever of the three kinds it is. One that was begun for a scale through which a zoom only
     * passed does not take the place of one that is sharp in the view, and is not taken: the map would blur for a moment.
     *
     * @param view what is seen now
     */
    void take(Frame frame, Viewport view, double pixelRatio) {
        Frame before;
        if (frame.request().viewport().equals(whole)) {
            before = far;
            far = frame;
        } else if (frame.request().pixelRatio() < pixelRatio - SAME) {
            before = near;
            near = frame;
        } else if (isSharp(view, pixelRatio, frame.request().scene()) && !isUnscaled(frame, view, pixelRatio)) {
            return;
        } else {
            before = sharp;
            sharp = frame;
        }
        if (before != null) {
            onUnused.accept(before);
        }
    }

    /** Shows for the time being what another face shows, if it has nothing of its own. */
    void standInFor(Face other) {
        if (sharp == null) {
            far = other.far;
            near = other.near;
            sharp = other.sharp;
        }
    }

    /** Whether one of its frames is this one. */
    @SuppressWarnings("ReferenceEquality") // frames are the same only when they are the same object
    boolean holds(Frame frame) {
        return far == frame || near == frame || sharp == frame;
    }

    /**
     * Puts a view together.
     *
     * @param part which pixels of the picture
     * @param from the column of the picture where the view's left rim is
     * @param background where there is no frame, 0xAARRGGBB
     * @return how many pixels no frame covers
     */
    int compose(
            Composer composer,
            Viewport view,
            double pixelRatio,
            Picture picture,
            PixelBox part,
            int from,
            int background) {
        List<FramePlace> topFirst = Stream.of(sharp, near, far)
                .filter(Objects::nonNull)
                .map(frame -> FramePlace.of(frame, view, pixelRatio).inPictureFrom(from))
                .toList();
        return composer.compose(topFirst, picture, part, background);
    }

    /**
     * Adds the frames that a view of a scene needs and that are not there.
     *
     * @param resting whether the hand rests, so that there is time for a whole margin
     * @param now gets what the person waits for
     * @param later gets what may come when there is time
     */
    void addMissing(
            Viewport view,
            double ratio,
            Scene scene,
            boolean resting,
            List<FrameRequest> now,
            List<FrameRequest> later) {
        boolean moved = shows(sharp, scene) && isUnscaled(sharp, view, ratio);
        if (!shows(near, scene) || !nearDoes(view, ratio)) {
            Viewport wide = view.withSize(view.widthPixels() * SURROUNDINGS, view.heightPixels() * SURROUNDINGS);
            // Where the hand is about to drag the map beyond its surroundings, they are more urgent than sharpness.
            boolean urgent = moved && shows(near, scene) && covers(near, view, ratio, 0);
            (urgent ? now : later).add(new FrameRequest(wide, ratio / COARSENESS, scene));
        }
        if (!moved) {
            now.add(new FrameRequest(onGrid(view, ratio), ratio, scene));
        } else if (!covers(sharp, view, ratio, resting ? MARGIN_PIXELS - 1 : leastMargin(view))) {
            now.add(new FrameRequest(onGrid(grown(view), ratio), ratio, scene));
        }
        if (!shows(far, scene)) {
            // Without one, a map might be blank.
            (far == null && sharp != null ? now : later).addFirst(new FrameRequest(whole, 1, scene));
        }
    }

    /**
     * A view, moved by half a pixel at the most so that its pixels are those of the sharp frame at hand, where that is of
     * the same scale: else all would jump by a part of a pixel when the next frame comes, after a stroke on a trackpad.
     */
    private Viewport onGrid(Viewport view, double ratio) {
        if (sharp == null || !isUnscaled(sharp, view, ratio)) {
            return view;
        }
        Viewport at = sharp.request().viewport();
        MapPoint corner = at.toMap(0, 0);
        double x = view.screenX(corner.xMeters()) * ratio;
        double y = view.screenY(corner.yMeters()) * ratio;
        double right = Math.rint(x) - x;
        double down = Math.rint(y) - y;
        if (Math.hypot(right, down) < LEAST_SHIFT_PIXELS) {
            return view;
        }
        boolean same = Math.rint(x) == 0 && Math.rint(y) == 0 && at.equals(view.withCenter(at.center()));
        return same ? at : view.draggedBy(right / ratio, down / ratio);
    }

    /** A frame that was drawn without a margin does as long as it covers the view. */
    private double leastMargin(Viewport view) {
        double drawn = sharp == null ? 0 : (sharp.request().viewport().widthPixels() - view.widthPixels()) / 2;
        return Math.clamp(drawn, 0, LEAST_MARGIN_PIXELS);
    }

    /** A view with the whole margin round it. */
    static Viewport grown(Viewport view) {
        return view.withSize(view.widthPixels() + 2 * MARGIN_PIXELS, view.heightPixels() + 2 * MARGIN_PIXELS);
    }

    private boolean nearDoes(Viewport view, double ratio) {
        if (near == null) {
            return false;
        }
        double sharpness = COARSENESS / FramePlace.of(near, view, ratio).scale();
        return sharpness < COARSE_FACTOR
                && sharpness > 1 / COARSE_FACTOR
                && covers(near, view, ratio, LEAST_SURROUNDINGS * Math.min(view.widthPixels(), view.heightPixels()));
    }

    /** Whether what is seen is as sharp as it gets. */
    boolean isSharp(Viewport view, double ratio, Scene scene) {
        return sharp != null && shows(sharp, scene) && isUnscaled(sharp, view, ratio) && covers(sharp, view, ratio, 0);
    }

    @SuppressWarnings("ReferenceEquality") // a scene is the same only when it is the same object
    private static boolean shows(@Nullable Frame frame, Scene scene) {
        return frame != null && frame.request().scene() == scene;
    }

    private static boolean isUnscaled(@Nullable Frame frame, Viewport view, double ratio) {
        return frame != null && FramePlace.of(frame, view, ratio).isUnscaled();
    }

    /** Whether a frame covers a view and so many logical pixels more on each side. */
    private static boolean covers(@Nullable Frame frame, Viewport view, double ratio, double morePixels) {
        int more = (int) Math.ceil(morePixels * ratio);
        int width = (int) Math.ceil(view.widthPixels() * ratio);
        int height = (int) Math.ceil(view.heightPixels() * ratio);
        return frame != null
                && FramePlace.of(frame, view, ratio)
                        .covered()
                        .contains(new PixelBox(-more, -more, width + more, height + more));
    }
}
