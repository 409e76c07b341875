package org.araxes.ui.task;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;

/**
 * Work off the FX thread whose result comes back on it. One thread that lives until {@link #close}, so that what
 * was begun is finished: start-up work, the workspace file, export. What comes after that, as from a timer of a window that
 * has just been closed, is not done. Its methods may be called from any thread.
 */
public final class Background implements AutoCloseable {

    private final ScheduledExecutorService worker;

    /** @param name thread name, for the log and debuggers */
    public Background(String name) {
        worker = new ScheduledThreadPoolExecutor(
                1,
                Thread.ofPlatform().name("araxes-" + name).factory(),
                (late, closed) -> System.getLogger(Background.class.getName())
                        .log(System.Logger.Level.DEBUG, "after " + name + " was closed: " + late));
    }

    /** Runs a task soon, after all that were given before it. */
    public void run(Runnable task) {
        worker.execute(task);
    }

    /**
     * Runs a task again and again, until it is stopped or this is closed; what it throws ends it.
     *
     * @param pause from the end of one run to the beginning of the next
     * @return stops it
     */
    public Runnable every(Duration pause, Runnable task) {
        long millis = pause.toMillis();
        Future<?> running = worker.scheduleWithFixedDelay(task, millis, millis, TimeUnit.MILLISECONDS);
        return () -> running.cancel(false);
    }

    /**
     * Does work and hands its result to the FX thread.
     *
     * @param work runs on the background thread
     * @param done runs on the FX thread with the result
     * @param failed runs on the FX thread when the work throws; what it threw is logged already
     */
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        worker.execute(() -> {
            try {
                T result = work.call();
                Platform.runLater(() -> done.accept(result));
            } catch (Exception e) {
                System.getLogger(Background.class.getName())
                        .log(System.Logger.Level.WARNING, "background work failed", e);
                Platform.runLater(() -> failed.accept(e));
            }
        });
    }

    /** Goes on with a result on the background thread, after all that was given to it before the result came. */
    public <T, R> CompletableFuture<R> goOn(CompletableFuture<T> result, Function<T, R> with) {
        return result.thenApplyAsync(with, worker);
    }

    /** Runs something on the FX thread after all that waits there already, the person's own clicks and keys too. */
    public static void later(Runnable action) {
        Platform.runLater(action);
    }

    /** Runs something on the FX thread, at once when already there. */
    public static void onFxThread(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }

    /** Runs something on this thread, or where that is the FX thread soon on the background thread. */
    public void offFxThread(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            run(action);
        } else {
            action.run();
        }
    }

    @Override
    public void close() {
        worker.shutdown();
    }
}
