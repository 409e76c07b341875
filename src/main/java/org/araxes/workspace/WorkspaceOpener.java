package org.araxes.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.araxes.io.Disk;
import org.jspecify.annotations.Nullable;

/** Decides what a file is and how it may be opened; nothing is written before that is known. */
final class WorkspaceOpener {

    private static final byte[] SQLITE_HEADER = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private final Path file;
    private final Clock clock;
    private final Predicate<Path> writable;
    private final Disk disk;
    private final List<WorkspaceProblem> notices = new ArrayList<>();
    private boolean checkLater;

    WorkspaceOpener(Path file, Clock clock) {
        this(file, clock, Files::isWritable);
    }

    /** @param writable whether a file or folder may be written */
    WorkspaceOpener(Path file, Clock clock, Predicate<Path> writable) {
        this(file, clock, writable, Disk.REAL);
    }

    /** @param disk where folder, lock file and a new workspace are made */
    WorkspaceOpener(Path file, Clock clock, Predicate<Path> writable, Disk disk) {
        this.file = real(file.toAbsolutePath().normalize());
        this.clock = clock;
        this.writable = writable;
        this.disk = disk;
    }

    /** The same, but whether the file is sound is looked at before the first change instead of now. */
    WorkspaceOpener checkingLater() {
        checkLater = true;
        return this;
    }

    Workspace open() throws WorkspaceException {
        if (!Files.exists(file)) {
            expectNoLink();
            return create();
        }
        if (!Files.isRegularFile(file)) {
            throw new WorkspaceException(Problems.notAFile(file), null);
        }
        // Not looked into by ourselves while a window of this program may have it open: closing a file ends the locks
        // of POSIX that SQLite holds on it.
        boolean held = WorkspaceLock.isHeld(file);
        byte[] header = held ? SQLITE_HEADER : header();
        if (header.length == 0) {
            return create();
        }
        if (!Arrays.equals(header, SQLITE_HEADER)) {
            throw new WorkspaceException(Problems.notADatabase(file), null);
        }
        return openDatabase(held);
    }

    /** Opens a workspace that stays as it is, for commands that only look. */
    Workspace openUntouched() throws WorkspaceException {
        if (!Files.isRegularFile(file)) {
            throw new WorkspaceException(Files.exists(file) ? Problems.notAFile(file) : Problems.notThere(file), null);
        }
        boolean held = WorkspaceLock.isHeld(file);
        byte[] header = held ? SQLITE_HEADER : header();
        if (!Arrays.equals(header, SQLITE_HEADER)) {
            WorkspaceProblem problem = header.length == 0 ? Problems.emptyToRead(file) : Problems.notADatabase(file);
            throw new WorkspaceException(problem, null);
        }
        int version = inspect(held);
        WorkspaceProblem reason =
                version > Migrations.NEWEST ? Problems.newerToRead(file, version) : Problems.readOnly(file);
        return openToRead(reason, held);
    }

    /** Whether the file is a workspace, as far as can be seen without a trace. */
    boolean isWorkspace() {
        try {
            boolean held = WorkspaceLock.isHeld(file);
            return Files.isRegularFile(file) && (held || Arrays.equals(header(), SQLITE_HEADER)) && inspect(held) > 0;
        } catch (WorkspaceException another) {
            return false;
        }
    }

    private void expectNoLink() throws WorkspaceException {
        if (Files.isSymbolicLink(file)) {
            try {
                throw new WorkspaceException(Problems.deadLink(file, Files.readSymbolicLink(file)), null);
            } catch (IOException unreadable) {
                throw new WorkspaceException(Problems.of(file, unreadable), unreadable);
            }
        }
    }

    private Workspace create() throws WorkspaceException {
        try {
            disk.makeFolder(folder());
            Optional<WorkspaceLock> lock = WorkspaceLock.take(file, disk);
            if (lock.isEmpty()) {
                throw new WorkspaceException(Problems.taken(file), null);
            }
            try {
                if (Files.exists(file) && Files.size(file) == 0) {
                    notices.add(Problems.empty(file));
                }
                if (!Files.exists(file) || Files.size(file) == 0) {
                    WorkspaceWriter.writeEmpty(file, disk);
                }
                return openToWrite(lock.get());
            } catch (IOException | SQLException | WorkspaceException failed) {
                lock.get().close();
                throw failed;
            }
        } catch (IOException failed) {
            throw new WorkspaceException(Problems.cannotCreate(file, failed), failed);
        } catch (SQLException failed) {
            throw Problems.exception(file, failed);
        }
    }

    private Workspace openDatabase(boolean held) throws WorkspaceException {
        int version = inspect(held);
        if (version > Migrations.NEWEST) {
            return openToRead(Problems.newerVersion(file, version), held);
        }
        if (!writable.test(file) || !writable.test(folder())) {
            return openToRead(Problems.readOnly(file), false);
        }
        Optional<WorkspaceLock> lock;
        try {
            lock = WorkspaceLock.take(file, disk);
        } catch (IOException noLockFile) {
            return openToRead(Problems.noLock(file, noLockFile), false);
        }
        if (lock.isEmpty()) {
            return openToRead(Problems.inUse(file), true);
        }
        return openOrRead(lock.get());
    }

    private Workspace openOrRead(WorkspaceLock lock) throws WorkspaceException {
        try {
            return openToWrite(lock);
        } catch (SQLException | IOException | WorkspaceException failed) {
            OpenFile.closeAll(List.of(lock));
            WorkspaceProblem problem = switch (failed) {
                case WorkspaceException known -> known.problem();
                case SQLException sql -> Problems.of(file, sql);
                case IOException io -> Problems.of(file, io);
                default -> throw new IllegalStateException(failed);
            };
            return openToRead(problem, false);
        }
    }

    private Workspace openToWrite(WorkspaceLock lock) throws SQLException, IOException, WorkspaceException {
        Connection connection = Sqlite.openToWrite(file);
        try {
            int version = (int) new MetaStore(connection).number("schema_version");
            if (version == Migrations.NEWEST && checkLater) {
                return opened(connection, lock, true);
            }
            OpenFile.expectSound(file, connection);
            if (version < Migrations.NEWEST) {
                Backups.make(connection, file, clock.instant());
                Migrations.run(connection, version, Migrations.NEWEST);
            }
            Sqlite.useWriteAheadLog(connection);
            return opened(connection, lock, false);
        } catch (SQLException | IOException | WorkspaceException | RuntimeException failed) {
            connection.close();
            throw failed;
        }
    }

    private Workspace opened(Connection connection, WorkspaceLock lock, boolean unchecked) {
        return new Workspace(new OpenFile(file, connection, null, List.of(lock), unchecked), notices);
    }

    private Workspace openToRead(WorkspaceProblem reason, boolean inUse) throws WorkspaceException {
        ReadOnlyFile source = null;
        try {
            source = ReadOnlyFile.open(file, inUse);
            return new Workspace(new OpenFile(file, source.connection(), reason, List.of(source), false), notices);
        } catch (SQLException failed) {
            throw new WorkspaceException(Problems.unreadable(file, failed), failed);
        } catch (IOException failed) {
            throw new WorkspaceException(Problems.of(file, failed), failed);
        }
    }

    /** The schema version of a workspace; the file is only looked at, so that another program's stays as it is. */
    private int inspect(boolean held) throws WorkspaceException {
        try (ReadOnlyFile source = ReadOnlyFile.open(file, held)) {
            Connection connection = source.connection();
            Optional<String> ours = Sqlite.first(connection, "SELECT 1 FROM sqlite_master WHERE name = 'araxes_meta'");
            int version = ours.isEmpty() ? 0 : (int) new MetaStore(connection).number("schema_version");
            if (version < 1) {
                throw new WorkspaceException(Problems.foreign(file), null);
            }
            return version;
        } catch (SQLException failed) {
            throw new WorkspaceException(Problems.unreadable(file, failed), failed);
        } catch (IOException failed) {
            throw new WorkspaceException(Problems.of(file, failed), failed);
        }
    }

    private byte[] header() throws WorkspaceException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(SQLITE_HEADER.length);
        } catch (IOException failed) {
            throw new WorkspaceException(Problems.notReadable(file, failed), failed);
        }
    }

    private Path folder() {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }

    /** Through links: two windows that come by different ways must find the same lock. */
    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException notThere) {
            return realFolder(file, file.getParent());
        }
    }

    private static Path realFolder(Path file, @Nullable Path folder) {
        try {
            return folder == null ? file : folder.toRealPath().resolve(file.getFileName());
        } catch (IOException notThere) {
            return file;
        }
    }
}
