package org.araxes.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Document;
import org.araxes.annotation.History;
import org.jspecify.annotations.Nullable;

/** The file side of a session; everything here runs on the session's worker. */
final class SessionFile {

    private final Opener opener;
    private final Clock clock;
    private final Outbox outbox;
    private volatile Path path;
    private @Nullable Workspace workspace;
    /** Why there is no workspace. */
    private @Nullable WorkspaceProblem notOpen;
    /** The state of the file on which the steps that wait build; null as long as no file was read. */
    private @Nullable FileState base;
    /** The workspace of which it was told that another program has written to it. */
    private @Nullable Workspace writtenElsewhere;

    SessionFile(Path path, Opener opener, Clock clock, Outbox outbox) {
        this.path = path;
        this.opener = opener;
        this.clock = clock;
        this.outbox = outbox;
    }

    /** Opens workspace files. */
    @FunctionalInterface
    interface Opener {
        Workspace open(Path file) throws WorkspaceException;
    }

    /**
     * Which file, and how many steps it had taken.
     *
     * @param workspaceId which file, whatever its name
     * @param revision how many steps
     */
    record FileState(String workspaceId, long revision) {

        /** As it stands in a file. */
        static FileState of(MetaStore meta) throws SQLException {
            return new FileState(meta.text("workspace_id"), meta.number("revision"));
        }
    }

    Path path() {
        return path;
    }

    boolean isOpen() {
        return workspace != null;
    }

    Loaded open() {
        return open(read -> {}, some -> {});
    }

    /**
     * @param settings gets view state and choices before all else is read
     * @param early hears of annotations as soon as they are read
     */
    Loaded open(Consumer<Map<String, String>> settings, Consumer<List<Annotation>> early) {
        try {
            Workspace opened = opener.open(path);
            workspace = opened;
            settings.accept(opened.settings());
            Loaded loaded = opened.load(early);
            base = opened.loadedState().orElse(null);
            opened.readOnlyBecause().ifPresent(outbox::failed);
            return loaded;
        } catch (WorkspaceException failed) {
            close();
            notOpen = failed.problem();
            outbox.failed(failed.problem());
            return Loaded.nothing(failed.problem());
        }
    }

    /** Looks whether the file is sound, where opening left that for now; tells what is wrong. */
    Optional<WorkspaceProblem> check() {
        Workspace open = workspace;
        if (open == null) {
            return Optional.empty();
        }
        try {
            open.check();
            return Optional.empty();
        } catch (WorkspaceException failed) {
            outbox.failed(failed.problem());
            return Optional.of(failed.problem());
        }
    }

    /** Makes the daily copy where it is due; tells what went wrong. */
    Optional<WorkspaceProblem> backUp() {
        Workspace open = workspace;
        if (open == null || open.readOnlyBecause().isPresent()) {
            return Optional.empty();
        }
        try {
            open.backUpDaily(clock.instant());
            return Optional.empty();
        } catch (WorkspaceException failed) {
            return Optional.of(failed.problem());
        }
    }

    /** Saves what waits, in order, up to the first that cannot be saved. */
    void save() {
        save(true);
    }

    /** @param mayReopen whether a file that another one stands for now is opened anew: it may hold all the same */
    private void save(boolean mayReopen) {
        try {
            Workspace open = openWorkspace();
            if (open.readOnlyBecause().isPresent()) {
                // Also where nothing waits: what is only read must not be called saved.
                throw new WorkspaceException(open.readOnlyBecause().get(), null);
            }
            Optional<Outbox.Waiting> next = outbox.next();
            while (next.isPresent()) {
                open.apply(next.get().step(), next.get().token(), next.get().sketches());
                advance();
                outbox.saved();
                next = outbox.next();
            }
            saveSettings(open);
            saveSketches(open);
            outbox.tryAgain();
        } catch (WorkspaceException failed) {
            if (mayReopen && failed.problem().code() == WorkspaceProblem.Code.GONE && Files.exists(path)) {
                reopen();
            } else {
                outbox.failed(failed.problem());
            }
        }
    }

    /**
     * Looks whether the file is still in its place or there again, where nothing waits to be saved.
     *
     * @return that another program has written to it, where that is new
     */
    Optional<WorkspaceProblem> glance() {
        boolean look = switch (outbox.state()) {
            case SaveState.Saved saved -> true;
            case SaveState.Saving saving -> false;
            case SaveState.NotSaved(int steps, var reason) -> steps == 0 && reason.code() == WorkspaceProblem.Code.GONE;
        };
        if (look) {
            look();
        }
        Workspace open = workspace;
        boolean news = open != null && !open.equals(writtenElsewhere) && open.isWrittenElsewhere();
        if (news) {
            writtenElsewhere = open;
        }
        return news ? Optional.of(Problems.writtenElsewhere(path)) : Optional.empty();
    }

    /** Looks whether the file is still in its place, and tries what could not be saved again where that may have passed. */
    void look() {
        Workspace open = workspace;
        if (outbox.state() instanceof SaveState.NotSaved(int steps, var reason)) {
            if (reason.mayPass() && Files.exists(path)) {
                tryAgain(open, reason);
            }
        } else if (open != null && !open.isInPlace()) {
            outbox.failed(Problems.gone(path));
        }
    }

    /** A file that is open as before is not given up for it: another window could take it, and a full disk keeps it closed. */
    private void tryAgain(@Nullable Workspace open, WorkspaceProblem reason) {
        boolean asBefore = open != null && open.readOnlyBecause().isEmpty();
        boolean stillOpen = switch (reason.code()) {
            case DISK_FULL, BUSY, GONE -> asBefore;
            default -> false;
        };
        if (stillOpen) {
            save(true);
        } else {
            reopen();
        }
    }

    /** Something that a workspace does and that gives a result. */
    @FunctionalInterface
    interface Task<T> {
        T run(Workspace workspace) throws WorkspaceException;
    }

    /** Does something with the open file. */
    <T> T with(Task<T> task) throws WorkspaceException {
        return task.run(openWorkspace());
    }

    /** Opens the file anew, makes sure that the waiting steps still build on it, and saves them. */
    void reopen() {
        if (base != null && !Files.exists(path)) {
            // Opening would begin a new file there, without what the old one held.
            outbox.failed(Problems.gone(path));
            return;
        }
        close();
        try {
            Workspace opened = opener.open(path);
            workspace = opened;
            expectBase(opened);
        } catch (WorkspaceException failed) {
            close();
            notOpen = failed.problem();
            outbox.failed(failed.problem());
            return;
        }
        save(false);
    }

    SaveState saveAs(Path target, Document document, History history, Optional<Outbox.Waiting> last) {
        try {
            Workspace before = workspace;
            WorkspaceWriter.write(
                    target, document, history, before == null ? WorkspaceWriter.Rest.NONE : before.rest());
            Workspace opened = opener.open(target);
            close();
            workspace = opened;
            path = target;
            base = opened.state();
            last.ifPresent(outbox::savedUpTo);
            save();
            return outbox.state();
        } catch (WorkspaceException failed) {
            return new SaveState.NotSaved(outbox.steps(), failed.problem());
        }
    }

    void close() {
        if (workspace != null) {
            workspace.close();
            workspace = null;
        }
    }

    private Workspace openWorkspace() throws WorkspaceException {
        Workspace open = workspace;
        if (open == null) {
            WorkspaceProblem reason = notOpen;
            throw new WorkspaceException(reason != null ? reason : Problems.notOpen(path), null);
        }
        return open;
    }

    /**
     * Whether the waiting steps build on what the file holds. A step whose commit was cut off may be in the file or
     * not; its token tells.
     */
    private void expectBase(Workspace opened) throws WorkspaceException {
        FileState now = opened.state();
        FileState expected = base;
        if (expected == null ? now.revision() == 0 : now.equals(expected)) {
            base = now;
            return;
        }
        if (expected == null) {
            throw new WorkspaceException(Problems.notRead(path), null);
        }
        Optional<Outbox.Waiting> next = outbox.next();
        boolean hasNext = next.isPresent()
                && now.workspaceId().equals(expected.workspaceId())
                && now.revision() == expected.revision() + 1
                && opened.lastStep().equals(next.get().token());
        if (!hasNext) {
            throw new WorkspaceException(Problems.conflict(path), null);
        }
        base = now;
        outbox.saved();
    }

    private void advance() {
        FileState before = base;
        if (before != null) {
            base = new FileState(before.workspaceId(), before.revision() + 1);
        }
    }

    private void saveSettings(Workspace open) throws WorkspaceException {
        Map<String, String> settings = outbox.takeSettings();
        if (settings.isEmpty()) {
            return;
        }
        try {
            open.saveSettings(settings);
        } catch (WorkspaceException failed) {
            outbox.putBack(settings);
            throw failed;
        }
    }

    private void saveSketches(Workspace open) throws WorkspaceException {
        Map<String, UnfinishedSketch> sketches = outbox.takeSketches();
        if (sketches == null) {
            return;
        }
        try {
            open.journal(sketches);
        } catch (WorkspaceException failed) {
            outbox.putBackSketches(sketches);
            throw failed;
        }
    }
}
