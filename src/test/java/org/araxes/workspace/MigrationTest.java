package org.araxes.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.araxes.annotation.Document;
import org.araxes.annotation.Editor;
import org.araxes.annotation.History;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file of every past version, kept under {@code src/test/resources}, must open with all it holds. */
class MigrationTest {

    /** What {@link WriteFixture} drew. */
    private static final long SEED = 2026;

    private static final int STEPS = 12;

    @TempDir
    Path folder;

    static IntStream versions() {
        return IntStream.rangeClosed(1, Migrations.NEWEST);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void fileOfEveryVersionOpensWithAllItHolds(int version) throws Exception {
        Path file = fixture(version);
        Editor expected = drawn(version);
        try (Workspace workspace = Workspace.open(file)) {
            assertThat(workspace.readOnlyBecause()).isEmpty();
            Loaded loaded = workspace.load();
            assertThat(loaded.problems()).isEmpty();
            assertThat(loaded.document().annotations())
                    .isEqualTo(expected.document().annotations());
            assertThat(loaded.history().edits()).isEqualTo(expected.history().edits());
            assertThat(loaded.history().done()).isEqualTo(expected.history().done());
            assertThat(loaded.settings()).containsEntry("view", "46.2,38.9");
            assertThat(workspace.integrityErrors()).isEmpty();
        }
        assertThat(Backups.of(file)).hasSize(version < Migrations.NEWEST ? 1 : 0);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void fileOfEveryVersionMigratesToTheFreshSchema(int version) throws Exception {
        Path file = fixture(version);
        Workspace.open(file).close();
        Path fresh = folder.resolve("fresh.gpkg");
        Workspace.open(fresh).close();
        assertThat(schema(file)).isEqualTo(schema(fresh));
    }

    @Test
    void migrationThatFailsLeavesTheVersionBefore() throws Exception {
        Path file = folder.resolve("workspace.gpkg");
        Workspace.open(file).close();
        try (Connection connection = Sqlite.openToWrite(file)) {
            List<String> before = schema(file);
            // The tables are there already, so that making them again fails.
            assertThatThrownBy(() -> Migrations.run(connection, 0, 1)).isInstanceOf(SQLException.class);
            assertThat(schema(file)).isEqualTo(before);
        }
    }

    @Test
    void copiesRotate() throws Exception {
        Path file = folder.resolve("workspace.gpkg");
        try (Workspace workspace = Workspace.open(file)) {
            assertThat(workspace.backUpDaily(Instant.EPOCH))
                    .as("nothing drawn yet")
                    .isEmpty();
            Editor editor = new Editor(new Document(), new History());
            workspace.apply(new Samples(1).step(editor));
            for (int day = 1; day <= 20; day++) {
                Instant now = Instant.parse("2026-03-%02dT12:00:00Z".formatted(day));
                assertThat(workspace.backUpDaily(now)).isPresent();
                assertThat(workspace.backUpDaily(now.plusSeconds(60))).isEmpty();
            }
        }
        List<Path> copies = Backups.of(file);
        assertThat(copies).hasSize(14);
        assertThat(copies.getFirst().getFileName()).hasToString("workspace-2026-03-20T120000.000Z.gpkg");
        try (Workspace copy = Workspace.open(copies.getLast())) {
            assertThat(copy.load().problems()).isEmpty();
        }
    }

    private Path fixture(int version) throws Exception {
        Path file = folder.resolve("workspace.gpkg");
        try (InputStream in = MigrationTest.class.getResourceAsStream("/workspace/v" + version + ".gpkg")) {
            assertThat(in).as("a file of version " + version).isNotNull();
            Files.copy(in, file);
        }
        return file;
    }

    private static Editor drawn(int version) {
        Samples samples = new Samples(SEED, version);
        Editor editor = new Editor(new Document(), new History());
        for (int i = 0; i < STEPS; i++) {
            samples.step(editor);
        }
        return editor;
    }

    private static List<String> schema(Path file) throws SQLException {
        try (Connection connection = Sqlite.openToRead(file, true)) {
            return Sqlite.query(
                    connection,
                    "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master"
                            + " WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY 1");
        }
    }

    /** Writes the fixture of the newest version; to be run once, when a version is released. Argument: the file. */
    static final class WriteFixture {

        private WriteFixture() {}

        public static void main(String[] args) throws Exception {
            Path file = Path.of(args[0]);
            Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
            try (Workspace workspace = new WorkspaceOpener(file, clock).open()) {
                Samples samples = new Samples(SEED);
                Editor editor = new Editor(new Document(), new History());
                for (int i = 0; i < STEPS; i++) {
                    workspace.apply(samples.step(editor));
                }
                workspace.saveSettings(Map.of("view", "46.2,38.9"));
            }
        }
    }
}
