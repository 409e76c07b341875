package org.araxes.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Document;
import org.araxes.annotation.Edit;
import org.araxes.annotation.Editor;
import org.araxes.annotation.History;
import org.araxes.annotation.Step;
import org.araxes.io.FaultyDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every write, sync, rename and deletion made to fail in turn, the first, the second and so on to the last, where whole
 * workspace files come to stand: the file is the old one or the new one, nothing is left over, and the person reads a
 * plain sentence. {@link FaultTest} does the same to SQL statements.
 */
class DiskFaultTest {

    private static final Instant NOW = Instant.parse("2026-02-03T04:05:06Z");

    @TempDir
    Path folder;

    private Editor older = new Editor(new Document(), new History());
    private Editor newer = new Editor(new Document(), new History());

    @BeforeEach
    void draw() {
        older = drawn(1);
        newer = drawn(2);
    }

    @Test
    void anyStepOfSavingAsAnotherFileMayFail() throws Exception {
        Path file = folder.resolve("workspace.gpkg");
        everyStep(4, disk -> {
            withLog(file);
            WorkspaceWriter.write(file, newer.document(), newer.history(), WorkspaceWriter.Rest.NONE, disk);
        });
    }

    @Test
    void anyStepOfRestoringACopyMayFail() throws Exception {
        Path file = folder.resolve("workspace.gpkg");
        Path copy = folder.resolve("copy.gpkg");
        Workspace.saveAs(copy, newer.document(), newer.history());
        everyStep(10, disk -> {
            withLog(file);
            Backups.restore(file, copy, NOW, disk);
        });
        assertThat(holds(copy)).isEqualTo(newer.document().annotations());
    }

    /** Folder, lock file and first content. */
    @Test
    void anyStepOfMakingANewWorkspaceMayFail() throws Exception {
        Path home = folder.resolve("new");
        Path file = home.resolve("workspace.gpkg");
        for (boolean forGood : new boolean[] {false, true}) {
            boolean struck = true;
            int n = 0;
            while (struck) {
                FaultyDisk disk = new FaultyDisk(++n, forGood);
                try (Workspace made = opener(file, disk).open()) {
                    assertThat(made.readOnlyBecause()).isEmpty();
                } catch (WorkspaceException failed) {
                    assertPlain(failed.problem());
                    assertThat(file).doesNotExist();
                }
                struck = disk.struck();
                assertThat(Files.exists(Path.of(file + ".lock"))).isFalse();
                if (Files.isDirectory(home)) {
                    try (Stream<Path> left = Files.list(home)) {
                        assertThat(left.filter(p -> !p.equals(file))).isEmpty();
                    }
                    clear(file);
                    Files.delete(home);
                }
            }
            assertThat(n).as("steps made to fail").isGreaterThan(4);
        }
    }

    /** Nothing is written where no lock can be held; what is there can be read. */
    @Test
    void fileWhoseLockCannotBeMadeIsOpenToReadAndSaysWhy() throws Exception {
        Path file = folder.resolve("workspace.gpkg");
        Workspace.saveAs(file, older.document(), older.history());
        try (Workspace opened = opener(file, new FaultyDisk(1, true)).open()) {
            WorkspaceProblem reason = opened.readOnlyBecause().orElseThrow();
            assertThat(reason.code()).isEqualTo(WorkspaceProblem.Code.DISK_FULL);
            assertThat(reason.message()).contains("workspace.gpkg").endsWith(".");
            assertThat(opened.load().document().annotations())
                    .isEqualTo(older.document().annotations());
        }
        assertThat(Path.of(file + ".lock")).doesNotExist();
    }

    private static WorkspaceOpener opener(Path file, FaultyDisk disk) {
        return new WorkspaceOpener(file, Clock.systemUTC(), Files::isWritable, disk);
    }

    @Test
    void anyStepOfABackupMayFail() throws Exception {
        Path file = folder.resolve("workspace.gpkg");
        Workspace.saveAs(file, older.document(), older.history());
        boolean struck = true;
        for (int n = 1; struck; n++) {
            FaultyDisk disk = new FaultyDisk(n, true);
            Instant now = NOW.plusSeconds(n);
            int before = Backups.of(file).size();
            try (var connection = Sqlite.openToWrite(file)) {
                Backups.make(connection, file, now, disk);
            } catch (IOException failed) {
                assertPlain(Problems.copyFailed(file, failed));
                assertThat(Backups.of(file)).hasSize(before);
            }
            struck = disk.struck();
            for (Path copy : Backups.of(file)) {
                assertThat(holds(copy)).isEqualTo(older.document().annotations());
            }
            assertThat(leftOver()).isEmpty();
        }
        assertThat(Backups.of(file)).isNotEmpty();
    }

    /** Something done to {@code workspace.gpkg} that puts {@link #newer} in the place of {@link #older}. */
    private interface Work {
        void run(FaultyDisk disk) throws WorkspaceException, IOException;
    }

    private void everyStep(int atLeast, Work work) throws Exception {
        Path file = folder.resolve("workspace.gpkg");
        for (boolean forGood : new boolean[] {false, true}) {
            int n = 0;
            boolean struck = true;
            while (struck) {
                FaultyDisk disk = new FaultyDisk(++n, forGood);
                Editor expected = newer;
                try {
                    work.run(disk);
                } catch (WorkspaceException failed) {
                    assertPlain(failed.problem());
                    expected = older;
                }
                struck = disk.struck();
                assertThat(holds(file))
                        .as("after %s", disk)
                        .isEqualTo(expected.document().annotations());
                assertThat(leftOver()).as("after %s", disk).isEmpty();
                for (Path copy : Backups.of(file)) {
                    assertThat(holds(copy)).isEqualTo(older.document().annotations());
                }
                clear(file);
            }
            assertThat(n).as("steps made to fail").isGreaterThan(atLeast);
        }
    }

    /** The older work as a killed program leaves it: the last edits stand in the log beside the file only. */
    private void withLog(Path file) throws WorkspaceException, IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path live = elsewhere.resolve("workspace.gpkg");
        try (Workspace workspace = Workspace.open(live)) {
            for (Edit edit : older.history().edits()) {
                workspace.apply(new Step(edit, Step.Move.NEW));
            }
            for (String suffix : List.of("", "-wal")) {
                Files.copy(Path.of(live + suffix), Path.of(file + suffix));
            }
        }
        delete(elsewhere);
        assertThat(Path.of(file + "-wal")).isNotEmptyFile();
    }

    private static List<Annotation> holds(Path file) throws WorkspaceException {
        try (Workspace workspace = Workspace.openToRead(file)) {
            assertThat(workspace.integrityErrors()).isEmpty();
            Loaded loaded = workspace.load();
            return loaded.document().annotations();
        }
    }

    private static void assertPlain(WorkspaceProblem problem) {
        assertThat(problem.message())
                .contains("workspace.gpkg")
                .contains(FaultyDisk.REASON)
                .endsWith(".")
                .doesNotContain("Exception")
                .doesNotContain("null");
    }

    /** Names of all that is neither the file, its log, a copy nor the lock. */
    private Set<String> leftOver() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path in : List.of(folder, Backups.folderOf(folder.resolve("workspace.gpkg")))) {
            if (Files.isDirectory(in)) {
                try (Stream<Path> entries = Files.list(in)) {
                    entries.map(p -> p.getFileName().toString())
                            .filter(name -> name.startsWith(".") || name.endsWith(".tmp"))
                            .forEach(names::add);
                }
            }
        }
        return names;
    }

    private static void clear(Path file) throws IOException {
        for (String suffix : List.of("", "-wal", "-journal", "-shm", ".left-wal")) {
            Files.deleteIfExists(Path.of(file + suffix));
        }
        Path backups = Backups.folderOf(file);
        if (Files.isDirectory(backups)) {
            delete(backups);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                Files.delete(entry);
            }
        }
        Files.delete(folder);
    }

    private static Editor drawn(long seed) {
        Editor editor = new Editor(new Document(), new History());
        Samples samples = new Samples(seed);
        for (int i = 0; i < 4; i++) {
            editor.perform(new Edit.Add("add", samples.annotation()));
        }
        return editor;
    }
}
