package org.araxes.workspace;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.araxes.io.Disk;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/**
 * Holds a workspace for one window: SQLite's exclusive lock on an empty file beside it, which also ends when the program
 * is killed. The same lock on the workspace itself would shut out QGIS and GDAL, which may read at any time.
 *
 * <p>SQLite takes the lock because the file locks of POSIX, which Java gives, end as soon as any other part of the
 * program closes the same file; SQLite knows how to prevent that.
 */
final class WorkspaceLock implements AutoCloseable {

    private static final int MAX_TRIES = 10;

    private final Path lockFile;
    private final Connection connection;

    private WorkspaceLock(Path lockFile, Connection connection) {
        this.lockFile = lockFile;
        this.connection = connection;
    }

    /**
     * Takes the lock.
     *
     * @return nothing when another window has it
     * @throws IOException when the lock file cannot be made, as in a folder that may not be written
     */
    static Optional<WorkspaceLock> take(Path file, Disk disk) throws IOException {
        Path lockFile = lockFile(file);
        for (int i = 0; i < MAX_TRIES; i++) {
            create(lockFile, disk);
            Object key = key(lockFile);
            Connection connection = lock(lockFile);
            if (connection == null) {
                return Optional.empty();
            }
            WorkspaceLock taken = new WorkspaceLock(lockFile, connection);
            // The holder before may have deleted the file between our opening and our locking it.
            if (Files.exists(lockFile) && Objects.equals(key, key(lockFile))) {
                return Optional.of(taken);
            }
            taken.release();
        }
        throw new IOException("the lock file " + lockFile + " keeps vanishing");
    }

    /** Whether a window holds the lock just now; leaves no trace. */
    static boolean isHeld(Path file) {
        Path lockFile = lockFile(file);
        if (!Files.exists(lockFile)) {
            return false;
        }
        try (Connection connection = Sqlite.openToRead(lockFile, false)) {
            Sqlite.execute(connection, "PRAGMA busy_timeout = 0");
            Sqlite.query(connection, "SELECT 1 FROM sqlite_master");
            return false;
        } catch (SQLException refused) {
            return isBusy(refused);
        }
    }

    @Override
    public void close() throws IOException {
        // Deleted while it is still held: whoever opened it meanwhile sees that it is gone, and takes a new one.
        try {
            Files.deleteIfExists(lockFile);
        } catch (IOException openFilesStayOnWindows) {
            // An empty lock file does no harm.
        }
        release();
    }

    private void release() throws IOException {
        try {
            connection.close();
        } catch (SQLException failed) {
            throw new IOException("the lock file " + lockFile + " could not be closed", failed);
        }
    }

    private static @Nullable Connection lock(Path lockFile) throws IOException {
        try {
            Connection connection = Sqlite.openToLock(lockFile);
            try {
                // Nothing is ever written; so no journal is needed beside the lock file either.
                Sqlite.query(connection, "PRAGMA journal_mode = MEMORY");
                Sqlite.execute(connection, "BEGIN EXCLUSIVE");
                return connection;
            } catch (SQLException refused) {
                connection.close();
                throw refused;
            }
        } catch (SQLException refused) {
            if (isBusy(refused)) {
                return null;
            }
            throw new IOException(
                    "the lock file " + lockFile + " cannot be locked: " + Problems.plain(refused), refused);
        }
    }

    private static void create(Path lockFile, Disk disk) throws IOException {
        if (!Files.exists(lockFile)) {
            try {
                disk.create(lockFile).close();
            } catch (FileAlreadyExistsException madeMeanwhile) {
                // By another window: who gets the lock is decided below.
            }
        }
    }

    /** Tells the file from another of the same name; null where the system has no such thing. */
    private static @Nullable Object key(Path lockFile) throws IOException {
        try {
            return Files.readAttributes(lockFile, BasicFileAttributes.class).fileKey();
        } catch (NoSuchFileException deleted) {
            return deleted;
        }
    }

    private static boolean isBusy(SQLException refused) {
        return (refused.getErrorCode() & Problems.PRIMARY_CODE) == SQLiteErrorCode.SQLITE_BUSY.code;
    }

    private static Path lockFile(Path file) {
        return file.resolveSibling(file.getFileName() + ".lock");
    }
}
