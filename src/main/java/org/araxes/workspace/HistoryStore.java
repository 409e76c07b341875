package org.araxes.workspace;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.araxes.annotation.Edit;
import org.araxes.annotation.Step;

/** Keeps the history of edits across a restart. Every change runs inside a transaction of the caller's. */
final class HistoryStore {

    private static final String DONE = "history_done";

    private final Connection connection;
    private final MetaStore meta;

    HistoryStore(Connection connection, MetaStore meta) {
        this.connection = connection;
        this.meta = meta;
    }

    /**
     * What is kept.
     *
     * @param edits all edits, oldest first
     * @param done how many of them stand
     */
    record Kept(List<Edit> edits, int done) {}

    /**
     * Reads the history. An edit that cannot be read ends it on that side: what lies beyond could not be reached.
     */
    Kept load() throws SQLException {
        long doneSeq = meta.number(DONE);
        List<Edit> edits = new ArrayList<>();
        int done = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT seq, edit FROM araxes_history ORDER BY seq")) {
            while (rows.next()) {
                boolean stands = rows.getLong(1) <= doneSeq;
                try {
                    edits.add(EditJson.read(rows.getString(2)));
                    done += stands ? 1 : 0;
                } catch (IOException unreadable) {
                    if (!stands) {
                        break;
                    }
                    edits.clear();
                    done = 0;
                }
            }
        }
        return new Kept(edits, done);
    }

    /** How many edits are kept, readable or not. */
    int size() throws SQLException {
        return Integer.parseInt(
                Sqlite.first(connection, "SELECT count(*) FROM araxes_history").orElse("0"));
    }

    /** Moves the kept history by a step. */
    void apply(Step step) throws SQLException {
        long done = meta.number(DONE);
        switch (step.move()) {
            case NEW -> {
                record(step.applied(), done + 1);
                dropOldest(step.dropped());
                meta.put(DONE, Long.toString(done + 1));
            }
            case UNDO -> meta.put(DONE, Long.toString(done - 1));
            case REDO -> meta.put(DONE, Long.toString(done + 1));
        }
    }

    private void record(Edit edit, long seq) throws SQLException {
        Sqlite.execute(connection, "DELETE FROM araxes_history WHERE seq >= " + seq);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO araxes_history VALUES (?, ?, ?)")) {
            insert.setLong(1, seq);
            insert.setString(2, edit.title());
            insert.setString(3, EditJson.write(edit));
            insert.executeUpdate();
        }
    }

    private void dropOldest(int count) throws SQLException {
        if (count > 0) {
            Sqlite.execute(
                    connection,
                    "DELETE FROM araxes_history WHERE seq IN (SELECT seq FROM araxes_history ORDER BY seq LIMIT "
                            + count + ")");
        }
    }

    /** Puts another history in the place of what is kept. */
    void replace(List<Edit> edits, int done) throws SQLException {
        Sqlite.execute(connection, "DELETE FROM araxes_history");
        long seq = 0;
        for (Edit edit : edits) {
            record(edit, ++seq);
        }
        meta.put(DONE, Integer.toString(done));
    }
}
