package org.araxes.workspace;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.araxes.annotation.AnnotationKind;

/** Key and value tables, and the one row of the unfinished sketch. Changes run in a transaction of the caller's. */
final class MetaStore {

    private final Connection connection;

    MetaStore(Connection connection) {
        this.connection = connection;
    }

    /** A number of {@code araxes_meta}; 0 when it is missing or none. */
    long number(String key) throws SQLException {
        try {
            return Long.parseLong(text(key));
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    /** A text of {@code araxes_meta}; empty when it is missing. */
    String text(String key) throws SQLException {
        return all("araxes_meta").getOrDefault(key, "");
    }

    void put(String key, String value) throws SQLException {
        put("araxes_meta", key, value);
    }

    Map<String, String> settings() throws SQLException {
        return all("araxes_settings");
    }

    void putSettings(Map<String, String> settings) throws SQLException {
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            put("araxes_settings", setting.getKey(), setting.getValue());
        }
    }

    /** What was being drawn; nothing also when it cannot be read. */
    Optional<UnfinishedSketch> sketch() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT kind, points FROM araxes_sketch")) {
            if (!row.next()) {
                return Optional.empty();
            }
            AnnotationKind kind = AnnotationKind.valueOf(row.getString(1));
            return Optional.of(new UnfinishedSketch(kind, EditJson.readPoints(row.getString(2))));
        } catch (IllegalArgumentException | IOException unreadable) {
            return Optional.empty();
        }
    }

    void putSketch(Optional<UnfinishedSketch> sketch) throws SQLException {
        Sqlite.execute(connection, "DELETE FROM araxes_sketch");
        if (sketch.isPresent()) {
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO araxes_sketch VALUES (1, ?, ?)")) {
                insert.setString(1, sketch.get().kind().name());
                insert.setString(2, EditJson.write(sketch.get().points()));
                insert.executeUpdate();
            }
        }
    }

    private Map<String, String> all(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT key, value FROM " + table)) {
            Map<String, String> values = new HashMap<>();
            while (rows.next()) {
                values.put(rows.getString(1), rows.getString(2));
            }
            return values;
        }
    }

    private void put(String table, String key, String value) throws SQLException {
        try (PreparedStatement upsert =
                connection.prepareStatement("INSERT OR REPLACE INTO " + table + " VALUES (?, ?)")) {
            upsert.setString(1, key);
            upsert.setString(2, value);
            upsert.executeUpdate();
        }
    }
}
