package org.araxes.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/**
 * Brings a file's schema up to date: numbered SQL files under {@code migration/}, each one transaction. A file that was
 * released is never changed; the next change of the schema is the next number.
 */
final class Migrations {

    /** The newest schema version that this Araxes knows. */
    static final int NEWEST = 2;

    private Migrations() {}

    /** Runs every migration after a version, up to another. */
    static void run(Connection connection, int from, int to) throws SQLException, WorkspaceException {
        for (int version = from + 1; version <= to; version++) {
            String sql = script(version);
            String number = Integer.toString(version);
            Sqlite.transaction(connection, () -> {
                Sqlite.execute(connection, sql);
                new MetaStore(connection).put("schema_version", number);
            });
        }
    }

    private static String script(int version) {
        String name = String.format(Locale.ROOT, "migration/%03d.sql", version);
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
