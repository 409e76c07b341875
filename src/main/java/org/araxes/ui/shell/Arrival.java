package org.araxes.ui.shell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.araxes.geo.Projection;
import org.araxes.render.FrameRenderer;
import org.araxes.render.prepare.EarlyAnnotations;
import org.araxes.ui.task.Background;
import org.araxes.ui.workspace.Keeper;
import org.araxes.workspace.Loaded;
import org.jspecify.annotations.Nullable;

/**
 * What was drawn before, on its way from a workspace file onto the map of a window: the map comes first, then the objects
 * when they are read, and when all of it is seen the file is looked over. FX thread.
 */
final class Arrival {

    /** What is read so soon is shown with the first map of a workspace that is opened. */
    private static final Duration AT_ONCE = Duration.ofMillis(30);

    private final Supplier<Startup> start;
    private final Supplier<Desk> desk;
    private final Background work;
    private final Consumer<Throwable> failed;
    private final List<Runnable> onAllThere = new ArrayList<>();
    private final List<Runnable> onSettled = new ArrayList<>();
    private @Nullable Loaded arrived;
    /** Whose objects are not all on the map, or whose file is still looked at. */
    private @Nullable Keeper unsettled;

    /**
     * Nothing on its way yet.
     *
     * @param start what the window goes on from now
     * @param desk what it shows now
     * @param work makes ready what is not made ready by whoever reads
     * @param failed is told when what was drawn could not be read
     */
    Arrival(Supplier<Startup> start, Supplier<Desk> desk, Background work, Consumer<Throwable> failed) {
        this.start = start;
        this.desk = desk;
        this.work = work;
        this.failed = failed;
    }

    /** A keeper's file is being opened. */
    void begin(Keeper next) {
        unsettled = next;
    }

    /** It could not be opened. */
    void refused() {
        unsettled = null;
    }

    /**
     * Opens a workspace; what is read is made ready for drawing by another thread meanwhile. Any thread.
     *
     * @param projection of the map
     */
    static CompletableFuture<Loaded> read(Keeper keeper, FrameRenderer renderer, Projection projection) {
        Background beside = new Background("ready");
        EarlyAnnotations early = new EarlyAnnotations(projection);
        CompletableFuture<Loaded> read = keeper.open(some -> beside.run(() -> early.add(some)));
        return beside.goOn(read, all -> {
                    renderer.prepare(all.document().annotations(), early);
                    return all;
                })
                .whenComplete((all, bug) -> beside.close());
    }

    /** What was read, where that takes no longer than a person would not notice. Waits; not on the FX thread. */
    static Optional<Loaded> atOnce(CompletableFuture<Loaded> reading) throws InterruptedException, ExecutionException {
        try {
            return Optional.of(reading.get(AT_ONCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException later) {
            return Optional.empty();
        }
    }

    /** Where what was drawn before is still being read, the window goes on in it as soon as it is there. */
    void await() {
        CompletableFuture<Loaded> reading = start.get().reading();
        if (reading == null) {
            settle();
            return;
        }
        Desk now = desk.get();
        now.model().comingProperty().set(true);
        now.status().busy(true);
        Keeper keeper = start.get().keeper();
        FrameRenderer renderer = start.get().renderer();
        Projection projection = now.model().viewportProperty().get().projection();
        var unused = reading.whenComplete((all, bug) -> {
            Background.onFxThread(() -> {
                if (bug == null) {
                    arrived(keeper, all);
                } else if (start.get().keeper() == keeper) {
                    failed.accept(bug.getCause() == null ? bug : bug.getCause());
                }
            });
            if (bug == null) {
                // Of very many objects the frame that shows them has half to make ready, this thread the rest.
                work.offFxThread(() -> renderer.prepare(all.document().annotations(), projection));
            }
        });
    }

    /** What was drawn before has been read; the window may have gone on in another workspace meanwhile. */
    private void arrived(Keeper keeper, Loaded all) {
        if (start.get().keeper() == keeper && isComing()) {
            arrived = all;
            goOnWithMap();
        }
    }

    /** Goes on in what has arrived as soon as the map is seen, so that drawing very many objects keeps nobody waiting. */
    void goOnWithMap() {
        desk.get().map().onFirstFrame(this::allThere);
    }

    private void allThere() {
        Loaded all = arrived;
        if (all == null || !isComing()) {
            return;
        }
        arrived = null;
        Desk now = desk.get();
        now.goOnIn(all);
        now.map().whenSharp(() -> now.status().busy(false));
        settle();
        run(onAllThere);
        desk.get().saving().tell(all.problems());
    }

    /** What reads the whole file waits until the map with all that was drawn is seen. */
    private void settle() {
        Keeper keeper = start.get().keeper();
        unsettled = keeper;
        desk.get().map().whenSharp(() -> {
            var unused = keeper.settle().thenRun(() -> Background.onFxThread(() -> settled(keeper)));
        });
    }

    private void settled(Keeper keeper) {
        if (unsettled == keeper) {
            unsettled = null;
            run(onSettled);
        }
    }

    /** The window has another desk; its map is the one to be waited for. */
    void goOnLike(boolean coming) {
        desk.get().model().comingProperty().set(coming);
        desk.get().status().busy(coming);
        if (!coming && unsettled != null) {
            settle();
        }
    }

    /** Whether what was drawn before is still being read. */
    boolean isComing() {
        return desk.get().model().comingProperty().get();
    }

    /** Whether something is still read, drawn for the first time or looked at. */
    boolean isAwaited() {
        return isComing() || unsettled != null;
    }

    /** Has something run as soon as all that was drawn before is there; at once when it is. */
    void onAllThere(Runnable action) {
        runOr(action, isComing(), onAllThere);
    }

    /** Has something run as soon as nothing more is to be done for what was opened; at once when that is so. */
    void onSettled(Runnable action) {
        runOr(action, isAwaited(), onSettled);
    }

    private static void runOr(Runnable action, boolean later, List<Runnable> waiting) {
        if (later) {
            waiting.add(action);
        } else {
            action.run();
        }
    }

    private static void run(List<Runnable> waiting) {
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }
}
