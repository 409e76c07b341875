package org.araxes.workspace;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** Opens SQLite files, with every pragma in sight, and runs transactions. */
final class Sqlite {

    /** How long to wait while another program writes, milliseconds. */
    private static final int BUSY_MILLIS = 3000;

    /** How large the log may stay once its content is in the file, bytes. */
    private static final int LOG_BYTES = 1 << 22;

    private Sqlite() {}

    /** Work inside a transaction. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException, WorkspaceException;
    }

    /** Opens a file to read and write; makes it where there is none. */
    static Connection openToWrite(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        Connection connection = connect(config, file.toUri().toString());
        try {
            execute(connection, "PRAGMA busy_timeout = " + BUSY_MILLIS);
            execute(connection, "PRAGMA foreign_keys = ON");
            // Every commit is on the disk before it returns, in WAL mode too; on macOS past the drive's own cache.
            execute(connection, "PRAGMA synchronous = FULL");
            execute(connection, "PRAGMA fullfsync = ON");
            // A file from elsewhere may hold SQL functions in triggers and views: only harmless ones may run.
            execute(connection, "PRAGMA trusted_schema = OFF");
            SpatialFunctions.register(connection);
            return connection;
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }

    /** Opens a file that is only locked and never written; a lock of another's is told at once. */
    static Connection openToLock(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        config.setBusyTimeout(0);
        return connect(config, file.toUri().toString());
    }

    private static Connection connect(SQLiteConfig config, String uri) throws SQLException {
        SqliteLibrary.useInstalled();
        try {
            return config.createConnection("jdbc:sqlite:" + uri);
        } catch (LinkageError notLoaded) {
            // Its native part is unpacked into the folder for temporary files, which must exist and allow programs.
            throw new SQLException(
                    "SQLite cannot be loaded from the folder for temporary files, "
                            + System.getProperty("java.io.tmpdir"),
                    notLoaded);
        }
    }

    /** Turns a file that is open to write to write-ahead logging: one sync a commit, and readers are not held up. */
    static void useWriteAheadLog(Connection connection) throws SQLException {
        query(connection, "PRAGMA journal_mode = WAL");
        // After a time of many edits the log shrinks again.
        query(connection, "PRAGMA journal_size_limit = " + LOG_BYTES);
    }

    /**
     * Makes the file whole again before it is closed: without a log beside it, it can be copied as it is and read from
     * a write-protected folder. Another program that has it open keeps the log; that is no failure.
     */
    static void endWriteAheadLog(Connection connection) throws SQLException {
        execute(connection, "PRAGMA busy_timeout = 0");
        query(connection, "PRAGMA journal_mode = DELETE");
    }

    /**
     * Opens a file to read only.
     *
     * @param immutable whether nobody writes to it meanwhile; then SQLite leaves no trace beside it
     */
    static Connection openToRead(Path file, boolean immutable) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.resetOpenMode(SQLiteOpenMode.READWRITE);
        config.setOpenMode(SQLiteOpenMode.READONLY);
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        String options = immutable ? "?mode=ro&immutable=1" : "?mode=ro";
        Connection connection = connect(config, file.toUri() + options);
        try {
            execute(connection, "PRAGMA busy_timeout = " + BUSY_MILLIS);
            execute(connection, "PRAGMA query_only = ON");
            execute(connection, "PRAGMA trusted_schema = OFF");
            return connection;
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }

    /** Runs work as one transaction: all of it is on the disk when this returns, or none of it. */
    static void transaction(Connection connection, Work work) throws SQLException, WorkspaceException {
        execute(connection, "BEGIN IMMEDIATE");
        try {
            work.run();
            execute(connection, "COMMIT");
        } catch (SQLException | WorkspaceException | RuntimeException failure) {
            rollBack(connection, failure);
            throw failure;
        }
    }

    /** Runs one or more statements. */
    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** The first column of every row. */
    static List<String> query(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
            return values;
        }
    }

    /** The first column of the first row. */
    static Optional<String> first(Connection connection, String sql) throws SQLException {
        return query(connection, sql).stream().findFirst();
    }

    /** SQLite has rolled back by itself after some failures, a full disk among them; then there is nothing to do. */
    private static void rollBack(Connection connection, Exception failure) {
        try {
            execute(connection, "ROLLBACK");
        } catch (SQLException alreadyDone) {
            failure.addSuppressed(alreadyDone);
        }
    }
}
