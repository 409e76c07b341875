package org.araxes.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.araxes.annotation.Document;
import org.araxes.annotation.Edit;
import org.araxes.annotation.Editor;
import org.araxes.annotation.History;
import org.araxes.workspace.WorkspaceProblem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a file that is not as it should be. */
class OpeningTest extends WorkspaceFileTests {

    @Test
    void fileThatIsNoDatabaseIsRefusedAndLeftAlone() throws Exception {
        Files.writeString(file, "These are my notes, not a database.");
        assertRefusedUntouched(Code.NOT_A_DATABASE);
    }

    @Test
    void fileShorterThanAHeaderIsRefusedAndLeftAlone() throws Exception {
        Files.writeString(file, "SQLite");
        assertRefusedUntouched(Code.NOT_A_DATABASE);
    }

    @Test
    void geoPackageOfAnotherProgramIsRefusedAndLeftAlone() throws Exception {
        workspaceWith(0);
        sql("DROP TABLE araxes_meta");
        assertRefusedUntouched(Code.FOREIGN);
    }

    @Test
    void databaseOfAnotherProgramIsRefusedAndLeftAlone() throws Exception {
        sql("CREATE TABLE recipes (name TEXT)");
        assertRefusedUntouched(Code.FOREIGN);
    }

    @Test
    void databaseOfAnotherProgramThatWasKilledKeepsItsLog() throws Exception {
        Path original = folder.resolve("original.db");
        try (Connection connection = Sqlite.openToWrite(original)) {
            Sqlite.useWriteAheadLog(connection);
            Sqlite.execute(connection, "CREATE TABLE recipes (name TEXT)");
            Files.copy(original, file);
            Files.copy(folder.resolve("original.db-wal"), folder.resolve("workspace.gpkg-wal"));
        }
        assertRefusedUntouched(Code.FOREIGN);
    }

    @Test
    void folderIsRefused() throws Exception {
        Files.createDirectory(file);
        assertThat(problemOfOpening()).isEqualTo(Code.NOT_A_FILE);
    }

    @Test
    void placeWhereNoFileCanBeMadeIsSaid() throws Exception {
        Files.writeString(folder.resolve("taken"), "a file where a folder should be");
        file = folder.resolve("taken").resolve("workspace.gpkg");
        assertThat(problemOfOpening()).isEqualTo(Code.CANNOT_CREATE);
    }

    @Test
    void headerOnlyIsDamagedAndLeftAlone() throws Exception {
        Files.writeString(file, "SQLite format 3\0");
        assertRefusedUntouched(Code.DAMAGED);
    }

    @Test
    void emptyFileBecomesAWorkspaceAndIsSaid() throws Exception {
        Files.createFile(file);
        try (Workspace workspace = Workspace.open(file)) {
            assertThat(workspace.readOnlyBecause()).isEmpty();
            assertThat(codes(workspace.load())).containsExactly(Code.EMPTY_FILE);
        }
        try (Workspace workspace = Workspace.open(file)) {
            assertThat(workspace.load().problems()).isEmpty();
        }
    }

    @Test
    void logLeftOfADeletedFileIsNotMixedIntoTheNewOne() throws Exception {
        Files.writeString(folder.resolve("workspace.gpkg-wal"), "log of a file that was deleted");
        try (Workspace workspace = Workspace.open(file)) {
            assertThat(workspace.load().problems()).isEmpty();
            assertThat(workspace.integrityErrors()).isEmpty();
        }
        assertThat(folder.resolve("workspace.gpkg.left-wal")).hasContent("log of a file that was deleted");
    }

    @Test
    void newerFileOpensToReadAndStaysAsItIs() throws Exception {
        workspaceWith(5);
        sql("UPDATE araxes_meta SET value = '99' WHERE key = 'schema_version'");
        assertReadOnlyUntouched(Workspace.open(file), Code.NEWER_VERSION, 5);
    }

    @Test
    void newerFileWithOtherTablesShowsWhatItCan() throws Exception {
        workspaceWith(5);
        sql("UPDATE araxes_meta SET value = '99' WHERE key = 'schema_version'");
        sql("DROP TABLE araxes_history");
        sql("ALTER TABLE annotation_lines RENAME COLUMN note TO remark");
        try (Workspace workspace = Workspace.open(file)) {
            Loaded loaded = workspace.load();
            assertThat(codes(loaded)).contains(Code.NEWER_VERSION);
            assertThat(loaded.document().annotations()).isNotEmpty();
        }
    }

    @Test
    void fileThatMayNotBeWrittenOpensToRead() throws Exception {
        workspaceWith(5);
        WorkspaceOpener opener = new WorkspaceOpener(file, Clock.systemUTC(), path -> !path.endsWith(file));
        assertReadOnlyUntouched(opener.open(), Code.READ_ONLY, 5);
    }

    @Test
    void fileInAFolderThatMayNotBeWrittenOpensToRead() throws Exception {
        workspaceWith(5);
        WorkspaceOpener opener = new WorkspaceOpener(file, Clock.systemUTC(), path -> !Files.isDirectory(path));
        assertReadOnlyUntouched(opener.open(), Code.READ_ONLY, 5);
    }

    @Test
    void readOnlyFileWithALogShowsWhatTheLogHolds() throws Exception {
        killedWorkspaceWith(5);
        WorkspaceOpener opener = new WorkspaceOpener(file, Clock.systemUTC(), path -> false);
        assertReadOnlyUntouched(opener.open(), Code.READ_ONLY, 5);
    }

    @Test
    void logThatAKilledProgramLeftIsTakenIn() throws Exception {
        killedWorkspaceWith(5);
        try (Workspace workspace = Workspace.open(file)) {
            assertThat(workspace.readOnlyBecause()).isEmpty();
            assertThat(workspace.load().document().annotations()).hasSize(5);
            assertThat(workspace.integrityErrors()).isEmpty();
        }
        assertThat(names(folder)).containsExactly("workspace.gpkg");
    }

    @Test
    void secondWindowIsToldAndSeesTheWorkToRead() throws Exception {
        try (Workspace first = Workspace.open(file)) {
            Editor editor = new Editor(new Document(), new History());
            first.apply(editor.perform(new Edit.Add("add", new Samples(1).annotation())));
            try (Workspace second = Workspace.open(file)) {
                assertThat(second.readOnlyBecause().map(WorkspaceProblem::code)).contains(Code.IN_USE);
                assertThat(second.load().document().annotations()).hasSize(1);
            }
            first.apply(editor.perform(new Edit.Add("add", new Samples(2).annotation())));
        }
        try (Workspace third = Workspace.open(file)) {
            assertThat(third.readOnlyBecause()).isEmpty();
            assertThat(third.load().document().annotations()).hasSize(2);
        }
    }

    @Test
    void readerSeesTheWorkOfAnOpenWindowAndLeavesNoTrace() throws Exception {
        try (Workspace window = Workspace.open(file)) {
            Editor editor = new Editor(new Document(), new History());
            for (int i = 1; i <= 20; i++) {
                window.apply(editor.perform(new Edit.Add("add", new Samples(i).annotation())));
                List<String> before = names(folder);
                try (Workspace reader = Workspace.openToRead(file)) {
                    assertThat(reader.load().document().annotations()).hasSize(i);
                }
                assertThat(names(folder)).isEqualTo(before);
            }
        }
        try (Workspace reader = Workspace.openToRead(file)) {
            assertThat(reader.load().document().annotations()).hasSize(20);
        }
        assertThat(names(folder)).containsExactly("workspace.gpkg");
    }

    /** A drive that the link leads to may come back; a file in the place of the link would stand for it then. */
    @Test
    void linkToAFileThatIsNotThereIsToldAndNothingIsMadeInItsPlace() throws Exception {
        Path away = folder.resolve("drive").resolve("workspace.gpkg");
        Files.createSymbolicLink(file, away);

        WorkspaceException refused = catchThrowableOfType(WorkspaceException.class, () -> Workspace.open(file));

        assertThat(refused.problem().code()).isEqualTo(Code.CANNOT_CREATE);
        assertThat(refused.problem().message()).contains(file.toString()).contains("a link to " + away);
        assertThat(Files.isSymbolicLink(file)).isTrue();
        assertThat(away).doesNotExist();
        Workspace.saveAs(
                Files.createDirectory(away.getParent()).resolve("workspace.gpkg"), new Document(), new History());
        try (Workspace workspace = Workspace.open(file)) {
            assertThat(workspace.readOnlyBecause()).isEmpty();
        }
    }

    @Test
    void readerOfAnEmptyFileIsToldThatItIsEmptyAndWhereACopyIs() throws Exception {
        Files.createFile(file);
        Path copy = Files.createDirectory(folder.resolve("backups")).resolve("workspace-2026-01-01T000000.000Z.gpkg");
        assertThat(problemOfReading()).contains("is empty (0 bytes)").contains("no copy of an earlier one");
        Files.createFile(copy);
        assertThat(problemOfReading()).contains("is empty (0 bytes)").contains(copy.toString());
        assertThat(file).isEmptyFile();
    }

    private String problemOfReading() {
        return catchThrowableOfType(
                        WorkspaceException.class,
                        () -> Workspace.openToRead(file).close())
                .problem()
                .message();
    }

    /** The file itself may have the name, but not the log and the lock beside it. */
    @Test
    void fileWhoseNameIsTooLongOpensToReadAndSaysWhy() throws Exception {
        workspaceWith(5);
        Path named = folder.resolve("l".repeat(245) + ".gpkg");
        try {
            Files.move(file, named);
        } catch (IOException notOnThisSystem) {
            assumeTrue(false, "this system allows shorter names only");
        }
        file = named;
        assertReadOnlyUntouched(Workspace.open(file), Code.LONG_NAME, 5);
    }

    @Test
    void onlyWhatIsAWorkspaceIsKnownAsOneAndNothingChanges() throws Exception {
        assertThat(Workspace.isOne(file)).as("missing").isFalse();
        assertThat(Workspace.isOne(folder)).as("a folder").isFalse();
        Files.writeString(file, "These are my notes, not a database.");
        assertThat(Workspace.isOne(file)).as("notes").isFalse();
        Files.delete(file);
        killedWorkspaceWith(3);
        Map<String, byte[]> before = contents(folder);
        assertThat(Workspace.isOne(file)).as("a workspace with its log").isTrue();
        assertSameContents(before);
        try (Workspace window = Workspace.open(file)) {
            assertThat(Workspace.isOne(file)).as("open in " + window).isTrue();
        }
        sql("DROP TABLE araxes_meta");
        assertThat(Workspace.isOne(file)).as("of another program").isFalse();
    }

    @Test
    void readerOfAMissingFileMakesNone() {
        WorkspaceException missing = catchThrowableOfType(
                WorkspaceException.class, () -> Workspace.openToRead(file).close());
        assertThat(missing.problem().message()).contains(file.getFileName().toString());
        assertThat(file).doesNotExist();
    }

    @Test
    void secondWindowThroughALinkIsToldToo() throws Exception {
        try (Workspace first = Workspace.open(file)) {
            assertThat(first.readOnlyBecause()).isEmpty();
            Path link = Files.createSymbolicLink(folder.resolve("link.gpkg"), file);
            try (Workspace second = Workspace.open(link)) {
                assertThat(second.readOnlyBecause().map(WorkspaceProblem::code)).contains(Code.IN_USE);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 8, 13, 21, 30})
    void damagedPageIsNeverWrittenTo(int page) throws Exception {
        workspaceWith(400);
        overwrite(page);
        Map<String, byte[]> before = contents(folder);
        try (Workspace workspace = Workspace.open(file)) {
            assertThat(workspace.readOnlyBecause().map(WorkspaceProblem::code)).contains(Code.DAMAGED);
            assertThat(codes(workspace.load())).contains(Code.DAMAGED);
            assertThat(problemOfEditing(workspace)).isEqualTo(Code.DAMAGED);
        } catch (WorkspaceException unreadable) {
            assertThat(unreadable.problem().code()).isEqualTo(Code.DAMAGED);
        }
        assertSameContents(before);
    }

    /** A window that looks through the file later, and changes it before that. */
    @ParameterizedTest
    @ValueSource(ints = {13, 21})
    void damagedPageIsFoundBeforeTheFirstChangeWhereItWasNotLookedForAtOpening(int page) throws Exception {
        workspaceWith(400);
        overwrite(page);
        Map<String, byte[]> before = contents(folder);
        try (Workspace workspace = Workspace.openUnchecked(file)) {
            assertThat(workspace.readOnlyBecause()).isEmpty();
            assertThat(problemOfEditing(workspace)).isEqualTo(Code.DAMAGED);
        }
        assertSameContents(before);
    }

    /** What a commit promises rests on this; no test can cut the power. */
    @Test
    void everyCommitIsSyncedToTheDisk() throws Exception {
        workspaceWith(1);
        try (Connection connection = Sqlite.openToWrite(file)) {
            assertThat(Sqlite.query(connection, "PRAGMA synchronous")).containsExactly("2");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 20, 50})
    void cutOffFileIsDamagedAndLeftAlone(int pages) throws Exception {
        workspaceWith(400);
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.setLength(pages * 4096L);
        }
        Map<String, byte[]> before = contents(folder);
        try (Workspace workspace = Workspace.open(file)) {
            assertThat(workspace.readOnlyBecause().map(WorkspaceProblem::code)).contains(Code.DAMAGED);
        } catch (WorkspaceException unreadable) {
            assertThat(unreadable.problem().code()).isEqualTo(Code.DAMAGED);
        }
        assertSameContents(before);
    }

    @Test
    void damagedFileShowsWhatCanBeRead() throws Exception {
        workspaceWith(400);
        long root;
        try (Connection connection = Sqlite.openToRead(file, true)) {
            root = Long.parseLong(
                    Sqlite.first(connection, "SELECT rootpage FROM sqlite_master WHERE name = 'annotation_lines'")
                            .orElseThrow());
        }
        overwrite(root - 1);
        try (Workspace workspace = Workspace.open(file)) {
            assertThat(workspace.readOnlyBecause().map(WorkspaceProblem::code)).contains(Code.DAMAGED);
            Loaded loaded = workspace.load();
            assertThat(loaded.document().annotations()).hasSizeBetween(50, 399);
            assertThat(codes(loaded)).contains(Code.DAMAGED);
        }
    }

    @Test
    void messagesArePlainSentencesThatNameTheFile() throws Exception {
        Files.writeString(file, "no database, but longer than its header");
        WorkspaceException refused = catchThrowableOfType(WorkspaceException.class, () -> Workspace.open(file));
        assertThat(refused.problem().message())
                .startsWith(refused.problem().file().toString())
                .endsWith(".")
                .doesNotContain("Exception", "SQLITE");
    }

    // --- How it is told ---------------------------------------------------------------------------------------------

    private void assertRefusedUntouched(Code code) throws Exception {
        Map<String, byte[]> before = contents(folder);
        assertThat(problemOfOpening()).isEqualTo(code);
        assertSameContents(before);
    }

    private void assertReadOnlyUntouched(Workspace opened, Code code, int annotations) throws Exception {
        Map<String, byte[]> before = contents(folder);
        try (Workspace workspace = opened) {
            assertThat(workspace.readOnlyBecause().map(WorkspaceProblem::code)).contains(code);
            Loaded loaded = workspace.load();
            assertThat(loaded.document().annotations()).hasSize(annotations);
            assertThat(codes(loaded)).containsExactly(code);
            assertThat(problemOfEditing(workspace)).isEqualTo(code);
        }
        assertSameContents(before);
    }

    private Code problemOfOpening() {
        return catchThrowableOfType(
                        WorkspaceException.class, () -> Workspace.open(file).close())
                .problem()
                .code();
    }

    private static Code problemOfEditing(Workspace workspace) {
        Editor editor = new Editor(new Document(), new History());
        return catchThrowableOfType(
                        WorkspaceException.class,
                        () -> workspace.apply(editor.perform(new Edit.Add("add", new Samples(9).annotation()))))
                .problem()
                .code();
    }

    private static List<Code> codes(Loaded loaded) {
        return loaded.problems().stream().map(WorkspaceProblem::code).toList();
    }

    private void workspaceWith(int annotations) throws WorkspaceException {
        try (Workspace workspace = Workspace.open(file)) {
            fill(workspace, annotations);
        }
    }

    /** As it is after kill -9: the work stands in the log only. */
    private void killedWorkspaceWith(int annotations) throws Exception {
        Path running = Files.createDirectory(folder.resolve("running"));
        try (Workspace workspace = Workspace.open(running.resolve("workspace.gpkg"))) {
            fill(workspace, annotations);
            Files.copy(running.resolve("workspace.gpkg"), file);
            Files.copy(running.resolve("workspace.gpkg-wal"), folder.resolve("workspace.gpkg-wal"));
        }
        Files.delete(running.resolve("workspace.gpkg"));
        Files.delete(running);
    }

    private static void fill(Workspace workspace, int annotations) throws WorkspaceException {
        Samples samples = new Samples(42);
        List<Edit> adds = Stream.generate(() -> (Edit) new Edit.Add("add", samples.annotation()))
                .limit(annotations)
                .toList();
        Editor editor = new Editor(new Document(), new History());
        workspace.apply(editor.perform(new Edit.Batch("add all", adds)));
    }

    private void overwrite(long page) throws IOException {
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.seek(page * 4096);
            raw.write("damaged ".repeat(512).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private void sql(String sql) throws Exception {
        try (Connection connection = Sqlite.openToWrite(file)) {
            Sqlite.execute(connection, sql);
        }
    }

    private void assertSameContents(Map<String, byte[]> before) throws IOException {
        Map<String, byte[]> after = contents(folder);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(before.get(name)));
    }

    private static List<String> names(Path folder) throws IOException {
        return contents(folder).keySet().stream().sorted().toList();
    }

    private static Map<String, byte[]> contents(Path folder) throws IOException {
        Map<String, byte[]> contents = new HashMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                contents.put(entry.getFileName().toString(), Files.readAllBytes(entry));
            }
        }
        return contents;
    }
}
