package org.araxes.ui.map;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.araxes.render.Frame;
import org.araxes.render.Scene;
import org.araxes.render.Viewport;

/**
 * One drawn map: the last sharp frame, below it a coarser one of the surroundings, and a clip that shows a part of its
 * width. FX thread.
 */
final class Face extends Pane {

    private final FrameView backdrop = new FrameView();
    private final FrameView sharp = new FrameView();
    private final Rectangle clip = new Rectangle();

    Face() {
        setManaged(false);
        setMouseTransparent(true);
        getChildren().addAll(backdrop, sharp);
        setClip(clip);
    }

    /** Shows another frame as seen from a view. */
    void show(Frame frame, boolean wide, Viewport view) {
        (wide ? backdrop : sharp).show(frame, view);
    }

    /** Shows for the time being what another face shows, if it has nothing of its own. */
    void standInFor(Face other, Viewport view) {
        if (!hasFrame()) {
            backdrop.showAs(other.backdrop, view);
            sharp.showAs(other.sharp, view);
        }
    }

    /** Puts the frames where they belong in a view. */
    void place(Viewport view) {
        backdrop.place(view);
        sharp.place(view);
    }

    /** Puts it at a place of the pane and shows a part of its width; all in logical pixels of the pane. */
    void lay(double x, double from, double to, double height) {
        setLayoutX(x);
        clip.setX(from - x);
        clip.setWidth(Math.max(0, to - from));
        clip.setHeight(height);
    }

    /** Whether its sharp frame was drawn for this very view and scene. */
    boolean isSharp(Viewport view, Scene scene) {
        return sharp.shows(view, scene);
    }

    /** How many logical pixels of a view of that size no frame covers. */
    long blankPixels(double width, double height) {
        return FrameView.uncovered(width, height, backdrop, sharp);
    }

    /** Whether there is something to see. */
    private boolean hasFrame() {
        return sharp.getImage() != null;
    }
}
