package org.araxes.ui.map;

import javafx.application.Platform;
import javafx.scene.Scene;

/** Runs something after a number of pulses of a scene, once. FX thread. */
final class AfterPulses implements Runnable {

    private final Scene scene;
    private final Runnable action;
    private int left;

    AfterPulses(Scene scene, int pulses, Runnable action) {
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
