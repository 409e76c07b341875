package org.araxes.ui.task;

import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * Has the garbage collector tidy up while the hand rests. By itself the serial collector would rather let the heap grow
 * than look through all of it; and were the heap small, it would do so in the middle of a gesture. A collection takes less
 * than a tenth of a second, in which nothing on the screen moves anyhow. FX thread.
 */
public final class Tidying {

    /** So long nobody touches mouse or keys: longer than between two notches of a wheel or the strokes of a word. */
    private static final Duration REST = Duration.millis(400);

    /** Less is not worth the time. */
    private static final long GROWN_BYTES = 10L << 20;

    /** With more, a frame that is being drawn may come somewhat later. */
    private static final long MUCH_BYTES = 40L << 20;

    private final PauseTransition rest = new PauseTransition(REST);
    private final BooleanSupplier busy;
    private long tidyBytes;

    /** @param busy whether something is being done that a person waits for */
    public Tidying(BooleanSupplier busy) {
        this.busy = busy;
        rest.setOnFinished(e -> rested());
    }

    /** Watches for rests in what is done in a window. */
    public void watch(Stage stage) {
        stage.addEventFilter(InputEvent.ANY, e -> rest.playFromStart());
    }

    @SuppressWarnings("CallToSystemGC")
    private void rested() {
        long grownBytes = Runtime.getRuntime().totalMemory() - tidyBytes;
        if (busy.getAsBoolean() && grownBytes < MUCH_BYTES) {
            rest.playFromStart();
        } else if (grownBytes > GROWN_BYTES) {
            System.gc();
            tidyBytes = Runtime.getRuntime().totalMemory();
        }
    }
}
