package org.araxes.workspace;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Edit;
import org.araxes.geo.Extent;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.io.ParseException;

/** Reads and changes the feature tables. Every change runs inside a transaction of the caller's. */
final class AnnotationStore {

    private static final int AT_ONCE = 512;

    private final Path file;
    private final Connection connection;

    AnnotationStore(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /**
     * All annotations of the file. A row without an id, or with one that another row has, comes from another program;
     * it is given one of its own, which {@link #adopt} keeps.
     *
     * @param problems receives what could not be read
     * @param adopted receives the rows that were given an id
     * @param early hears of annotations, some hundred at a time, as soon as they are read
     */
    List<Annotation> load(List<WorkspaceProblem> problems, List<Adopted> adopted, Consumer<List<Annotation>> early)
            throws SQLException {
        List<Annotation> all = new ArrayList<>();
        Set<UUID> ids = new HashSet<>();
        for (FeatureTable table : FeatureTable.values()) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(
                            "SELECT " + AnnotationRow.READ + " FROM " + table.sqlName() + " ORDER BY fid")) {
                PlainRow plain = new PlainRow(table, AnnotationRow.PLAIN);
                while (rows.next()) {
                    Annotation one = plain.read(rows);
                    if (one == null || ids.contains(one.id())) {
                        one = load(rows, table, ids, problems, adopted);
                    }
                    if (one != null) {
                        ids.add(one.id());
                        all.add(one);
                        if (all.size() % AT_ONCE == 0) {
                            early.accept(List.copyOf(all.subList(all.size() - AT_ONCE, all.size())));
                        }
                    }
                }
            } catch (SQLException cut) {
                // One table may be damaged and the others sound.
                problems.add(Problems.of(file, cut));
            }
        }
        return all;
    }

    /**
     * A row of another program's that was given an id.
     *
     * @param table where it stands
     * @param fid its primary key
     * @param id the id that it was given
     */
    record Adopted(FeatureTable table, long fid, UUID id) {}

    /** Column by column; null when it cannot be read. */
    private @Nullable Annotation load(
            ResultSet row, FeatureTable table, Set<UUID> ids, List<WorkspaceProblem> problems, List<Adopted> adopted)
            throws SQLException {
        long fid = row.getLong(AnnotationRow.COLUMN_COUNT + 1);
        try {
            UUID own = AnnotationRow.id(row).orElse(null);
            if (own != null && !ids.contains(own)) {
                return AnnotationRow.read(row, table, own);
            }
            UUID given = UUID.randomUUID();
            Annotation one = AnnotationRow.read(row, table, given);
            adopted.add(new Adopted(table, fid, given));
            return one;
        } catch (ParseException notOurs) {
            problems.add(Problems.unreadable(file, table, fid, String.valueOf(notOurs.getMessage())));
            return null;
        }
    }

    /** Writes the ids that {@link #load} gave. */
    void adopt(List<Adopted> adopted) throws SQLException {
        try (Statements statements = new Statements(connection)) {
            for (Adopted row : adopted) {
                adopt(statements, row);
            }
        }
    }

    private static void adopt(Statements statements, Adopted row) throws SQLException {
        PreparedStatement update = statements.of("UPDATE " + row.table().sqlName() + " SET id = ? WHERE fid = ?");
        update.setString(1, row.id().toString());
        update.setLong(2, row.fid());
        update.executeUpdate();
    }

    /**
     * Carries out an edit.
     *
     * @param mayDiffer whether objects may have been changed by another program; then each is looked at before it is changed
     * @throws WorkspaceException when it does not fit the file, because that was changed elsewhere
     */
    void apply(Edit edit, boolean mayDiffer) throws SQLException, WorkspaceException {
        try (Statements statements = new Statements(connection)) {
            apply(statements, edit, mayDiffer);
        }
    }

    private void apply(Statements statements, Edit edit, boolean mayDiffer) throws SQLException, WorkspaceException {
        switch (edit) {
            case Edit.Add(var title, var added) -> insert(statements, added);
            case Edit.Remove(var title, var removed) -> {
                if (mayDiffer) {
                    expectSame(statements, removed);
                }
                delete(statements, removed);
            }
            case Edit.Replace(var title, var before, var after) -> {
                if (mayDiffer) {
                    expectSame(statements, before);
                }
                replace(statements, before, after);
            }
            case Edit.Batch(var title, var edits) -> {
                for (Edit part : edits) {
                    apply(statements, part, mayDiffer);
                }
            }
        }
    }

    private void expectSame(Statements statements, Annotation known) throws SQLException, WorkspaceException {
        FeatureTable table = FeatureTable.of(known.kind());
        PreparedStatement select =
                statements.of("SELECT " + AnnotationRow.READ + " FROM " + table.sqlName() + " WHERE id = ?");
        select.setString(1, known.id().toString());
        try (ResultSet row = select.executeQuery()) {
            if (!row.next() || !AnnotationRow.read(row, table, known.id()).equals(known)) {
                throw new WorkspaceException(Problems.conflict(file), null);
            }
        } catch (ParseException notOurs) {
            throw new WorkspaceException(Problems.conflict(file), notOurs);
        }
    }

    private void replace(Statements statements, Annotation before, Annotation after)
            throws SQLException, WorkspaceException {
        FeatureTable table = FeatureTable.of(after.kind());
        if (FeatureTable.of(before.kind()) != table) {
            delete(statements, before);
            insert(statements, after);
            return;
        }
        String columns = AnnotationRow.COLUMNS.replace(",", " = ?,") + " = ?";
        PreparedStatement update = statements.of("UPDATE " + table.sqlName() + " SET " + columns + " WHERE id = ?");
        AnnotationRow.bind(update, after);
        update.setString(AnnotationRow.COLUMN_COUNT + 1, after.id().toString());
        expectOne(update.executeUpdate());
        widen(statements, table, after);
    }

    private void insert(Statements statements, Annotation a) throws SQLException, WorkspaceException {
        FeatureTable table = FeatureTable.of(a.kind());
        PreparedStatement insert = statements.of("INSERT INTO " + table.sqlName() + " (" + AnnotationRow.COLUMNS + ")"
                + " SELECT " + "?, ".repeat(AnnotationRow.COLUMN_COUNT - 1) + "?"
                + " WHERE NOT EXISTS (SELECT 1 FROM " + table.sqlName() + " WHERE id = ?)");
        AnnotationRow.bind(insert, a);
        insert.setString(AnnotationRow.COLUMN_COUNT + 1, a.id().toString());
        expectOne(insert.executeUpdate());
        widen(statements, table, a);
    }

    private void delete(Statements statements, Annotation a) throws SQLException, WorkspaceException {
        PreparedStatement delete =
                statements.of("DELETE FROM " + FeatureTable.of(a.kind()).sqlName() + " WHERE id = ?");
        delete.setString(1, a.id().toString());
        expectOne(delete.executeUpdate());
    }

    private void expectOne(int rows) throws WorkspaceException {
        if (rows != 1) {
            throw new WorkspaceException(Problems.conflict(file), null);
        }
    }

    /** Widens the box that other programs read; it may be too large, never too small. */
    private static void widen(Statements statements, FeatureTable table, Annotation a) throws SQLException {
        Extent box = a.extent();
        PreparedStatement update = statements.of("""
                UPDATE gpkg_contents SET
                  min_x = min(coalesce(min_x, ?1), ?1), max_x = max(coalesce(max_x, ?2), ?2),
                  min_y = min(coalesce(min_y, ?3), ?3), max_y = max(coalesce(max_y, ?4), ?4),
                  last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
                WHERE table_name = ?5""");
        update.setDouble(1, box.west());
        update.setDouble(2, box.east());
        update.setDouble(3, box.south());
        update.setDouble(4, box.north());
        update.setString(5, table.sqlName());
        update.executeUpdate();
    }
}
