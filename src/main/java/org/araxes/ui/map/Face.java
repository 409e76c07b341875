package org.araxes.ui.map;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
 * The frames at hand of one map: the sharp one, drawn with a margin around the view; a coarser one of the surroundings;
 * one of the whole region. Any later view is put together from these at once, and a new one is asked for only where they
 * do not do: a drag within the margin costs no drawing at all. FX thread.
 */
final class Face {

    /** How far a sharp frame reaches beyond the view on each side, logical pixels: a brisk drag between two frames. */
    static final double MARGIN_PIXELS = 160;

    /** The surroundings cover this many views in width and height. */
    private static final double SURROUNDINGS = 3;

    /** And have this much less resolution: they are seen for a moment only, and are to need little memory. */
    private static final double COARSENESS = 4;

    /** The surroundings are drawn anew when less than this part of a view is left on a side. */
    private static final double LEAST_SURROUNDINGS = 0.45;

    /** By this factor the scale of the surroundings may be off. */
    private static final double COARSE_FACTOR = 1.8;

    private static final double SAME = 1e-9;

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

    /** Takes another frame, of whichever of the three kinds it is. */
    void take(Frame frame, double pixelRatio) {
        Frame before;
        if (frame.request().viewport().equals(whole)) {
            before = far;
            far = frame;
        } else if (frame.request().pixelRatio() < pixelRatio - SAME) {
            before = near;
            near = frame;
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
     * @param marginPixels how much more than the view the sharp frame has to cover, logical pixels
     * @param now gets what the person waits for
     * @param later gets what may come when there is time
     */
    void addMissing(
            Viewport view,
            double ratio,
            Scene scene,
            double marginPixels,
            List<FrameRequest> now,
            List<FrameRequest> later) {
        boolean known = shows(near, scene);
        if (!known || !nearDoes(view, ratio)) {
            Viewport wide = view.withSize(view.widthPixels() * SURROUNDINGS, view.heightPixels() * SURROUNDINGS);
            // Where the hand is about to leave what is drawn of the surroundings, they are more urgent than sharpness.
            boolean urgent = known && covers(near, view, ratio, 0);
            (urgent ? now : later).add(new FrameRequest(wide, ratio / COARSENESS, scene));
        }
        if (!isSharp(view, ratio, scene) || !covers(sharp, view, ratio, marginPixels)) {
            now.add(new FrameRequest(grown(view), ratio, scene));
        }
        if (!shows(far, scene)) {
            later.add(new FrameRequest(whole, 1, scene));
        }
    }

    private static Viewport grown(Viewport view) {
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
        return sharp != null
                && shows(sharp, scene)
                && FramePlace.of(sharp, view, ratio).isUnscaled()
                && covers(sharp, view, ratio, 0);
    }

    @SuppressWarnings("ReferenceEquality") // a scene is the same only when it is the same object
    private static boolean shows(@Nullable Frame frame, Scene scene) {
        return frame != null && frame.request().scene() == scene;
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
