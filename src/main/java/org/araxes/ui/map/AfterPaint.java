package org.araxes.ui.map;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.araxes.ui.task.Background;

/**
 * Runs something once, as soon as what a scene shows now is on the screen. A pulse hands its picture to the painter's
 * thread, which may come to it much later when the machine is busy; the painter does one thing after the other, so when it
 * has painted a pixel of ours, it has painted the scene. FX thread.
 */
public final class AfterPaint implements Runnable {

    private final Scene scene;
    private final Runnable action;

    /** Runs something when all that is there now is painted. */
    public static void run(Scene scene, Runnable action) {
        scene.addPostLayoutPulseListener(new AfterPaint(scene, action));
        Platform.requestNextPulse();
    }

    private AfterPaint(Scene scene, Runnable action) {
        this.scene = scene;
        this.action = action;
    }

    @Override
    public void run() {
        scene.removePostLayoutPulseListener(this);
        Background.later(this::waitForPainter); // when this pulse is over
    }

    private void waitForPainter() {
        Region nothing = new Region();
        nothing.resize(1, 1);
        nothing.snapshot(new SnapshotParameters(), new WritableImage(1, 1));
        Background.later(action); // after the toolkit's own, which puts the picture into the window
    }
}
