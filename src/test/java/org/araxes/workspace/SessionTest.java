package org.araxes.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Document;
import org.araxes.annotation.Edit;
import org.araxes.annotation.Editor;
import org.araxes.annotation.History;
import org.araxes.geo.LonLat;
import org.araxes.workspace.WorkspaceProblem.Code;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The session, with a worker whose tasks run when the test says so. */
class SessionTest {

    @TempDir
    Path folder;

    private Path file;
    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private final List<SaveState> states = new ArrayList<>();
    private final Samples samples = new Samples(21);
    private final Editor editor = new Editor(new Document(), new History());

    @BeforeEach
    void name() {
        file = folder.resolve("workspace.gpkg");
    }

    @Test
    void stepIsSavingUntilItIsOnTheDisk() throws Exception {
        WorkspaceSession session = opened(Workspace::open);
        assertThat(session.state()).isEqualTo(new SaveState.Saved());
        session.submit(editor.perform(samples.edit(editor.document())));
        session.submit(editor.perform(samples.edit(editor.document())));
        assertThat(session.state()).isEqualTo(new SaveState.Saving(2));
        runAll();
        assertThat(session.state()).isEqualTo(new SaveState.Saved());
        assertThat(session.unsaved()).isEmpty();
        close(session);
        assertFileHolds(editor);
    }

    @Test
    void listenerHearsWhatThePersonShouldSee() throws Exception {
        WorkspaceSession session = opened(Workspace::open);
        states.clear();
        session.submit(editor.perform(samples.edit(editor.document())));
        runAll();
        assertThat(states).containsExactly(new SaveState.Saving(1), new SaveState.Saved());
        close(session);
    }

    @Test
    void fullDiskKeepsTheStepInTheWindowUntilThereIsSpace() throws Exception {
        List<Connection> connections = new ArrayList<>();
        WorkspaceSession session = opened(path -> withConnection(path, connections));
        session.submit(editor.perform(new Edit.Add("first", samples.annotation())));
        runAll();
        Connection connection = connections.getFirst();
        Sqlite.execute(connection, "PRAGMA max_page_count = 1");
        session.submit(editor.perform(big("too big")));
        runAll();
        assertThat(notSaved(session)).isEqualTo(Code.DISK_FULL);
        session.submit(editor.perform(big("behind it")));
        runAll();
        assertThat(session.unsaved()).extracting(s -> s.applied().title()).containsExactly("too big", "behind it");
        Sqlite.execute(connection, "PRAGMA max_page_count = 1000000");
        session.retry();
        assertThat(session.state()).isEqualTo(new SaveState.Saving(2));
        runAll();
        assertThat(session.state()).isEqualTo(new SaveState.Saved());
        close(session);
        assertFileHolds(editor);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // there an open file can be neither deleted nor moved
    void whatIsDrawnAfterTheFileWasDeletedIsNeverCalledSavedAndGoesIntoAnotherFile() throws Exception {
        WorkspaceSession session = opened(Workspace::open);
        session.submit(editor.perform(new Edit.Add("first", samples.annotation())));
        runAll();
        assertThat(session.state()).isEqualTo(new SaveState.Saved());
        for (String suffix : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(Path.of(file + suffix));
        }
        session.submit(editor.perform(new Edit.Add("second", samples.annotation())));
        runAll();
        assertThat(notSaved(session)).isEqualTo(Code.GONE);
        session.retry();
        runAll();
        assertThat(notSaved(session)).isEqualTo(Code.GONE);
        assertThat(file).as("no empty workspace takes its place").doesNotExist();

        file = folder.resolve("another.gpkg");
        var saved = session.saveAs(file, editor.document(), editor.history());
        runAll();
        assertThat(saved.join()).isEqualTo(new SaveState.Saved());
        close(session);
        assertFileHolds(editor);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatWasMovedAwayTakesTheStepsWhenItIsPutBack() throws Exception {
        WorkspaceSession session = opened(Workspace::open);
        session.submit(editor.perform(new Edit.Add("first", samples.annotation())));
        runAll();
        Path away = Files.createDirectory(folder.resolve("away"));
        move(file, away.resolve("workspace.gpkg"));
        session.submit(editor.perform(new Edit.Add("second", samples.annotation())));
        runAll();
        assertThat(notSaved(session)).isEqualTo(Code.GONE);
        move(away.resolve("workspace.gpkg"), file);
        session.retry();
        runAll();
        assertThat(session.state()).isEqualTo(new SaveState.Saved());
        close(session);
        assertFileHolds(editor);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileReplacedByItsCopyTakesTheNextStepsAndAnotherOneIsAConflict() throws Exception {
        List<Connection> connections = new ArrayList<>();
        WorkspaceSession session = opened(path -> withConnection(path, connections));
        session.submit(editor.perform(new Edit.Add("first", samples.annotation())));
        runAll();
        Path old = folder.resolve("old.gpkg");
        Sqlite.query(connections.getFirst(), "PRAGMA wal_checkpoint(TRUNCATE)");
        Files.copy(file, old);
        Files.copy(file, folder.resolve("copy.gpkg"));
        Files.move(folder.resolve("copy.gpkg"), file, StandardCopyOption.REPLACE_EXISTING);
        session.submit(editor.perform(new Edit.Add("second", samples.annotation())));
        runAll();
        assertThat(session.state()).isEqualTo(new SaveState.Saved());

        Sqlite.query(connections.getLast(), "PRAGMA wal_checkpoint(TRUNCATE)");
        Files.move(old, file, StandardCopyOption.REPLACE_EXISTING);
        session.submit(editor.perform(new Edit.Add("third", samples.annotation())));
        runAll();
        assertThat(notSaved(session)).isEqualTo(Code.CONFLICT);
        assertThat(session.unsaved()).hasSize(1);
        file = folder.resolve("another.gpkg");
        var saved = session.saveAs(file, editor.document(), editor.history());
        runAll();
        assertThat(saved.join()).isEqualTo(new SaveState.Saved());
        close(session);
        assertFileHolds(editor);
    }

    private static void move(Path from, Path to) throws IOException {
        for (String suffix : List.of("", "-wal", "-shm")) {
            if (Files.exists(Path.of(from + suffix))) {
                Files.move(Path.of(from + suffix), Path.of(to + suffix));
            }
        }
    }

    @Test
    void spaceThatComesBackIsUsedByTheNextStepWithoutAsking() throws Exception {
        List<Connection> connections = new ArrayList<>();
        WorkspaceSession session = opened(path -> withConnection(path, connections));
        Sqlite.execute(connections.getFirst(), "PRAGMA max_page_count = 1");
        session.submit(editor.perform(big("too big")));
        runAll();
        Sqlite.execute(connections.getFirst(), "PRAGMA max_page_count = 1000000");
        session.submit(editor.perform(new Edit.Add("small", samples.annotation())));
        runAll();
        assertThat(session.state()).isEqualTo(new SaveState.Saved());
        close(session);
        assertFileHolds(editor);
    }

    @Test
    void readOnlyFileTakesNothingUntilItMayBeWritten() throws Exception {
        Workspace.open(file).close();
        List<Boolean> writable = new ArrayList<>(List.of(false));
        WorkspaceSession session =
                opened(path -> new WorkspaceOpener(path, Clock.systemUTC(), p -> writable.getLast()).open());
        assertThat(session.state()).isInstanceOf(SaveState.NotSaved.class);
        session.submit(editor.perform(samples.edit(editor.document())));
        runAll();
        assertThat(notSaved(session)).isEqualTo(Code.READ_ONLY);
        writable.add(true);
        session.retry();
        runAll();
        assertThat(session.state()).isEqualTo(new SaveState.Saved());
        close(session);
        assertFileHolds(editor);
    }

    @Test
    void fileThatCannotBeMadeIsMadeWhenItCan() throws Exception {
        Path blocked = folder.resolve("blocked");
        Files.writeString(blocked, "");
        file = blocked.resolve("workspace.gpkg");
        WorkspaceSession session = opened(Workspace::open);
        session.submit(editor.perform(samples.edit(editor.document())));
        runAll();
        assertThat(notSaved(session)).isEqualTo(Code.CANNOT_CREATE);
        Files.delete(blocked);
        session.retry();
        runAll();
        assertThat(session.state()).isEqualTo(new SaveState.Saved());
        close(session);
        assertFileHolds(editor);
    }

    @Test
    void secondWindowSavesWhenTheFirstHasClosedWithoutChanges() throws Exception {
        Workspace first = Workspace.open(file);
        WorkspaceSession session = opened(Workspace::open);
        session.submit(editor.perform(samples.edit(editor.document())));
        runAll();
        assertThat(notSaved(session)).isEqualTo(Code.IN_USE);
        first.close();
        session.retry();
        runAll();
        assertThat(session.state()).isEqualTo(new SaveState.Saved());
        close(session);
        assertFileHolds(editor);
    }

    @Test
    void secondWindowNeverMixesItsStepsIntoWhatTheFirstChanged() throws Exception {
        Editor other = new Editor(new Document(), new History());
        WorkspaceSession session;
        try (Workspace first = Workspace.open(file)) {
            session = opened(Workspace::open);
            session.submit(editor.perform(samples.edit(editor.document())));
            runAll();
            first.apply(other.perform(new Edit.Add("of the first window", samples.annotation())));
        }
        session.retry();
        runAll();
        assertThat(notSaved(session)).isEqualTo(Code.CONFLICT);
        assertThat(session.unsaved()).hasSize(1);
        close(session);
        assertFileHolds(other);
    }

    @Test
    void whatCannotBeSavedGoesIntoAnotherFile() throws Exception {
        Workspace first = Workspace.open(file);
        WorkspaceSession session = opened(Workspace::open);
        session.submit(editor.perform(samples.edit(editor.document())));
        runAll();
        Path target = folder.resolve("other.gpkg");
        var result = session.saveAs(target, editor.document(), editor.history());
        session.submit(editor.perform(samples.edit(editor.document())));
        runAll();
        assertThat(result).isCompletedWithValue(new SaveState.Saved());
        assertThat(session.file()).isEqualTo(target);
        assertThat(session.state()).isEqualTo(new SaveState.Saved());
        close(session);
        first.close();
        file = target;
        assertFileHolds(editor);
    }

    @Test
    void viewsAndSettingsGoAlongIntoAnotherFile() throws Exception {
        WorkspaceSession session = opened(Workspace::open);
        KeptView view = new KeptView("v", "Meghri", 1, "{}", new byte[] {7}, Instant.EPOCH);
        var kept = session.putView(view);
        session.saveSettings(Map.of("names", "hy"));
        session.submit(editor.perform(samples.edit(editor.document())));
        runAll();
        assertThat(kept).isCompleted();
        Path other = folder.resolve("other.gpkg");
        var saved = session.saveAs(other, editor.document(), editor.history());
        runAll();
        assertThat(saved.join()).isEqualTo(new SaveState.Saved());
        close(session);
        try (Workspace workspace = Workspace.open(other)) {
            assertThat(workspace.views()).containsExactly(view);
            assertThat(workspace.load().settings()).containsEntry("names", "hy");
            assertThat(workspace.load().document().annotations())
                    .isEqualTo(editor.document().annotations());
        }
    }

    @Test
    void anotherFileThatCannotBeWrittenChangesNothing() throws Exception {
        WorkspaceSession session = opened(Workspace::open);
        Path nowhere = folder.resolve("no such folder").resolve("other.gpkg");
        var result = session.saveAs(nowhere, editor.document(), editor.history());
        runAll();
        assertThat(result.join()).isInstanceOf(SaveState.NotSaved.class);
        assertThat(session.file()).isEqualTo(file);
        session.submit(editor.perform(samples.edit(editor.document())));
        runAll();
        assertThat(session.state()).isEqualTo(new SaveState.Saved());
        close(session);
    }

    @Test
    void brokenConnectionIsOpenedAnewAndNothingIsLost() throws Exception {
        List<Connection> connections = new ArrayList<>();
        WorkspaceSession session = opened(path -> withConnection(path, connections));
        session.submit(editor.perform(new Edit.Add("one", samples.annotation())));
        runAll();
        session.submit(editor.perform(new Edit.Add("two", samples.annotation())));
        connections.getFirst().close();
        runAll();
        assertThat(notSaved(session)).isEqualTo(Code.FAILED);
        session.retry();
        runAll();
        assertThat(session.state()).isEqualTo(new SaveState.Saved());
        close(session);
        assertFileHolds(editor);
    }

    /** The drive vanished in the middle of a commit, which yet reached the disk. */
    @Test
    void stepWhoseCommitIsInTheFileUnknownToTheWindowIsNotSavedTwice() throws Exception {
        List<Connection> connections = new ArrayList<>();
        Outbox outbox = new Outbox();
        SessionFile session =
                new SessionFile(file, path -> withConnection(path, connections), Clock.systemUTC(), outbox);
        assertThat(session.open().problems()).isEmpty();
        connections.getFirst().close();
        outbox.add(editor.perform(new Edit.Add("one", samples.annotation())), null);
        outbox.add(editor.perform(new Edit.Add("two", samples.annotation())), null);
        session.save();
        assertThat(outbox.steps()).isEqualTo(2);
        try (Workspace workspace = Workspace.open(file)) {
            Outbox.Waiting first = outbox.next().orElseThrow();
            workspace.apply(first.step(), first.token(), null);
        }
        session.reopen();
        assertThat(outbox.state()).isEqualTo(new SaveState.Saved());
        session.close();
        assertFileHolds(editor);
    }

    @Test
    void viewThatCannotBeKeptIsSaid() throws Exception {
        WorkspaceSession session = opened(Workspace::open);
        KeptView view = new KeptView("v", "Meghri", 1, "{}", new byte[0], Instant.EPOCH);
        CompletableFuture<KeptView> kept = session.putView(view);
        runAll();
        assertThat(kept).isCompletedWithValue(view);
        CompletableFuture<List<KeptView>> views = session.views();
        runAll();
        assertThat(views.join()).containsExactly(view);
        close(session);
        CompletableFuture<String> late = session.deleteView("v");
        runAll();
        assertThat(late).isCompletedExceptionally();
    }

    @Test
    void sketchIsKeptUntilItBecomesAStep() throws Exception {
        UnfinishedSketch sketch = new UnfinishedSketch(AnnotationKind.LINE, List.of(new LonLat(46, 39)));
        WorkspaceSession session = opened(Workspace::open);
        session.journal(Map.of("line", sketch));
        close(session);
        WorkspaceSession again = new WorkspaceSession(file, tasks::addLast, () -> {});
        var loaded = again.open();
        runAll();
        assertThat(loaded.join().sketches()).containsExactly(Map.entry("line", sketch));
        again.journal(Map.of("line", sketch));
        again.submitAndEndSketch(editor.perform(new Edit.Add("add", samples.annotation())), Map.of());
        close(again);
        try (Workspace workspace = Workspace.open(file)) {
            assertThat(workspace.load().sketches()).isEmpty();
        }
    }

    @Test
    void latestSettingsAreKept() throws Exception {
        WorkspaceSession session = opened(Workspace::open);
        session.saveSettings(Map.of("a", "1", "b", "1"));
        session.saveSettings(Map.of("a", "2"));
        close(session);
        try (Workspace workspace = Workspace.open(file)) {
            assertThat(workspace.load().settings()).isEqualTo(Map.of("a", "2", "b", "1"));
        }
    }

    @Test
    void oneCopyADayIsMade() throws Exception {
        try (Workspace workspace = Workspace.open(file)) {
            workspace.apply(editor.perform(samples.edit(editor.document())));
        }
        Clock clock = Clock.fixed(Instant.parse("2026-02-03T04:05:06Z"), ZoneOffset.UTC);
        for (int i = 0; i < 3; i++) {
            WorkspaceSession session = new WorkspaceSession(file, tasks::addLast, () -> {}, Workspace::open, clock);
            var loaded = session.open();
            runAll();
            assertThat(loaded).isCompleted();
            close(session);
        }
        assertThat(Backups.of(file))
                .extracting(p -> p.getFileName().toString())
                .containsExactly("workspace-2026-02-03T040506.000Z.gpkg");
    }

    private WorkspaceSession opened(SessionFile.Opener opener) {
        WorkspaceSession[] session = new WorkspaceSession[1];
        session[0] = new WorkspaceSession(
                file, tasks::addLast, () -> states.add(session[0].state()), opener, Clock.systemUTC());
        var loaded = session[0].open();
        runAll();
        assertThat(loaded).isCompleted();
        return session[0];
    }

    private static Workspace withConnection(Path file, List<Connection> connections) throws WorkspaceException {
        Workspace.open(file).close();
        try {
            Connection connection = Sqlite.openToWrite(file);
            Sqlite.useWriteAheadLog(connection);
            connections.add(connection);
            return new Workspace(new OpenFile(file, connection, null, List.of(), false), List.of());
        } catch (SQLException failed) {
            throw Problems.exception(file, failed);
        }
    }

    private Edit big(String title) {
        List<Edit> adds = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            adds.add(new Edit.Add("", samples.annotation()));
        }
        return new Edit.Batch(title, adds);
    }

    private static Code notSaved(WorkspaceSession session) {
        assertThat(session.state()).isInstanceOf(SaveState.NotSaved.class);
        return ((SaveState.NotSaved) session.state()).reason().code();
    }

    private void runAll() {
        while (!tasks.isEmpty()) {
            tasks.removeFirst().run();
        }
    }

    private void close(WorkspaceSession session) {
        var last = session.close();
        runAll();
        assertThat(last).isCompleted();
    }

    private void assertFileHolds(Editor expected) throws WorkspaceException, IOException {
        try (Workspace workspace = Workspace.open(file)) {
            Loaded loaded = workspace.load();
            assertThat(loaded.problems()).isEmpty();
            assertThat(loaded.document().annotations())
                    .isEqualTo(expected.document().annotations());
            assertThat(loaded.history().edits()).isEqualTo(expected.history().edits());
        }
    }
}
