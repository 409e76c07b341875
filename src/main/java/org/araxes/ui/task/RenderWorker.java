package org.araxes.ui.task;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import org.araxes.render.Cancellation;
import org.araxes.render.Frame;
import org.araxes.render.FrameRequest;
import org.araxes.render.RenderCancelledException;
import org.jspecify.annotations.Nullable;

/**
 * Draws frames one after the other off the FX thread. Only the newest request waits; a frame under way is dropped when
 * the newest one shows something else, and finished when the map has merely moved, so that a long drag still gets
 * sharp frames on its way.
 *
 * <table>
 * <caption>Which method runs where</caption>
 * <tr><th>method</th><th>thread</th></tr>
 * <tr><td>{@link #listen}, {@link #request}, {@link #close}, the two listeners</td><td>FX</td></tr>
 * <tr><td>{@link #warmUp}</td><td>any</td></tr>
 * <tr><td>{@link Painter#paint}</td><td>the one render thread</td></tr>
 * </table>
 */
public final class RenderWorker implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(RenderWorker.class.getName());

    /** Zooming by more than this in either direction makes a frame under way useless. */
    private static final double USEFUL_ZOOM = 1.6;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("araxes-render").daemon().factory());
    private final Painter painter;
    private final AtomicBoolean wanted = new AtomicBoolean();
    private Consumer<Frame> onFrame = frame -> {};
    private Consumer<Throwable> onProblem = problem -> {};
    private @Nullable Job running;
    private @Nullable FrameRequest next;
    private @Nullable FrameRequest backdrop;

    /** What draws a frame. */
    @FunctionalInterface
    public interface Painter {
        /**
         * Draws on the render thread.
         *
         * @throws RenderCancelledException when it was cancelled
         */
        Frame paint(FrameRequest request, Cancellation cancel);
    }

    private record Job(FrameRequest request, boolean isBackdrop, AtomicBoolean cancelled) {}

    /** @param painter draws */
    public RenderWorker(Painter painter) {
        this.painter = painter;
    }

    /**
     * Says who gets the frames, before the first request.
     *
     * @param frames gets each finished frame on the FX thread
     * @param problems gets what a failed frame threw, on the FX thread
     */
    public void listen(Consumer<Frame> frames, Consumer<Throwable> problems) {
        onFrame = frames;
        onProblem = problems;
    }

    /**
     * Draws a frame for nobody, so that what frames share is ready when the first is asked for; given up as soon as it
     * is. Any thread.
     */
    public void warmUp(FrameRequest request) {
        worker.execute(() -> {
            try {
                painter.paint(request, wanted::get);
            } catch (RenderCancelledException enough) {
                LOG.log(Level.FINE, "the first frame was asked for before all was prepared");
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "preparing the first frame", e);
            }
        });
    }

    /**
     * Asks for a frame.
     *
     * @param sharp the frame to see
     * @param wide a coarser frame of the surroundings, drawn when nothing else is to do
     */
    public void request(FrameRequest sharp, FrameRequest wide) {
        wanted.set(true);
        next = sharp;
        backdrop = wide;
        Job job = running;
        if (job == null) {
            startNext();
        } else if (job.isBackdrop() || !stillUseful(job.request(), sharp)) {
            job.cancelled().set(true);
        }
    }

    @SuppressWarnings(
            "ReferenceEquality") // a scene is the same only when it is the same object; comparing all would cost
    private static boolean stillUseful(FrameRequest old, FrameRequest now) {
        double zoom = old.viewport().metersPerPixel() / now.viewport().metersPerPixel();
        return old.scene() == now.scene()
                && old.pixelRatio() == now.pixelRatio()
                && zoom < USEFUL_ZOOM
                && zoom > 1 / USEFUL_ZOOM;
    }

    private void startNext() {
        FrameRequest request = next;
        boolean isBackdrop = request == null;
        if (isBackdrop) {
            request = backdrop;
            backdrop = null;
        }
        next = null;
        if (request == null || worker.isShutdown()) {
            return;
        }
        Job job = new Job(request, isBackdrop, new AtomicBoolean());
        running = job;
        worker.execute(() -> draw(job));
    }

    private void draw(Job job) {
        try {
            Frame frame = painter.paint(job.request(), () -> job.cancelled().get());
            Platform.runLater(() -> finished(frame));
        } catch (RenderCancelledException dropped) {
            Platform.runLater(() -> finished(null));
        } catch (RuntimeException | Error e) {
            LOG.log(Level.SEVERE, "a frame could not be drawn", e);
            Platform.runLater(() -> {
                finished(null);
                onProblem.accept(e);
            });
        }
    }

    private void finished(@Nullable Frame frame) {
        running = null;
        if (frame != null) {
            onFrame.accept(frame);
        }
        startNext();
    }

    /** Whether nothing is being drawn and nothing waits; for tests that look at the finished picture. */
    public boolean idle() {
        return running == null && next == null && backdrop == null;
    }

    @Override
    public void close() {
        Job job = running;
        if (job != null) {
            job.cancelled().set(true);
        }
        next = null;
        backdrop = null;
        worker.shutdown();
    }
}
