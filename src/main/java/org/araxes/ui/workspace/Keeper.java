package org.araxes.ui.workspace;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Document;
import org.araxes.annotation.History;
import org.araxes.annotation.Shape;
import org.araxes.annotation.Step;
import org.araxes.tool.Sketch;
import org.araxes.ui.task.Background;
import org.araxes.ui.views.SavedViews;
import org.araxes.workspace.KeptView;
import org.araxes.workspace.Loaded;
import org.araxes.workspace.RecentWorkspaces;
import org.araxes.workspace.SaveState;
import org.araxes.workspace.UnfinishedSketch;
import org.araxes.workspace.WorkspaceProblem;
import org.araxes.workspace.WorkspaceSession;

/**
 * Keeps what is drawn in the person's workspace file, at once, and shows whether it could. FX thread.
 */
public final class Keeper implements WorkspaceSession.Listener, SavedViews.Store {

    /** Soon enough that little is drawn for nothing, seldom enough that the processor sleeps between. */
    private static final Duration GLANCE = Duration.ofSeconds(5);

    private final WorkspaceSession session;
    private final Background thread;
    private final RecentWorkspaces recent;
    private Map<String, UnfinishedSketch> journalled = Map.of();
    private volatile long savedNanos;
    private volatile Runnable stopGlancing = () -> {};
    private final ReadOnlyObjectWrapper<SaveState> state = new ReadOnlyObjectWrapper<>(new SaveState.Saved());
    private final ReadOnlyObjectWrapper<Optional<WorkspaceProblem>> told =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** A keeper that no list is told of. */
    public Keeper(Path file, Background thread) {
        this(file, thread, RecentWorkspaces.none());
    }

    /** @param recent is told when the file is open */
    public Keeper(Path file, Background thread, RecentWorkspaces recent) {
        this.thread = thread;
        this.recent = recent;
        session = new WorkspaceSession(file, thread::run, this);
    }

    /** A keeper of another file, on the same thread. */
    public Keeper beside(Path other) {
        return new Keeper(other, thread, recent);
    }

    /** Opens the file; the result always comes, on the workspace's thread. */
    public CompletableFuture<Loaded> open() {
        return open(some -> {});
    }

    /** @param early hears on the workspace's thread of objects as soon as they are read */
    public CompletableFuture<Loaded> open(Consumer<List<Annotation>> early) {
        return session.open(early).thenApply(loaded -> {
            stopGlancing = thread.every(GLANCE, session::glance);
            if (loaded.opened()) {
                recent.used(file());
            }
            return loaded;
        });
    }

    /** Looks whether the file is sound and makes the daily copy; asked for when the map is there and nobody waits for it. */
    public CompletableFuture<Void> settle() {
        return session.settle();
    }

    /** View state and choices, which are there before the rest of what {@link #open()} reads. */
    public CompletableFuture<Map<String, String>> settings() {
        return session.settings();
    }

    /** Other workspaces that were used, the last one first. */
    List<Path> others() {
        Path now = file().toAbsolutePath().normalize();
        return recent.files().stream().filter(f -> !f.equals(now)).toList();
    }

    /** When the last of all that was to be kept was on the disk, by {@link System#nanoTime}. */
    long savedNanos() {
        return savedNanos;
    }

    @Override
    public void changed() {
        if (session.state() instanceof SaveState.Saved) {
            savedNanos = System.nanoTime();
        }
        Background.onFxThread(() -> state.set(session.state()));
    }

    @Override
    public void told(WorkspaceProblem problem) {
        Background.onFxThread(() -> told.set(Optional.of(problem)));
    }

    /**
     * Keeps a step.
     *
     * @param drawn what is being drawn after it, by tool: a step that a sketch became ends that sketch
     */
    void keep(Step step, Map<String, Sketch> drawn) {
        Map<String, UnfinishedSketch> left = unfinished(drawn);
        if (!left.equals(journalled)) {
            journalled = left;
            session.submitAndEndSketch(step, left);
        } else {
            session.submit(step);
        }
    }

    /** Keeps what is being drawn, by tool. */
    void journal(Map<String, Sketch> drawn) {
        Map<String, UnfinishedSketch> now = unfinished(drawn);
        if (!now.equals(journalled)) {
            journalled = now;
            session.journal(now);
        }
    }

    /** Sketches as the workspace keeps them, without live ends. */
    static Map<String, UnfinishedSketch> unfinished(Map<String, Sketch> drawn) {
        return drawn.entrySet().stream()
                .filter(e -> e.getValue().set().size() > 0)
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> new UnfinishedSketch(
                                e.getValue().kind(), Shape.of(e.getValue().set()))));
    }

    /** Keeps settings. */
    void saveSettings(Map<String, String> settings) {
        session.saveSettings(settings);
    }

    @Override
    public CompletableFuture<List<KeptView>> views() {
        return session.views();
    }

    @Override
    public CompletableFuture<KeptView> put(KeptView view) {
        return session.putView(view);
    }

    @Override
    public CompletableFuture<String> delete(String id) {
        return session.deleteView(id);
    }

    /** Saves all as another file and goes on in that one; tells on the FX thread how it went. */
    void saveAs(Path target, Document document, History history, Consumer<SaveState> done) {
        var unused = session.saveAs(target, document, history).thenAccept(result -> {
            recent.used(file());
            Background.onFxThread(() -> done.accept(result));
        });
    }

    /** Tries again to save what is not saved, if anything. */
    void retry() {
        if (state.get() instanceof SaveState.NotSaved) {
            session.retry();
        }
    }

    /** Looks whether the file is still there, and tries again what could not be saved. */
    void look() {
        session.look();
    }

    /** Writes what waits and closes the file; what cannot be written by then is logged. */
    public void close() {
        stopGlancing.run();
        var unused = session.close().whenComplete((last, bug) -> {
            if (last instanceof SaveState.NotSaved(int steps, WorkspaceProblem reason)) {
                System.getLogger(Keeper.class.getName())
                        .log(System.Logger.Level.WARNING, steps + " steps were not saved: " + reason.message());
            }
        });
    }

    /** The file. */
    Path file() {
        return session.file();
    }

    /** Whether the work is on the disk. */
    ReadOnlyObjectProperty<SaveState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Something the person should know that is no state. */
    ReadOnlyObjectProperty<Optional<WorkspaceProblem>> toldProperty() {
        return told.getReadOnlyProperty();
    }
}
