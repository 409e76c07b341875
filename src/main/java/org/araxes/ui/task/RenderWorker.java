package org.araxes.ui.task;

import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.araxes.render.Cancellation;
import org.araxes.render.Frame;
import org.araxes.render.FrameRequest;
import org.araxes.render.PixelSource;
import org.araxes.render.RenderCancelledException;
import org.jspecify.annotations.Nullable;

/**
 * Draws frames one after the other off the FX thread. Only the newest request waits; a frame under way is dropped when
 * the newest one shows something else or at another scale, and finished when the map has merely moved, so that a long
 * drag still gets sharp frames on its way; a long zoom gets one before it is a blur, and one change after the other, as
 * while an arrow key moves an object, every few.
 *
 * <table>
 * <caption>Which method runs where</caption>
 * <tr><th>method</th><th>thread</th></tr>
 * <tr><td>{@link #listen}, {@link #request}, {@link #close}, the two listeners</td><td>FX</td></tr>
 * <tr><td>{@link #begin}</td><td>any</td></tr>
 * <tr><td>{@link Painter#paint}</td><td>the one render thread</td></tr>
 * </table>
 */
public final class RenderWorker implements AutoCloseable {

    /** Name of the render thread. */
    static final String THREAD = "araxes-render";

    /** A frame at a scale that differs by more than this factor is a blur. */
    private static final double USEFUL_ZOOM = 1.6;

    /** By less than this factor, scales differ by the arithmetic only. */
    private static final double SAME_ZOOM = 1 + 1e-9;

    /** So many frames in a row are dropped for changes of what is drawn; the next one is finished. */
    private static final int MOST_DROPPED = 3;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name(THREAD).daemon().factory());
    private final Painter painter;
    private final PixelSource buffers;
    private Consumer<Frame> onFrame = frame -> {};
    private Consumer<Throwable> onProblem = problem -> {};
    private Runnable onDrawn = () -> {};
    private @Nullable Job running;
    /** The frame that is drawn before anybody listens; null for none. */
    private @Nullable Begun begun;
    /** What was drawn last of what somebody waited for. */
    private @Nullable FrameRequest drawn;

    /** Frames in a row that somebody waited for and did not get. */
    private int dropped;

    private final Deque<FrameRequest> next = new ArrayDeque<>();
    private final Deque<FrameRequest> later = new ArrayDeque<>();

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

    private record Job(FrameRequest request, boolean canWait, AtomicBoolean cancelled) {}

    private record Begun(Job job, CompletableFuture<Frame> frame) {}

    /**
     * @param painter draws
     * @param buffers where it takes pixels from
     */
    public RenderWorker(Painter painter, PixelSource buffers) {
        this.painter = painter;
        this.buffers = buffers;
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
        Begun first = begun;
        if (first != null) {
            begun = null;
            running = first.job();
            var unused =
                    first.frame().whenComplete((frame, problem) -> Platform.runLater(() -> finished(frame, problem)));
        }
    }

    /** Says who hears of every frame that came to its end, drawn or not. */
    void onDrawn(Runnable heard) {
        onDrawn = heard;
    }

    /**
     * Draws the first frame before anybody listens, so that it is there when the window is. Whoever listens first gets it,
     * unless what is asked for until then is another view or scene. Once, on any thread that hands this worker to the FX
     * thread after it.
     */
    public void begin(FrameRequest request) {
        Job job = new Job(request, false, new AtomicBoolean());
        CompletableFuture<Frame> frame = new CompletableFuture<>();
        begun = new Begun(job, frame);
        worker.execute(() -> {
            try {
                frame.complete(painter.paint(request, job.cancelled()::get));
            } catch (RuntimeException | Error e) {
                frame.completeExceptionally(e);
            }
        });
    }

    /** Takes back a frame that nobody looks at any more; its pixels become those of another. */
    public void giveBack(Frame frame) {
        buffers.giveBack(frame.argbPremultiplied());
    }

    /**
     * Asks for frames, in place of those that still wait.
     *
     * @param seen the frames to see, the most wanted first; none when what is there will do
     * @param ahead frames drawn when nothing else is to do: coarser ones of the surroundings, and what may be seen next
     */
    public void request(List<FrameRequest> seen, List<FrameRequest> ahead) {
        next.clear();
        next.addAll(seen);
        later.clear();
        later.addAll(ahead);
        Job job = running;
        if (job == null) {
            startNext();
        } else if (seen.isEmpty()) {
            later.removeIf(request -> stillUseful(job.request(), request));
        } else if (job.canWait() || seen.stream().noneMatch(now -> stillUseful(job.request(), now))) {
            drop(job, seen);
        } else if (isSameMap(job.request(), next.getFirst())
                && job.request().pixelRatio() == next.getFirst().pixelRatio()) {
            next.addLast(next.removeFirst()); // or else the other map would wait as long as this one moves
        }
    }

    private void drop(Job job, List<FrameRequest> seen) {
        boolean shown = !job.canWait() && seen.stream().anyMatch(now -> wouldBeSeen(job.request(), now));
        if (shown && dropped >= MOST_DROPPED) {
            return;
        }
        if (!job.cancelled().getAndSet(true) && !job.canWait()) {
            dropped++;
        }
    }

    /** Whether a frame of what was drawn before is nearer to what is wanted than the ones that are older still. */
    private static boolean wouldBeSeen(FrameRequest old, FrameRequest now) {
        return old.pixelRatio() == now.pixelRatio()
                && zoom(old, now) < SAME_ZOOM
                && old.scene().filter().equals(now.scene().filter());
    }

    @SuppressWarnings(
            "ReferenceEquality") // a scene is the same only when it is the same object; comparing all would cost
    private static boolean isSameMap(FrameRequest a, FrameRequest b) {
        return a.scene() == b.scene();
    }

    /** Whether a frame under way helps while another one is wanted. */
    private boolean stillUseful(FrameRequest old, FrameRequest now) {
        if (!isSameMap(old, now) || old.pixelRatio() != now.pixelRatio()) {
            return false;
        }
        // At another scale it would be shown scaled. That helps only where what is there is much blurred already.
        double zoom = zoom(old, now);
        return zoom < SAME_ZOOM || (zoom < USEFUL_ZOOM && (drawn == null || zoom(drawn, now) > USEFUL_ZOOM));
    }

    /** By which factor the scales of two frames differ, whichever is the larger. */
    private static double zoom(FrameRequest a, FrameRequest b) {
        double factor = a.viewport().metersPerPixel() / b.viewport().metersPerPixel();
        return Math.max(factor, 1 / factor);
    }

    private void startNext() {
        boolean canWait = next.isEmpty();
        FrameRequest request = canWait ? later.poll() : next.poll();
        if (request == null || worker.isShutdown()) {
            return;
        }
        Job job = new Job(request, canWait, new AtomicBoolean());
        running = job;
        worker.execute(() -> draw(job));
    }

    private void draw(Job job) {
        try {
            Frame frame = painter.paint(job.request(), () -> job.cancelled().get());
            Platform.runLater(() -> finished(frame, null));
        } catch (RuntimeException | Error e) {
            Platform.runLater(() -> finished(null, e));
        }
    }

    /** A job has come to its end: with a frame, cancelled, or with a problem that is logged and told. */
    private void finished(@Nullable Frame frame, @Nullable Throwable problem) {
        next(frame);
        if (problem != null && !(problem instanceof RenderCancelledException)) {
            System.getLogger(RenderWorker.class.getName()).log(Level.ERROR, "a frame could not be drawn", problem);
            onProblem.accept(problem);
        }
    }

    private void next(@Nullable Frame frame) {
        Job job = running;
        running = null;
        if (frame != null) {
            if (job != null && !job.canWait()) {
                dropped = 0;
                drawn = frame.request();
            }
            onFrame.accept(frame); // asks for what is still missing
        }
        if (running == null) {
            startNext();
        }
        onDrawn.run();
    }

    /** Whether nothing is being drawn and nothing waits; for tests that look at the finished picture. */
    public boolean idle() {
        return running == null && next.isEmpty() && later.isEmpty();
    }

    @Override
    public void close() {
        Job job = running;
        if (job != null) {
            job.cancelled().set(true);
        }
        next.clear();
        later.clear();
        worker.shutdown();
    }
}
