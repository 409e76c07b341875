package org.araxes.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Document;
import org.araxes.annotation.Editor;
import org.araxes.annotation.History;
import org.araxes.geo.LonLat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.SQLiteErrorCode;

/**
 * Every SQL statement made to fail in turn, the first, the second and so on to the last: no edit is lost, no file is left
 * worse, and the person reads a plain sentence.
 */
class FaultTest {

    private static final int STEPS = 4;

    private static final List<SQLiteErrorCode> CODES = List.of(
            SQLiteErrorCode.SQLITE_FULL,
            SQLiteErrorCode.SQLITE_IOERR,
            SQLiteErrorCode.SQLITE_READONLY,
            SQLiteErrorCode.SQLITE_BUSY);

    @TempDir
    Path folder;

    private final Deque<Runnable> tasks = new ArrayDeque<>();

    @ParameterizedTest
    @EnumSource(Faults.Mode.class)
    void everyStatementOfAnEditMayFail(Faults.Mode mode) throws Exception {
        boolean struck = true;
        int n = 0;
        while (struck) {
            n++;
            Faults faults = new Faults(mode, n, CODES.get(n % CODES.size()).code);
            struck = edits(folder.resolve(mode + "-" + n + ".gpkg"), faults);
        }
        assertThat(n).as("statements made to fail").isGreaterThan(40);
    }

    /** Works while the statement fails, then when the trouble is over; whether any statement failed. */
    private boolean edits(Path file, Faults faults) throws Exception {
        WorkspaceSession session =
                new WorkspaceSession(file, tasks::addLast, () -> {}, path -> opened(path, faults), Clock.systemUTC());
        Editor editor = new Editor(new Document(), new History());
        var loaded = session.open();
        runAll();
        assertThat(loaded.join().problems()).isEmpty();
        faults.arm();
        Samples samples = new Samples(7);
        Map<String, UnfinishedSketch> sketch =
                Map.of("line", new UnfinishedSketch(AnnotationKind.LINE, List.of(new LonLat(46, 39))));
        for (int i = 0; i < STEPS; i++) {
            session.journal(sketch);
            session.submit(samples.step(editor));
            session.saveSettings(Map.of("step", Integer.toString(i)));
            runAll();
        }
        if (session.state() instanceof SaveState.NotSaved(int steps, WorkspaceProblem reason)) {
            assertThat(reason.message()).contains(file.toString()).endsWith(".").doesNotContain("Exception");
            assertThat(session.unsaved()).hasSize(steps);
        }
        faults.mend();
        session.retry();
        runAll();
        assertThat(session.state()).as("after statement %s", faults).isEqualTo(new SaveState.Saved());
        var closed = session.close();
        runAll();
        assertThat(closed).isCompleted();
        assertHolds(file, editor, sketch);
        return faults.struck();
    }

    private static void assertHolds(Path file, Editor editor, Map<String, UnfinishedSketch> sketch) throws Exception {
        try (Workspace workspace = Workspace.open(file)) {
            assertThat(workspace.integrityErrors()).isEmpty();
            Loaded loaded = workspace.load();
            assertThat(loaded.problems()).isEmpty();
            assertThat(loaded.document().annotations())
                    .isEqualTo(editor.document().annotations());
            assertThat(loaded.history().edits()).isEqualTo(editor.history().edits());
            assertThat(loaded.history().done()).isEqualTo(editor.history().done());
            assertThat(loaded.sketches()).isEqualTo(sketch);
            assertThat(loaded.settings()).containsEntry("step", Integer.toString(STEPS - 1));
        }
    }

    /** What cannot be read is said; nothing is made up and nothing in the file changes. */
    @Test
    void everyStatementOfReadingMayFail() throws Exception {
        Path file = folder.resolve("read.gpkg");
        Editor editor = new Editor(new Document(), new History());
        try (Workspace workspace = Workspace.open(file)) {
            Samples samples = new Samples(9);
            for (int i = 0; i < 20; i++) {
                workspace.apply(samples.step(editor));
            }
        }
        boolean struck = true;
        for (int n = 1; struck; n++) {
            Faults faults = new Faults(Faults.Mode.FROM_THEN_ON, n, SQLiteErrorCode.SQLITE_IOERR.code);
            try (Workspace workspace = opened(file, faults)) {
                faults.arm();
                Loaded loaded = workspace.load();
                struck = faults.struck();
                if (struck) {
                    assertThat(loaded.problems()).isNotEmpty();
                }
                assertThat(editor.document().annotations())
                        .containsAll(loaded.document().annotations());
                faults.mend();
            }
            try (Workspace workspace = Workspace.open(file)) {
                assertThat(workspace.load().document().annotations())
                        .isEqualTo(editor.document().annotations());
            }
        }
    }

    @Test
    void everyStatementOfAMigrationMayFail() throws Exception {
        boolean struck = true;
        for (int n = 1; struck; n++) {
            Path file = folder.resolve("old-" + n + ".gpkg");
            try (InputStream in = FaultTest.class.getResourceAsStream("/workspace/v1.gpkg")) {
                assertThat(in).isNotNull();
                Files.copy(in, file);
            }
            Faults faults = new Faults(Faults.Mode.ONCE, n, SQLiteErrorCode.SQLITE_FULL.code);
            faults.arm();
            try (Connection connection = faults.on(Sqlite.openToWrite(file))) {
                if (n <= statements(Migrations.NEWEST)) {
                    assertThatThrownBy(() -> Migrations.run(connection, 1, Migrations.NEWEST))
                            .isInstanceOf(SQLException.class);
                    faults.mend();
                    assertThat(new MetaStore(connection).number("schema_version"))
                            .isEqualTo(1);
                } else {
                    Migrations.run(connection, 1, Migrations.NEWEST);
                }
            }
            struck = faults.struck();
            try (Workspace workspace = Workspace.open(file)) {
                assertThat(workspace.readOnlyBecause()).isEmpty();
                assertThat(workspace.load().problems()).isEmpty();
            }
        }
    }

    /** Of each migration: begin, the script in one, the version, commit. */
    private static int statements(int newest) {
        return 4 * (newest - 1);
    }

    @Test
    void everyStatementOfACopyMayFail() throws Exception {
        Path file = folder.resolve("workspace.gpkg");
        Editor editor = new Editor(new Document(), new History());
        boolean struck = true;
        for (int n = 1; struck; n++) {
            Faults faults = new Faults(Faults.Mode.FROM_THEN_ON, n, SQLiteErrorCode.SQLITE_FULL.code);
            Path copy = folder.resolve("copy.gpkg");
            Files.writeString(copy, "what was there before");
            try (Workspace workspace = opened(file, faults)) {
                workspace.apply(new Samples(n).step(editor));
                faults.arm();
                if (n <= 2) {
                    assertThatThrownBy(() -> workspace.copyTo(copy))
                            .isInstanceOf(WorkspaceException.class)
                            .hasMessageContaining("the disk is full");
                    assertThat(copy).hasContent("what was there before");
                } else {
                    workspace.copyTo(copy);
                }
                struck = faults.struck();
                faults.mend();
            }
            try (Stream<Path> left = Files.list(folder)) {
                assertThat(left.map(p -> p.getFileName().toString()))
                        .containsExactlyInAnyOrder("workspace.gpkg", "copy.gpkg");
            }
        }
    }

    private static Workspace opened(Path file, Faults faults) throws WorkspaceException {
        Workspace.open(file).close();
        try {
            Connection connection = Sqlite.openToWrite(file);
            Sqlite.useWriteAheadLog(connection);
            return new Workspace(new OpenFile(file, faults.on(connection), null, List.of(), false), List.of());
        } catch (SQLException failed) {
            throw Problems.exception(file, failed);
        }
    }

    private void runAll() {
        while (!tasks.isEmpty()) {
            tasks.removeFirst().run();
        }
    }
}
