package org.araxes.workspace;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Document;
import org.araxes.annotation.History;
import org.araxes.annotation.Step;

/**
 * Saves a window's work: takes steps at once, commits them in order on a thread of its own, and keeps those that could
 * not be saved until they can. A workspace that cannot be opened or written is no failure here: the steps wait.
 *
 * <p>Threads: call the methods from the thread that owns the document. The file is only touched by tasks of the {@link
 * Worker}. {@link #state()} and {@link #unsaved()} may be asked from any thread; asked
 * from the thread that submits, they never call a step saved that is not on the disk.
 */
public final class WorkspaceSession {

    private final Worker worker;
    private final Listener listener;
    private final Outbox outbox = new Outbox();
    private final SessionFile file;
    private final CompletableFuture<Map<String, String>> settings = new CompletableFuture<>();
    /** Whether {@link #settle()} is done; on the worker only. */
    private boolean settled;

    /** Whoever owns the window's threads: runs tasks one at a time, in the order given. */
    @FunctionalInterface
    public interface Worker {
        /** Runs a task soon, after all that were given before it; returns at once. */
        void run(Runnable task);
    }

    /** What a window wants to hear; called on the worker's thread, or on the caller's right after a submit. */
    public interface Listener {

        /** {@link #state()} may be another: ask it on the thread that submits, and show what it says. */
        void changed();

        /** Something the person should know that is no state, for example that the daily copy failed. */
        default void told(WorkspaceProblem problem) {}
    }

    /**
     * A session on a file; nothing happens before {@link #open()}.
     *
     * @param file the workspace file, which may not exist yet
     * @param worker runs what has to wait for the disk
     * @param listener hears of changes
     */
    public WorkspaceSession(Path file, Worker worker, Listener listener) {
        this(file, worker, listener, Workspace::openUnchecked, Clock.systemUTC());
    }

    WorkspaceSession(Path file, Worker worker, Listener listener, SessionFile.Opener opener, Clock clock) {
        this.worker = worker;
        this.listener = listener;
        this.file = new SessionFile(file, opener, clock, outbox);
    }

    /**
     * Opens the file and reads it. The result always comes: where the file cannot be read it is empty and its problems
     * say why. {@link #settle()} belongs to it.
     */
    public CompletableFuture<Loaded> open() {
        return open(some -> {});
    }

    /**
     * The same for whoever has something to do with the objects while the rest is still being read.
     *
     * @param early hears of them on the worker's thread, some hundred at a time; not necessarily of the last ones
     */
    public CompletableFuture<Loaded> open(Consumer<List<Annotation>> early) {
        CompletableFuture<Loaded> result = run(() -> file.open(settings::complete, early));
        // Where the file cannot be opened there are none.
        var unused = result.whenComplete((loaded, bug) -> settings.complete(Map.of()));
        return result;
    }

    /**
     * Looks whether the file is sound and makes the daily copy. To be asked for when nobody waits for anything else:
     * both read the whole file. Before the first change that is saved it is done in any case; a second time does
     * nothing.
     *
     * @return comes when it is done
     */
    public CompletableFuture<Void> settle() {
        CompletableFuture<Void> done = new CompletableFuture<>();
        worker.run(() -> {
            guarded(this::settleNow);
            done.complete(null);
        });
        return done;
    }

    private void settleNow() {
        if (settled) {
            return;
        }
        settled = file.isOpen();
        file.check().ifPresent(problem -> {
            listener.told(problem);
            listener.changed();
        });
        file.backUp().ifPresent(listener::told);
    }

    /** View state and choices, which {@link #open()} reads before all else; empty where they cannot be read. */
    public CompletableFuture<Map<String, String>> settings() {
        return settings;
    }

    /** Saves a step. */
    public void submit(Step step) {
        outbox.add(step, null);
        saveSoon();
    }

    /** Saves the step that a sketch became, and that only others are being drawn now, both or neither. */
    public void submitAndEndSketch(Step step, Map<String, UnfinishedSketch> left) {
        outbox.add(step, Map.copyOf(left));
        saveSoon();
    }

    /** Keeps what is being drawn, by tool, in place of what was kept before. Only the latest is written. */
    public void journal(Map<String, UnfinishedSketch> sketches) {
        outbox.sketches(Map.copyOf(sketches));
        saveSoon();
    }

    /** Saves settings; those not named stay. Only the latest value of each is written. */
    public void saveSettings(Map<String, String> settings) {
        outbox.settings(settings);
        saveSoon();
    }

    /** The saved views in their order; fails with a {@link WorkspaceException} when they cannot be read. */
    public CompletableFuture<List<KeptView>> views() {
        return ask(Workspace::views);
    }

    /** Keeps a view in place of the one with its id; fails with a {@link WorkspaceException} when it cannot be kept. */
    public CompletableFuture<KeptView> putView(KeptView view) {
        var unused = settle();
        return ask(workspace -> {
            workspace.putView(view);
            return view;
        });
    }

    /** Takes a view away; fails with a {@link WorkspaceException} when the file cannot be written. */
    public CompletableFuture<String> deleteView(String id) {
        var unused = settle();
        return ask(workspace -> {
            workspace.deleteView(id);
            return id;
        });
    }

    /** Tries again to save what is not saved; opens the file anew where it was not open to write. */
    public void retry() {
        outbox.tryAgain();
        listener.changed();
        worker.run(() -> {
            guarded(file::reopen);
            listener.changed();
        });
    }

    /** Looks whether the file is gone, or there again; to be asked every few seconds, it costs next to nothing. */
    public void glance() {
        worker.run(() -> {
            SaveState before = outbox.state();
            guarded(() -> file.glance().ifPresent(listener::told));
            if (!outbox.state().equals(before)) {
                listener.changed();
            }
        });
    }

    /**
     * Looks whether the file was moved or deleted while nothing was written, and tries again to save what could not be saved,
     * where that may have passed by itself. Costs a look at the folder where all is well.
     */
    public void look() {
        worker.run(() -> {
            guarded(file::look);
            listener.changed();
        });
    }

    /**
     * Writes everything, views and settings too, into a new file, goes on in that one, and so saves what could not be saved in the first. A file
     * that is there is replaced.
     *
     * @return the new state; {@link SaveState.NotSaved} with the reason when the new file could not be written, and
     *     then the session goes on in the first
     */
    public CompletableFuture<SaveState> saveAs(Path target, Document document, History history) {
        Document now = new Document(document.annotations());
        History done = new History(history.edits(), history.done());
        Optional<Outbox.Waiting> last = outbox.last();
        return run(() -> file.saveAs(target, now, done, last));
    }

    /** The file that the session works on. */
    public Path file() {
        return file.path();
    }

    /** Whether the work is on the disk. */
    public SaveState state() {
        return outbox.state();
    }

    /** The steps that are not on the disk, oldest first. */
    public List<Step> unsaved() {
        return outbox.unsaved();
    }

    /** Saves what waits and closes the file. The result is the last state: what is not saved by then is lost. */
    public CompletableFuture<SaveState> close() {
        return run(() -> {
            file.save();
            file.close();
            return outbox.state();
        });
    }

    private void saveSoon() {
        listener.changed();
        worker.run(() -> {
            guarded(this::settleNow);
            guarded(file::save);
            listener.changed();
        });
    }

    private <T> CompletableFuture<T> ask(SessionFile.Task<T> task) {
        CompletableFuture<T> result = new CompletableFuture<>();
        worker.run(() -> {
            try {
                result.complete(file.with(task));
            } catch (WorkspaceException | RuntimeException | Error failed) {
                result.completeExceptionally(failed);
            }
        });
        return result;
    }

    private <T> CompletableFuture<T> run(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        worker.run(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException | Error bug) {
                result.completeExceptionally(bug);
            }
            listener.changed();
        });
        return result;
    }

    /** A bug must not look like a saved step. */
    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error bug) {
            System.getLogger(WorkspaceSession.class.getName()).log(Level.ERROR, "saving to " + file.path(), bug);
            outbox.failed(Problems.bug(file.path(), bug));
        }
    }
}
