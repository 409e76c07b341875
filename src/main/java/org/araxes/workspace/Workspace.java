package org.araxes.workspace;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Document;
import org.araxes.annotation.History;
import org.araxes.annotation.Step;
import org.araxes.io.Disk;
import org.jspecify.annotations.Nullable;

/**
 * A user's workspace file: a valid GeoPackage 1.4 that holds annotations, measurements, the history of edits, settings,
 * saved views and unfinished sketches. Each change is one transaction, on the disk before the call returns; after a crash or a
 * kill the file holds every change that had returned, and no half of another.
 *
 * <p>A file that cannot be written is open to read only, and {@link #readOnlyBecause()} says why.
 *
 * <p>Not thread-safe: all calls come from one thread of the caller's choosing (or one after the other), which may have
 * to wait for the disk. A window uses {@link WorkspaceSession}.
 */
public final class Workspace implements AutoCloseable {

    private final OpenFile file;
    private final AnnotationStore annotations;
    private final MetaStore meta;
    private final HistoryStore history;
    private final ViewStore views;
    private final List<WorkspaceProblem> notices;
    private Optional<SessionFile.FileState> loadedState = Optional.empty();

    /** @param notices what was noticed while the file was opened */
    Workspace(OpenFile file, List<WorkspaceProblem> notices) {
        this.file = file;
        this.meta = new MetaStore(file.connection());
        this.history = new HistoryStore(file.connection(), meta);
        this.views = new ViewStore(file.connection());
        this.annotations = new AnnotationStore(file.path(), file.connection());
        this.notices = List.copyOf(notices);
    }

    /**
     * Opens a workspace, or makes a new one where there is no file. An older file is brought up to date after a copy of
     * it was made; a log that a killed program left is taken in.
     *
     * @throws WorkspaceException when nothing can be shown of it: no database, another program's file, damaged beyond
     *     reading, a folder, or a place where no file can be made. The file is then as it was
     */
    public static Workspace open(Path file) throws WorkspaceException {
        return new WorkspaceOpener(file, Clock.systemUTC()).open();
    }

    /** The same, but whether the file is sound is looked at by {@link #check()}, or else before the first change. */
    static Workspace openUnchecked(Path file) throws WorkspaceException {
        return new WorkspaceOpener(file, Clock.systemUTC()).checkingLater().open();
    }

    /**
     * Opens a workspace to read it only, and leaves no trace in it or beside it, whether a window has it open or not.
     *
     * @throws WorkspaceException when there is no such file or nothing can be shown of it
     */
    public static Workspace openToRead(Path file) throws WorkspaceException {
        return new WorkspaceOpener(file, Clock.systemUTC()).openUntouched();
    }

    /** Whether a file is a workspace of Araxes, of whatever version; nothing in it or beside it changes. */
    public static boolean isOne(Path file) {
        return new WorkspaceOpener(file, Clock.systemUTC()).isWorkspace();
    }

    /**
     * Writes a new workspace that holds these, whole or not at all; a file that is there is replaced.
     *
     * @throws WorkspaceException when it cannot be written or another window has it open
     */
    public static void saveAs(Path file, Document document, History history) throws WorkspaceException {
        WorkspaceWriter.write(file, document, history, WorkspaceWriter.Rest.NONE);
    }

    /** The file, absolute. */
    public Path file() {
        return file.path();
    }

    /** Whether the file still stands where it was opened. */
    boolean isInPlace() {
        return file.isInPlace();
    }

    /** Why nothing can be saved; empty when it can. */
    public Optional<WorkspaceProblem> readOnlyBecause() {
        return file.readOnlyBecause();
    }

    /**
     * Reads everything. What cannot be read is told in {@link Loaded#problems()} and stays in the file as it is.
     *
     * @throws WorkspaceException when nothing can be read at all
     */
    public Loaded load() throws WorkspaceException {
        return load(some -> {});
    }

    /** @param early hears of annotations as soon as they are read */
    Loaded load(Consumer<List<Annotation>> early) throws WorkspaceException {
        see();
        WorkspaceLoader loader = new WorkspaceLoader(file, annotations, meta, history, early);
        Loaded loaded = loader.load();
        loadedState = loader.state();
        List<WorkspaceProblem> problems = new ArrayList<>(notices);
        readOnlyBecause().ifPresent(problems::add);
        problems.addAll(loaded.problems());
        loaded.problems().forEach(file::refuseWhenDamaged);
        return new Loaded(
                loaded.document(),
                loaded.history(),
                loaded.sketches(),
                loaded.settings(),
                WorkspaceProblem.worthTelling(problems));
    }

    /** Before anything is read, so that what is written meanwhile counts as not seen. */
    private void see() {
        try {
            file.seen();
        } catch (SQLException unreadable) {
            System.getLogger(Workspace.class.getName())
                    .log(Level.DEBUG, "reading the version of " + file(), unreadable);
        }
    }

    /** Whether another program has written to the file since it was read, as far as that can be found out. */
    boolean isWrittenElsewhere() {
        try {
            return readOnlyBecause().isEmpty() && file.isWrittenElsewhere();
        } catch (SQLException unreadable) {
            return false;
        }
    }

    /** View state and choices; nothing where they cannot be read. {@link #load} tells why. */
    Map<String, String> settings() {
        try {
            return meta.settings();
        } catch (SQLException unreadable) {
            return Map.of();
        }
    }

    /**
     * Makes sure that the file is sound and ready to be written, where opening left that for later.
     *
     * @throws WorkspaceException when it is not; it is then to be read only from now on
     */
    void check() throws WorkspaceException {
        file.check();
    }

    /**
     * Saves a step: the edit and the move of the history, as one transaction, on the disk before this returns. What another
     * program changed meanwhile is never written over.
     *
     * @throws WorkspaceException when it cannot be saved; the file is then as it was
     */
    public void apply(Step step) throws WorkspaceException {
        apply(step, UUID.randomUUID().toString(), null);
    }

    /** The same, under a token by which {@link #lastStep()} knows it again; with what is still being drawn where it came of a sketch. */
    void apply(Step step, String token, @Nullable Map<String, UnfinishedSketch> sketches) throws WorkspaceException {
        file.change(() -> {
            annotations.apply(step.applied(), file.mayDiffer());
            history.apply(step);
            if (sketches != null) {
                meta.putSketches(sketches);
            }
            meta.put("revision", Long.toString(meta.number("revision") + 1));
            meta.put("last_step", token);
        });
    }

    /**
     * Saves settings; those not named stay.
     *
     * @throws WorkspaceException when they cannot be saved; the file is then as it was
     */
    public void saveSettings(Map<String, String> settings) throws WorkspaceException {
        file.change(() -> meta.putSettings(settings));
    }

    /**
     * Keeps what is being drawn, by tool, in place of what was kept before.
     *
     * @throws WorkspaceException when it cannot be saved; the file is then as it was
     */
    public void journal(Map<String, UnfinishedSketch> sketches) throws WorkspaceException {
        file.change(() -> meta.putSketches(sketches));
    }

    /** What is to go along when document and history are saved as another file; nothing of it where it cannot be read. */
    WorkspaceWriter.Rest rest() {
        try {
            return new WorkspaceWriter.Rest(meta.settings(), views.list());
        } catch (SQLException unreadable) {
            System.getLogger(Workspace.class.getName())
                    .log(Level.WARNING, "settings and views of " + file() + " cannot be read", unreadable);
            return WorkspaceWriter.Rest.NONE;
        }
    }

    /**
     * The saved views in their order.
     *
     * @throws WorkspaceException when they cannot be read
     */
    public List<KeptView> views() throws WorkspaceException {
        return file.read(views::list);
    }

    /**
     * Keeps a view in place of the one with its id, if there is one.
     *
     * @throws WorkspaceException when it cannot be saved; the file is then as it was
     */
    public void putView(KeptView view) throws WorkspaceException {
        file.change(() -> views.put(view));
    }

    /**
     * Takes a view away; nothing happens when there is none of the id.
     *
     * @throws WorkspaceException when it cannot be saved; the file is then as it was
     */
    public void deleteView(String id) throws WorkspaceException {
        file.change(() -> views.delete(id));
    }

    /** The {@link #state()} at the moment of {@link #load()}. */
    Optional<SessionFile.FileState> loadedState() {
        return loadedState;
    }

    /** Which file this is, and how many steps it has taken. */
    SessionFile.FileState state() throws WorkspaceException {
        return file.read(() -> SessionFile.FileState.of(meta));
    }

    /** The token of the last step that the file took. */
    String lastStep() throws WorkspaceException {
        return file.read(() -> meta.text("last_step"));
    }

    /**
     * What SQLite's {@code integrity_check} finds wrong; empty when the file is sound. Reads the whole file.
     *
     * @throws WorkspaceException when that is not to be found out, for another reason than damage
     */
    public List<String> integrityErrors() throws WorkspaceException {
        try {
            return Sqlite.query(file.connection(), "PRAGMA integrity_check").stream()
                    .filter(line -> !line.equals("ok"))
                    .toList();
        } catch (SQLException failed) {
            if (Problems.of(file(), failed).code() == WorkspaceProblem.Code.DAMAGED) {
                return List.of(Problems.plain(failed));
            }
            throw Problems.exception(file(), failed);
        }
    }

    /**
     * Writes a copy as one plain file, whole or not at all.
     *
     * @throws WorkspaceException when it cannot be written
     */
    public void copyTo(Path target) throws WorkspaceException {
        try {
            Backups.copyTo(file.connection(), target.toAbsolutePath(), Disk.REAL);
        } catch (SQLException | IOException failed) {
            throw copyFailed(target, failed);
        }
    }

    /**
     * Puts a copy into the folder of {@link Backups} unless there is one of the same day (UTC) already, or nothing was
     * ever drawn.
     *
     * @return the copy; nothing when none was due
     * @throws WorkspaceException when it cannot be written
     */
    public Optional<Path> backUpDaily(Instant now) throws WorkspaceException {
        try {
            boolean due = meta.number("revision") > 0 && Backups.isDue(file(), now);
            return due ? Optional.of(backUp(now)) : Optional.empty();
        } catch (SQLException | IOException failed) {
            throw copyFailed(Backups.folderOf(file()), failed);
        }
    }

    /**
     * Puts a copy into the folder of {@link Backups}, and drops the oldest there.
     *
     * @return the copy
     * @throws WorkspaceException when it cannot be written
     */
    public Path backUp(Instant now) throws WorkspaceException {
        try {
            return Backups.make(file.connection(), file(), now);
        } catch (SQLException | IOException failed) {
            throw copyFailed(Backups.folderOf(file()), failed);
        }
    }

    private WorkspaceException copyFailed(Path copy, Exception failed) {
        boolean damaged =
                failed instanceof SQLException sql && Problems.of(file(), sql).code() == WorkspaceProblem.Code.DAMAGED;
        WorkspaceProblem problem =
                damaged ? Problems.damagedSource(file(), (SQLException) failed) : Problems.copyFailed(copy, failed);
        return new WorkspaceException(problem, failed);
    }

    /** Closes the file and lets other windows have it. Everything was saved before; so a failure is only logged. */
    @Override
    public void close() {
        file.close();
    }
}
