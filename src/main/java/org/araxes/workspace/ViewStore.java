package org.araxes.workspace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and changes the saved views. Every change runs inside a transaction of the caller's. */
final class ViewStore {

    private final Connection connection;

    ViewStore(Connection connection) {
        this.connection = connection;
    }

    /** All views in their order, those of equal order by id. */
    List<KeptView> list() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id, title, sort_order, body, thumbnail, changed"
                        + " FROM araxes_views ORDER BY sort_order, id")) {
            List<KeptView> views = new ArrayList<>();
            while (rows.next()) {
                views.add(view(rows));
            }
            return views;
        }
    }

    private static KeptView view(ResultSet row) throws SQLException {
        byte @Nullable [] thumbnail = row.getBytes(5);
        return new KeptView(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                thumbnail == null ? new byte[0] : thumbnail,
                changed(row.getString(6)));
    }

    private static Instant changed(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException notATime) {
            return Instant.EPOCH;
        }
    }

    /** Keeps a view in place of the one with its id, if there is one. */
    void put(KeptView view) throws SQLException {
        try (PreparedStatement upsert =
                connection.prepareStatement("INSERT OR REPLACE INTO araxes_views VALUES (?, ?, ?, ?, ?, ?)")) {
            upsert.setString(1, view.id());
            upsert.setString(2, view.title());
            upsert.setLong(3, view.order());
            upsert.setString(4, view.body());
            upsert.setBytes(5, view.thumbnail());
            upsert.setString(6, Cells.dateTime(view.changed()));
            upsert.executeUpdate();
        }
    }

    /** Takes a view away; nothing happens when there is none of the id. */
    void delete(String id) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM araxes_views WHERE id = ?")) {
            delete.setString(1, id);
            delete.executeUpdate();
        }
    }
}
