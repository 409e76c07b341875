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
    static final long GROWN_BYTES = 10L << 20;

    /** With more, a frame that is being drawn may come somewhat later. */
    static final long MUCH_BYTES = 40L << 20;

    private final Heap heap;
    private final Rest rest;
    private final BooleanSupplier idle;
    private final BooleanSupplier awaited;
    /** The heap after it was tidied; at first so that it pays at the first rest. */
    private long tidyBytes;

    /** The memory of the process. */
    interface Heap {
        /** How large it is, used or not. */
        long bytes();

        /** Looks through all of it and gives back what nobody needs. */
        void tidy();
    }

    /** Waits until a time has passed without a touch. */
    interface Rest {
        /** Waits anew. */
        void begin();

        /** Whether it waits. */
        boolean isWaiting();
    }

    /**
     * Watches for rests in what is done in a window.
     *
     * @param frames what a person waits for
     * @param awaited whether a person waits for more, for example that a file is read
     */
    public static void watch(Stage stage, RenderWorker frames, BooleanSupplier awaited) {
        PauseTransition pause = new PauseTransition(REST);
        Tidying tidying = new Tidying(new ProcessHeap(), restOf(pause), frames::idle, awaited);
        pause.setOnFinished(e -> tidying.rested());
        stage.addEventFilter(InputEvent.ANY, e -> tidying.touched());
        frames.onDrawn(tidying::drawn);
    }

    /**
     * @param idle whether nobody waits for a frame
     * @param awaited whether a person waits for more
     */
    Tidying(Heap heap, Rest rest, BooleanSupplier idle, BooleanSupplier awaited) {
        this.heap = heap;
        this.rest = rest;
        this.idle = idle;
        this.awaited = awaited;
        this.tidyBytes = heap.bytes() - 2 * GROWN_BYTES;
    }

    /** Mouse or keys were touched. */
    void touched() {
        rest.begin();
    }

    /** A frame was drawn, by a hand or without. */
    void drawn() {
        if (!rest.isWaiting() && grownBytes() > MUCH_BYTES) {
            rest.begin();
        }
    }

    /** Nothing was touched for a while. */
    void rested() {
        long grownBytes = grownBytes();
        if (awaited.getAsBoolean() || !idle.getAsBoolean() && grownBytes < MUCH_BYTES) {
            rest.begin();
        } else if (grownBytes > GROWN_BYTES) {
            heap.tidy();
            tidyBytes = heap.bytes();
        }
    }

    private long grownBytes() {
        return heap.bytes() - tidyBytes;
    }

    private static Rest restOf(PauseTransition pause) {
        return new Rest() {
            @Override
            public void begin() {
                pause.playFromStart();
            }

            @Override
            public boolean isWaiting() {
                return pause.getStatus() == Animation.Status.RUNNING;
            }
        };
    }

    private static final class ProcessHeap implements Heap {
        @Override
        public long bytes() {
            return Runtime.getRuntime().totalMemory();
        }

        @Override
        @SuppressWarnings("CallToSystemGC")
        public void tidy() {
            System.gc();
        }
    }
}
