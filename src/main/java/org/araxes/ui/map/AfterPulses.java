package org.araxes.ui.map;

import javafx.application.Platform;
import javafx.scene.Scene;

/** Runs something after a number of pulses of a scene, once. FX thread. */
public final class AfterPulses implements Runnable {

    private final Scene scene;
    private final Runnable action;
    private int left;

    /** Runs something after the pulses that follow. */
    public static void run(Scene scene, int pulses, Runnable action) {
        scene.addPostLayoutPulseListener(new AfterPulses(scene, pulses, action));
        Platform.requestNextPulse();
    }

    private AfterPulses(Scene scene, int pulses, Runnable action) {
        this.scene = scene;
        this.left = pulses;
        this.action = action;
    }

    @Override
    public void run() {
        left--;
        if (left > 0) {
            Platform.requestNextPulse();
        } else {
            scene.removePostLayoutPulseListener(this);
            action.run();
        }
    }
}
