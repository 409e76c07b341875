package org.araxes.ui.task;

import java.util.function.BooleanSupplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * Has the garbage collector tidy up while the hand rests. By itself the serial collector would rather let the heap grow
 * than look through all of it; and were the heap small, it would do so in the middle of a gesture. A collection takes less
 * than a tenth of a second, in which nothing on the screen moves anyhow. Where frames follow one another without a hand,
 * as while days play, it is done when the heap has grown much. FX thread.
 */
public final class Tidying {

    /** So long nobody touches mouse or keys: longer than between two notches of a wheel or the strokes of a word. */
    private static final Duration REST = Duration.millis(400);

    /** Less is not worth the time. */
    private static final long GROWN_BYTES = 10L << 20;

    /** With more, a frame that is being drawn may come somewhat later. */
    private static final long MUCH_BYTES = 40L << 20;

    private final PauseTransition rest = new PauseTransition(REST);
    private final RenderWorker frames;
    private final BooleanSupplier awaited;
    /** The heap after it was tidied; at first so that it pays at the first rest. */
    private long tidyBytes = Runtime.getRuntime().totalMemory() - 2 * GROWN_BYTES;

    /**
     * @param frames what a person waits for
     * @param awaited whether a person waits for more, for example that a file is read
     */
    public Tidying(RenderWorker frames, BooleanSupplier awaited) {
        this.frames = frames;
        this.awaited = awaited;
        rest.setOnFinished(e -> rested());
    }

    /** Watches for rests in what is done in a window. */
    public void watch(Stage stage) {
        stage.addEventFilter(InputEvent.ANY, e -> rest.playFromStart());
        frames.onDrawn(this::drawn);
    }

    private void drawn() {
        if (rest.getStatus() != Animation.Status.RUNNING && grownBytes() > MUCH_BYTES) {
            rest.playFromStart();
        }
    }

    private long grownBytes() {
        return Runtime.getRuntime().totalMemory() - tidyBytes;
    }

    @SuppressWarnings("CallToSystemGC")
    private void rested() {
        long grownBytes = grownBytes();
        if (awaited.getAsBoolean() || !frames.idle() && grownBytes < MUCH_BYTES) {
            rest.playFromStart();
        } else if (grownBytes > GROWN_BYTES) {
            System.gc();
            tidyBytes = Runtime.getRuntime().totalMemory();
        }
    }
}
