package org.araxes.ui.map;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.araxes.render.Frame;
import org.araxes.render.FrameRequest;
import org.araxes.render.Scene;
import org.araxes.render.Viewport;

/**
 * One drawn map: the sharp frame, drawn with a margin around the view; below it a coarser one of the surroundings; at the
 * bottom one of the whole region; and a clip that shows a part of its width. All are moved and scaled at once when the
 * view changes, and a new one is asked for only where those at hand do not do: a drag within the margin costs no drawing
 * at all. FX thread.
 */
final class Face extends Pane {

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
    private final FrameView far;
    private final FrameView near;
    private final FrameView sharp;
    private final Rectangle clip = new Rectangle();

    /**
     * @param whole the whole region, coarsely
     * @param onUnused gets each frame that a view of it no longer needs
     */
    Face(Viewport whole, Consumer<Frame> onUnused) {
        this.whole = whole;
        this.far = new FrameView(onUnused);
        this.near = new FrameView(onUnused);
        this.sharp = new FrameView(onUnused);
        setManaged(false);
        setMouseTransparent(true);
        getChildren().addAll(far, near, sharp);
        setClip(clip);
    }

    /** Shows another frame, of whichever of the three kinds it is, as seen from a view. */
    void show(Frame frame, Viewport view, double pixelRatio) {
        FrameRequest request = frame.request();
        FrameView target =
                request.viewport().equals(whole) ? far : request.pixelRatio() < pixelRatio - SAME ? near : sharp;
        target.show(frame, view);
        hideCovered(view);
    }

    /** Shows for the time being what another face shows, if it has nothing of its own. */
    void standInFor(Face other, Viewport view) {
        if (sharp.getImage() == null) {
            far.showAs(other.far, view);
            near.showAs(other.near, view);
            sharp.showAs(other.sharp, view);
            hideCovered(view);
        }
    }

    /** Whether one of its frames is this one. */
    boolean holds(Frame frame) {
        return far.holds(frame) || near.holds(frame) || sharp.holds(frame);
    }

    /** Puts the frames where they belong in a view. */
    void place(Viewport view) {
        sharp.place(view);
        near.place(view);
        far.place(view);
        hideCovered(view);
    }

    /** What cannot be seen need not be painted. */
    private void hideCovered(Viewport view) {
        boolean sharpDoes = sharp.covers(view, 0);
        near.setVisible(!sharpDoes);
        far.setVisible(!sharpDoes && !near.covers(view, 0));
    }

    /** Puts it at a place of the pane and shows a part of its width; all in logical pixels of the pane. */
    void lay(double x, double from, double to, double height) {
        setLayoutX(x);
        clip.setX(from - x);
        clip.setWidth(Math.max(0, to - from));
        clip.setHeight(height);
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
        if (!near.shows(scene) || !nearDoes(view, ratio)) {
            Viewport wide = view.withSize(view.widthPixels() * SURROUNDINGS, view.heightPixels() * SURROUNDINGS);
            // Where the hand is about to leave what is drawn of the surroundings, they are more urgent than sharpness.
            boolean urgent = near.shows(scene) && near.covers(view, 0);
            (urgent ? now : later).add(new FrameRequest(wide, ratio / COARSENESS, scene));
        }
        if (!isSharp(view, ratio, scene) || !sharp.covers(view, marginPixels)) {
            now.add(new FrameRequest(grown(view), ratio, scene));
        }
        if (!far.shows(scene)) {
            later.add(new FrameRequest(whole, 1, scene));
        }
    }

    private static Viewport grown(Viewport view) {
        return view.withSize(view.widthPixels() + 2 * MARGIN_PIXELS, view.heightPixels() + 2 * MARGIN_PIXELS);
    }

    private boolean nearDoes(Viewport view, double ratio) {
        double sharpness = near.sharpness(view) / ratio * COARSENESS;
        return sharpness < COARSE_FACTOR
                && sharpness > 1 / COARSE_FACTOR
                && near.covers(view, LEAST_SURROUNDINGS * Math.min(view.widthPixels(), view.heightPixels()));
    }

    /** Whether what is seen is as sharp as it gets. */
    boolean isSharp(Viewport view, double ratio, Scene scene) {
        return sharp.shows(scene) && Math.abs(sharp.sharpness(view) / ratio - 1) < SAME && sharp.covers(view, 0);
    }

    /** How many logical pixels of a view no frame covers. */
    long blankPixels(Viewport view) {
        if (sharp.covers(view, 0) || near.covers(view, 0) || far.covers(view, 0)) {
            return 0;
        }
        Bounds pane = new BoundingBox(0, 0, view.widthPixels(), view.heightPixels());
        Bounds below = near.part(pane);
        Bounds above = sharp.part(pane);
        return Math.round(area(pane) - area(below) - area(above) + area(sharp.part(below)));
    }

    private static double area(Bounds b) {
        return b.getWidth() * b.getHeight();
    }
}
