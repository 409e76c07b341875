package org.araxes.ui.time;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;

/** Steps through the events by itself, one a second, until the last. FX thread. */
final class Player {

    private static final Duration BEAT = Duration.seconds(1);

    private final TimeModel time;
    private final Timeline clock;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(false);

    Player(TimeModel time) {
        this.time = time;
        clock = new Timeline(new KeyFrame(BEAT, e -> beat()));
        clock.setCycleCount(Animation.INDEFINITE);
    }

    ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** Plays on from the day shown, from the start when that is the end; or pauses. */
    void toggle() {
        if (playing.get()) {
            pause();
            return;
        }
        if (!time.stepForward()) {
            time.showAllDates();
            time.stepForward();
        }
        playing.set(true);
        clock.playFromStart();
    }

    void pause() {
        playing.set(false);
        clock.stop();
    }

    /** One event on; the end when there is none. */
    void beat() {
        if (!time.stepForward()) {
            pause();
        }
    }
}
