package org.araxes.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A database that is opened without leaving any trace in it or beside it. Where a log lies beside the file (the program
 * that wrote it was killed), a temporary copy of both is read instead: taking in the log would change the file. One thread.
 */
public final class ReadOnlyFile implements AutoCloseable {

    private static final List<String> LOGS = List.of("-wal", "-journal");
    private static final int MAX_TRIES = 5;

    private final Connection connection;
    private final @Nullable Path copyFolder;

    private ReadOnlyFile(Connection connection, @Nullable Path copyFolder) {
        this.connection = connection;
        this.copyFolder = copyFolder;
    }

    /**
     * Opens a database.
     *
     * @param inUse whether a window has it open; then its log is shared with that window
     * @throws IOException when it or its log cannot be copied
     * @throws SQLException when it is no SQLite file or cannot be read
     */
    public static ReadOnlyFile open(Path file, boolean inUse) throws IOException, SQLException {
        if (inUse) {
            return new ReadOnlyFile(Sqlite.openToRead(file, false), null);
        }
        if (!hasLog(file)) {
            return new ReadOnlyFile(Sqlite.openToRead(file, true), null);
        }
        Path folder = Files.createTempDirectory("araxes-");
        try {
            return new ReadOnlyFile(Sqlite.openToWrite(copy(file, folder)), folder);
        } catch (IOException | SQLException failed) {
            delete(folder);
            throw failed;
        }
    }

    /** Copies file and log as of one moment: another program may be writing to them. */
    private static Path copy(Path file, Path folder) throws IOException {
        Path copy = folder.resolve(file.getFileName());
        for (int i = 0; i < MAX_TRIES; i++) {
            String before = stamp(file);
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            for (String suffix : LOGS) {
                Path log = beside(file, suffix);
                Files.deleteIfExists(beside(copy, suffix));
                if (Files.exists(log)) {
                    Files.copy(log, beside(copy, suffix));
                }
            }
            if (stamp(file).equals(before)) {
                return copy;
            }
        }
        throw new IOException("another program keeps writing to it");
    }

    /** Sizes and times of the file and its logs; the same before and after when nobody wrote between. */
    private static String stamp(Path file) throws IOException {
        StringBuilder stamp = new StringBuilder();
        for (Path path : List.of(file, beside(file, LOGS.get(0)), beside(file, LOGS.get(1)))) {
            if (Files.exists(path)) {
                stamp.append(Files.size(path)).append(' ').append(Files.getLastModifiedTime(path));
            }
            stamp.append('|');
        }
        return stamp.toString();
    }

    /** The connection, which ends with this. */
    public Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException, IOException {
        connection.close();
        if (copyFolder != null) {
            delete(copyFolder);
        }
    }

    private static boolean hasLog(Path file) throws IOException {
        for (String suffix : LOGS) {
            Path log = beside(file, suffix);
            if (Files.exists(log) && Files.size(log) > 0) {
                return true;
            }
        }
        return false;
    }

    private static Path beside(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }

    private static void delete(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                Files.deleteIfExists(entry);
            }
        }
        Files.deleteIfExists(folder);
    }
}
