package org.araxes.workspace;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Key and value tables, and the unfinished sketches. Changes run in a transaction of the caller's. */
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

    /** What was being drawn, by tool; what cannot be read is left out. */
    Map<String, UnfinishedSketch> sketches() throws SQLException {
        Map<String, UnfinishedSketch> sketches = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT tool, body FROM araxes_sketches")) {
            while (rows.next()) {
                try {
                    sketches.put(rows.getString(1), SketchJson.read(rows.getString(2)));
                } catch (IOException unreadable) {
                    // It was never finished; the rest of the file is worth more than a complaint about it.
                }
            }
        }
        return sketches;
    }

    void putSketches(Map<String, UnfinishedSketch> sketches) throws SQLException {
        Sqlite.execute(connection, "DELETE FROM araxes_sketches");
        for (Map.Entry<String, UnfinishedSketch> sketch : sketches.entrySet()) {
            put("araxes_sketches", sketch.getKey(), SketchJson.write(sketch.getValue()));
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
