package org.araxes.workspace;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.araxes.io.AtomicFiles;
import org.araxes.io.Disk;

/**
 * Whole copies of a workspace in a folder {@code backups} beside it, named by time (UTC), newest last in the order of
 * names. A copy is one plain file, complete and synced before it gets its name.
 */
public final class Backups {

    /** How many copies are kept of one workspace. */
    private static final int KEPT = 14;

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HHmmss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Backups() {}

    /** The folder of a workspace's copies; it may not exist yet. */
    public static Path folderOf(Path file) {
        return file.toAbsolutePath().resolveSibling("backups");
    }

    /** The copies of a workspace, newest first. */
    public static List<Path> of(Path file) throws IOException {
        Path folder = folderOf(file);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        String prefix = stem(file) + "-";
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(p -> p.getFileName().toString().matches("\\Q" + prefix + "\\E\\d{4}-.*\\.gpkg"))
                    .sorted(Comparator.comparing(Path::getFileName).reversed())
                    .toList();
        }
    }

    /**
     * Puts a copy in the place of a workspace. What was there is kept among the copies, with its log where it had one.
     *
     * @param file the workspace; need not exist
     * @param copy a sound workspace
     * @return where the file before is kept; nothing when there was none
     * @throws WorkspaceException when the copy is no sound workspace, a window has the file open, or it cannot be
     *     written; the file is then as it was
     */
    public static Optional<Path> restore(Path file, Path copy, Instant now) throws WorkspaceException {
        return restore(file, copy, now, Disk.REAL);
    }

    /** The same on a disk of one's choosing. */
    static Optional<Path> restore(Path file, Path copy, Instant now, Disk disk) throws WorkspaceException {
        try (Workspace source = Workspace.openToRead(copy)) {
            if (!source.integrityErrors().isEmpty()) {
                throw new WorkspaceException(Problems.unsoundCopy(copy), null);
            }
        }
        Path target = file.toAbsolutePath();
        try {
            Optional<WorkspaceLock> lock = WorkspaceLock.take(target, disk);
            if (lock.isEmpty()) {
                throw new WorkspaceException(Problems.taken(target), null);
            }
            try (WorkspaceLock held = lock.get()) {
                Optional<Path> kept = keep(target, now, disk);
                putInPlace(copy, target, disk);
                return kept;
            }
        } catch (IOException failed) {
            throw new WorkspaceException(Problems.copyFailed(target, failed), failed);
        }
    }

    private static void putInPlace(Path copy, Path target, Disk disk) throws IOException {
        Path temporary = AtomicFiles.temporaryBeside(target);
        try {
            AtomicFiles.write(temporary, out -> Files.copy(copy, out), disk);
            for (Path log : LogsAside.replace(temporary, target, disk)) {
                deleteQuietly(log, disk);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** The copy gets its name last: what has one is whole. */
    private static Optional<Path> keep(Path file, Instant now, Disk disk) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        disk.makeFolder(folderOf(file));
        Path kept = folderOf(file).resolve(stem(file) + "-" + STAMP.format(now) + "-before-restore.gpkg");
        List<Path> written = new ArrayList<>();
        try {
            for (String suffix : List.of("-wal", "-journal", "")) {
                Path part = Path.of(file + suffix);
                if (Files.exists(part)) {
                    Path to = Path.of(kept + suffix);
                    AtomicFiles.write(to, out -> Files.copy(part, out), disk);
                    written.add(to);
                }
            }
        } catch (IOException failed) {
            written.forEach(part -> deleteQuietly(part, disk));
            throw failed;
        }
        return Optional.of(kept);
    }

    /** Whether no copy is of the same day (UTC) as a moment. */
    static boolean isDue(Path file, Instant now) throws IOException {
        String today = stem(file) + "-" + STAMP.format(now).substring(0, "yyyy-MM-dd".length());
        return of(file).stream().noneMatch(p -> p.getFileName().toString().startsWith(today));
    }

    /** Copies an open workspace, then drops the oldest copies. */
    static Path make(Connection connection, Path file, Instant now) throws IOException, SQLException {
        return make(connection, file, now, Disk.REAL);
    }

    /** The same on a disk of one's choosing. */
    static Path make(Connection connection, Path file, Instant now, Disk disk) throws IOException, SQLException {
        Path folder = folderOf(file);
        disk.makeFolder(folder);
        Path copy = folder.resolve(stem(file) + "-" + STAMP.format(now) + ".gpkg");
        copyTo(connection, copy, disk);
        List<Path> all = of(file);
        for (Path old : all.subList(Math.min(KEPT, all.size()), all.size())) {
            deleteQuietly(old, disk);
        }
        return copy;
    }

    /** Writes all that a connection sees as one plain file; one that is there is replaced. */
    static void copyTo(Connection connection, Path target, Disk disk) throws IOException, SQLException {
        Path temporary = AtomicFiles.temporaryBeside(target);
        try {
            // The copy is another file: one that is open to read only may be copied too.
            Sqlite.execute(connection, "PRAGMA query_only = OFF");
            try (PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
                vacuum.setString(1, temporary.toString());
                vacuum.executeUpdate();
            }
            AtomicFiles.sync(temporary, disk);
            AtomicFiles.replace(temporary, target, disk);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** What is left over takes room and does no other harm: no reason to call the work undone. */
    private static void deleteQuietly(Path leftOver, Disk disk) {
        try {
            disk.delete(leftOver);
        } catch (IOException failed) {
            System.getLogger(Backups.class.getName())
                    .log(Level.WARNING, leftOver + " could not be deleted: " + failed.getMessage());
        }
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".gpkg") ? name.substring(0, name.length() - ".gpkg".length()) : name;
    }
}
