package org.araxes.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A database that is opened without leaving any trace in it or beside it. Where a log lies beside the file (the program
 * that wrote it was killed), a temporary copy of both is read instead: taking in the log would change the file.
 */
final class ReadOnlyFile implements AutoCloseable {

    private static final List<String> LOGS = List.of("-wal", "-journal");

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
     */
    static ReadOnlyFile open(Path file, boolean inUse) throws IOException, SQLException {
        if (inUse) {
            return new ReadOnlyFile(Sqlite.openToRead(file, false), null);
        }
        if (!hasLog(file)) {
            return new ReadOnlyFile(Sqlite.openToRead(file, true), null);
        }
        Path folder = Files.createTempDirectory("araxes-");
        try {
            Path copy = folder.resolve(file.getFileName());
            Files.copy(file, copy);
            for (String suffix : LOGS) {
                Path log = beside(file, suffix);
                if (Files.exists(log)) {
                    Files.copy(log, beside(copy, suffix));
                }
            }
            return new ReadOnlyFile(Sqlite.openToWrite(copy), folder);
        } catch (IOException | SQLException failed) {
            delete(folder);
            throw failed;
        }
    }

    Connection connection() {
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
