package org.araxes.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.araxes.io.Disk;

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
        write(file, document, history, rest, Disk.REAL);
    }

    /** The same on a disk of one's choosing. */
    static void write(Path file, Document document, History history, Rest rest, Disk disk) throws WorkspaceException {
        Path target = file.toAbsolutePath();
        try {
            Optional<WorkspaceLock> lock = WorkspaceLock.take(target, disk);
            if (lock.isEmpty()) {
                throw new WorkspaceException(Problems.taken(target), null);
            }
            try (WorkspaceLock held = lock.get()) {
                write(target, document.annotations(), history, rest, disk);
            }
        } catch (IOException failed) {
            throw new WorkspaceException(Problems.cannotCreate(target, failed), failed);
        } catch (SQLException failed) {
            throw Problems.exception(target, failed);
        }
    }

    /** Writes a workspace without annotations; the caller holds the lock. */
    static void writeEmpty(Path file, Disk disk) throws IOException, SQLException, WorkspaceException {
        write(file, List.of(), new History(), Rest.NONE, disk);
    }

    private static void write(Path file, List<Annotation> annotations, History history, Rest rest, Disk disk)
            throws IOException, SQLException, WorkspaceException {
        Path temporary = AtomicFiles.temporaryBeside(file);
        try {
            try (Connection connection = Sqlite.openToWrite(temporary)) {
                Sqlite.execute(connection, GEOPACKAGE_1_4);
                Migrations.run(connection, 0, Migrations.NEWEST);
                fill(connection, file, annotations, history, rest);
            }
            AtomicFiles.sync(temporary, disk);
            // A log that an earlier file of this name left is kept under another name.
            LogsAside.replace(temporary, file, disk);
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
            store.apply(
                    new Edit.Batch(
                            "",
                            annotations.stream()
                                    .map(a -> (Edit) new Edit.Add("", a))
                                    .toList()),
                    false);
            new HistoryStore(connection, meta).replace(history.edits(), history.done());
            meta.putSettings(rest.settings());
            for (KeptView view : rest.views()) {
                new ViewStore(connection).put(view);
            }
        });
    }
}
