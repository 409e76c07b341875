package org.araxes.ui.task;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.araxes.render.Helpers;
import org.jspecify.annotations.Nullable;

/**
 * Threads that help the render thread with what is a lot of work, one for each further core up to three. They come when
 * they are first needed and go when they were idle for a while; the render thread never waits for one that has not begun.
 */
public final class FrameHelpers implements Helpers {

    /** A frame has parts that one thread draws alone; more threads would mostly wait. */
    private static final int MOST = 3;

    private static final long IDLE_SECONDS = 10;

    private final int count;
    private final @Nullable ThreadPoolExecutor others;

    /** As many as this machine has cores for. */
    public FrameHelpers() {
        this(Math.min(MOST, Runtime.getRuntime().availableProcessors() - 1));
    }

    /** @param count how many; none for all on the render thread */
    public FrameHelpers(int count) {
        this.count = count;
        this.others = count == 0 ? null : threads(count);
    }

    private static ThreadPoolExecutor threads(int count) {
        // Named as the render thread is, so that they yield as it does; begun by it, they do so from the first.
        ThreadPoolExecutor made = new ThreadPoolExecutor(
                count,
                count,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name(RenderWorker.THREAD + "-", 2).daemon().factory());
        made.allowCoreThreadTimeOut(true);
        return made;
    }

    @Override
    public void together(Runnable job) {
        ThreadPoolExecutor threads = others;
        if (threads == null) {
            job.run();
            return;
        }
        List<Part> parts = Stream.generate(() -> new Part(job)).limit(count).toList();
        parts.forEach(threads::execute);
        Part own = new Part(job);
        own.run();
        // All have ended before anything is thrown: what they work on is used again by whoever goes on.
        List<Throwable> failures = Stream.concat(Stream.of(own), parts.stream())
                .map(Part::end)
                .flatMap(Optional::stream)
                .toList();
        if (!failures.isEmpty()) {
            throwAgain(failures.getFirst());
        }
    }

    private static void throwAgain(Throwable failure) {
        switch (failure) {
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure);
        }
    }

    /** The job on one of the threads. */
    private static final class Part implements Runnable {

        private final Runnable job;
        private final AtomicBoolean taken = new AtomicBoolean();
        private final CompletableFuture<Optional<Throwable>> ended = new CompletableFuture<>();

        Part(Runnable job) {
            this.job = job;
        }

        @Override
        public void run() {
            if (taken.compareAndSet(false, true)) {
                try {
                    job.run();
                    ended.complete(Optional.empty());
                } catch (RuntimeException | Error e) {
                    ended.complete(Optional.of(e));
                }
            }
        }

        /** Waits for it if it has begun, else it never will; what it threw. */
        Optional<Throwable> end() {
            return taken.compareAndSet(false, true) ? Optional.empty() : ended.join();
        }
    }
}
