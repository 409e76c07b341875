package org.araxes.workspace;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The database file of an open workspace: reads it, lets one change at a time into it as long as it may be written, and
 * lets go of it. What SQLite refuses comes as a {@link WorkspaceException}; a file that turns out to be damaged is read
 * only from then on. One thread at a time.
 */
final class OpenFile implements AutoCloseable {

    private final Path path;
    private final Connection connection;
    private final FilePlace place;
    private final List<AutoCloseable> held;
    private @Nullable WorkspaceProblem readOnlyBecause;
    private boolean unchecked;
    /** SQLite's number of what others have written, when all was read; less than 0 when nothing was. */
    private long seenVersion = -1;

    /**
     * Wraps an open connection.
     *
     * @param path absolute
     * @param readOnlyBecause why it may not be written; null when it may
     * @param held what is to be closed after the connection, in order
     * @param unchecked whether {@link #check()} still has to look at the file
     */
    OpenFile(
            Path path,
            Connection connection,
            @Nullable WorkspaceProblem readOnlyBecause,
            List<AutoCloseable> held,
            boolean unchecked) {
        this.path = path;
        this.connection = connection;
        this.place = FilePlace.of(path);
        this.held = List.copyOf(held);
        this.readOnlyBecause = readOnlyBecause;
        this.unchecked = unchecked;
    }

    /** Whether the file still stands where it was opened; one that was moved or deleted goes on taking what is written. */
    boolean isInPlace() {
        return place.isHeld();
    }

    /** What is read from now on is known to the window. */
    void seen() throws SQLException {
        seenVersion = version();
    }

    /** Whether another program has written to the file since all was read. */
    boolean isWrittenElsewhere() throws SQLException {
        return seenVersion >= 0 && version() != seenVersion;
    }

    /** Whether the file may hold something else than the window knows. */
    boolean mayDiffer() throws SQLException {
        return seenVersion < 0 || isWrittenElsewhere();
    }

    /** Other for each connection, and raised by all that others commit, never by what this one does. */
    private long version() throws SQLException {
        return Long.parseLong(Sqlite.first(connection, "PRAGMA data_version").orElse("0"));
    }

    /** Something read from a file. */
    interface Query<T> {
        T run() throws SQLException;
    }

    Path path() {
        return path;
    }

    Connection connection() {
        return connection;
    }

    /** Why nothing can be saved; empty when it can. */
    Optional<WorkspaceProblem> readOnlyBecause() {
        return Optional.ofNullable(readOnlyBecause);
    }

    /** Nothing more is written to a file that turned out to be damaged: what is there may still be rescued. */
    void refuseWhenDamaged(WorkspaceProblem problem) {
        if (problem.code() == WorkspaceProblem.Code.DAMAGED && readOnlyBecause == null) {
            readOnlyBecause = problem;
        }
    }

    /**
     * Makes sure that the file is sound and ready to be written, where opening left that for later. Otherwise it is to be
     * read only from now on.
     *
     * @throws WorkspaceException when it is not
     */
    void check() throws WorkspaceException {
        if (!unchecked || readOnlyBecause != null) {
            return;
        }
        unchecked = false;
        try {
            expectSound(path, connection);
            useWriteAheadLog();
        } catch (SQLException failed) {
            readOnlyBecause = Problems.of(path, failed);
            throw new WorkspaceException(readOnlyBecause, failed);
        } catch (WorkspaceException damaged) {
            readOnlyBecause = damaged.problem();
            throw damaged;
        }
    }

    /** The change of the log counts as another's to SQLite. */
    private void useWriteAheadLog() throws SQLException {
        boolean known = !mayDiffer();
        Sqlite.useWriteAheadLog(connection);
        if (known) {
            seen();
        }
    }

    /** Looks at every page of a file; of a hundred thousand objects that takes as long as a fifth of reading them. */
    static void expectSound(Path path, Connection connection) throws SQLException, WorkspaceException {
        List<String> check = Sqlite.query(connection, "PRAGMA quick_check(1)");
        if (!check.equals(List.of("ok"))) {
            throw new WorkspaceException(Problems.damaged(path, String.join("; ", check)), null);
        }
    }

    /**
     * Does work as one transaction, on the disk before this returns.
     *
     * @throws WorkspaceException when it cannot be saved; the file is then as it was
     */
    void change(Sqlite.Work work) throws WorkspaceException {
        if (readOnlyBecause != null) {
            throw new WorkspaceException(readOnlyBecause, null);
        }
        if (!isInPlace()) {
            throw new WorkspaceException(Problems.gone(path), null);
        }
        check();
        try {
            Sqlite.transaction(connection, work);
        } catch (SQLException failed) {
            WorkspaceException problem = Problems.exception(path, failed);
            refuseWhenDamaged(problem.problem());
            throw problem;
        }
    }

    /** @throws WorkspaceException when it cannot be read */
    <T> T read(Query<T> query) throws WorkspaceException {
        try {
            return query.run();
        } catch (SQLException failed) {
            throw Problems.exception(path, failed);
        }
    }

    /** Lets other windows have the file. Everything was saved before; so a failure is only logged. */
    @Override
    public void close() {
        try (connection) {
            if (readOnlyBecause == null) {
                Sqlite.endWriteAheadLog(connection);
            }
        } catch (SQLException failed) {
            System.getLogger(OpenFile.class.getName()).log(Level.DEBUG, "closing " + path, failed);
        }
        closeAll(held);
    }

    /** Closes each, whatever happens to the others. */
    static void closeAll(List<AutoCloseable> held) {
        for (AutoCloseable one : held) {
            try {
                one.close();
            } catch (Exception failed) {
                System.getLogger(OpenFile.class.getName()).log(Level.WARNING, "closing " + one, failed);
            }
        }
    }
}
