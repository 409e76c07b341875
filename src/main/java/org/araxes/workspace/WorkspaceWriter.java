package org.araxes.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Document;
import org.araxes.annotation.Edit;
import org.araxes.annotation.History;
import org.araxes.io.AtomicFiles;

/** Writes new workspace files: under a temporary name, synced, then renamed, so that none is ever half made. */
final class WorkspaceWriter {

    /** "GPKG" in ASCII, and version 1.4.0. */
    private static final String GEOPACKAGE_1_4 = "PRAGMA application_id = 1196444487; PRAGMA user_version = 10400";

    private WorkspaceWriter() {}

    /**
     * What a workspace holds beside document and history.
     *
     * @param settings view state and choices by key
     * @param views saved views
     */
    record Rest(Map<String, String> settings, List<KeptView> views) {

        /** Nothing. */
        static final Rest NONE = new Rest(Map.of(), List.of());
    }

    static void write(Path file, Document document, History history, Rest rest) throws WorkspaceException {
        Path target = file.toAbsolutePath();
        try {
            Optional<WorkspaceLock> lock = WorkspaceLock.take(target);
            if (lock.isEmpty()) {
                throw new WorkspaceException(Problems.taken(target), null);
            }
            try (WorkspaceLock held = lock.get()) {
                write(target, document.annotations(), history, rest);
            }
        } catch (IOException failed) {
            throw new WorkspaceException(Problems.cannotCreate(target, failed), failed);
        } catch (SQLException failed) {
            throw Problems.exception(target, failed);
        }
    }

    /** Writes a workspace without annotations; the caller holds the lock. */
    static void writeEmpty(Path file) throws IOException, SQLException, WorkspaceException {
        write(file, List.of(), new History(), Rest.NONE);
    }

    private static void write(Path file, List<Annotation> annotations, History history, Rest rest)
            throws IOException, SQLException, WorkspaceException {
        Path temporary = AtomicFiles.temporaryBeside(file);
        try {
            try (Connection connection = Sqlite.openToWrite(temporary)) {
                Sqlite.execute(connection, GEOPACKAGE_1_4);
                Migrations.run(connection, 0, Migrations.NEWEST);
                fill(connection, file, annotations, history, rest);
            }
            AtomicFiles.sync(temporary);
            setLogsAside(file);
            AtomicFiles.replace(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
            Files.deleteIfExists(temporary.resolveSibling(temporary.getFileName() + "-journal"));
        }
    }

    private static void fill(Connection connection, Path file, List<Annotation> annotations, History history, Rest rest)
            throws SQLException, WorkspaceException {
        MetaStore meta = new MetaStore(connection);
        AnnotationStore store = new AnnotationStore(file, connection);
        Sqlite.transaction(connection, () -> {
            store.apply(new Edit.Batch(
                    "",
                    annotations.stream().map(a -> (Edit) new Edit.Add("", a)).toList()));
            new HistoryStore(connection, meta).replace(history.edits(), history.done());
            meta.putSettings(rest.settings());
            for (KeptView view : rest.views()) {
                new ViewStore(connection).put(view);
            }
        });
    }

    /** Deletes the logs of a file that is about to be replaced; they were copied before. */
    static void deleteLogs(Path file) throws IOException {
        for (String suffix : List.of("-wal", "-journal", "-shm")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
        }
    }

    /** A log that an earlier file of this name left would be mixed into the new one; it is kept under another name. */
    private static void setLogsAside(Path file) throws IOException {
        for (String suffix : List.of("-wal", "-journal")) {
            Path log = file.resolveSibling(file.getFileName() + suffix);
            if (Files.exists(log)) {
                Files.move(
                        log,
                        file.resolveSibling(file.getFileName() + ".left" + suffix),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-shm"));
    }
}
