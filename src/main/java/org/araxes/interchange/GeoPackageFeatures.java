package org.araxes.interchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.araxes.geo.GeoJsonFeature;
import org.araxes.geo.LonLatGeometry;
import org.araxes.geo.ReadProgress;
import org.araxes.workspace.GeometryBlob;
import org.araxes.workspace.ReadOnlyFile;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;

/**
 * The features of all feature tables of a GeoPackage (OGC 12-128r19) as lon/lat on WGS 84. The file is opened read-only
 * and nothing is left beside it. One thread.
 */
final class GeoPackageFeatures {

    private static final String TABLES = "SELECT c.table_name, g.column_name, g.srs_id, s.organization,"
            + " s.organization_coordsys_id, s.srs_name FROM gpkg_contents c"
            + " JOIN gpkg_geometry_columns g ON g.table_name = c.table_name"
            + " LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id"
            + " WHERE c.data_type = 'features' ORDER BY c.rowid";

    /** A GeoPackage's mark for planar positions of which no more is known. */
    private static final int UNDEFINED_CARTESIAN = -1;

    private final Path file;
    private final ReadProgress progress;
    private final LayerMaker sink;
    private final long fileBytes;
    private long readBytes;

    private record Table(String name, String column, LonLatConverter toLonLat) {}

    private GeoPackageFeatures(Path file, ReadProgress progress, LayerMaker sink) throws IOException {
        this.file = file;
        this.progress = progress;
        this.sink = sink;
        this.fileBytes = Files.size(file);
    }

    /**
     * Hands over the features one by one, and what cannot be read: rows, tables in a reference system that is not known here,
     * and all that follows a page that is damaged.
     *
     * @throws LayerFileException when it is no GeoPackage or holds no features
     * @throws CancellationException when {@code progress} stopped it
     */
    static void read(Path file, ReadProgress progress, LayerMaker sink) throws IOException {
        try (ReadOnlyFile opened = ReadOnlyFile.open(file, false)) {
            new GeoPackageFeatures(file, progress, sink).read(opened.connection());
        } catch (SQLException wrong) {
            throw new LayerFileException(file + ": this GeoPackage " + trouble(wrong), wrong);
        }
    }

    private static String trouble(SQLException wrong) {
        String said = String.valueOf(wrong.getMessage());
        return said.contains("SQLITE_CORRUPT") || said.contains("SQLITE_NOTADB")
                ? "is damaged or not whole"
                : "cannot be read: " + said;
    }

    private void read(Connection connection) throws SQLException, IOException {
        List<Table> tables = tables(connection);
        if (tables.isEmpty() && sink.next() == 1) {
            throw new LayerFileException(file + ": this GeoPackage holds no features (only tiles or tables)");
        }
        for (Table table : tables) {
            try {
                read(connection, table);
            } catch (SQLException damaged) {
                leaveOut("the rest of \"" + table.name + "\" is left out: the file " + trouble(damaged), damaged);
            }
        }
    }

    private void leaveOut(String said, @Nullable Exception cause) {
        sink.leaveOut(said, new LayerFileException(file + ": " + said, cause));
    }

    private List<Table> tables(Connection connection) throws SQLException, IOException {
        if (!hasTable(connection, "gpkg_contents") || !hasTable(connection, "gpkg_geometry_columns")) {
            throw new LayerFileException(file + ": this is an SQLite file but no GeoPackage of features");
        }
        List<Table> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                String name = rows.getString(1);
                int srs = rows.getInt(3);
                String system = rows.getString(4) == null ? "" : rows.getString(4) + ":" + rows.getInt(5);
                String said = system(srs, system, rows.getString(6));
                Optional<LonLatConverter> converter = LonLatConverter.of(srs, system);
                if (converter.isPresent()) {
                    tables.add(new Table(name, rows.getString(2), converter.get()));
                } else {
                    leaveOut(
                            "the positions of \"" + name + "\" are in " + said + "; allowed are "
                                    + LonLatConverter.ALLOWED,
                            null);
                }
            }
        }
        return tables;
    }

    private static String system(int srs, String system, @Nullable String name) {
        if (srs == UNDEFINED_CARTESIAN) {
            return "a system that the file does not name (undefined, Cartesian)";
        }
        if (system.isEmpty()) {
            return "a system that the file does not describe (its number " + srs + ")";
        }
        return system + (name == null || name.isBlank() ? "" : " (" + name + ")") + ", which is not known here";
    }

    private static boolean hasTable(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT 1 FROM sqlite_master WHERE type IN ('table', 'view') AND name = '" + name + "'")) {
            return rows.next();
        }
    }

    private void read(Connection connection, Table table) throws SQLException, IOException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + quoted(table.name))) {
            int number = 0;
            while (rows.next()) {
                number++;
                add(rows, table, number);
                if (!progress.read(readBytes, fileBytes)) {
                    throw new CancellationException("reading was stopped after " + readBytes + " bytes");
                }
            }
        }
    }

    private void add(ResultSet rows, Table table, int number) throws SQLException {
        try {
            sink.add(new GeoJsonFeature("", properties(rows, table), geometry(rows, table), 0));
        } catch (ParseException | IllegalArgumentException wrong) {
            leaveOut("row " + number + " of \"" + table.name + "\": " + sentence(wrong), wrong);
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static Map<String, @Nullable Object> properties(ResultSet rows, Table table) throws SQLException {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        ResultSetMetaData columns = rows.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            Object value = columns.getColumnName(i).equals(table.column) ? null : rows.getObject(i);
            if (value != null && !(value instanceof byte[])) {
                properties.put(columns.getColumnName(i), value);
            }
        }
        return properties;
    }

    private @Nullable Geometry geometry(ResultSet rows, Table table) throws SQLException, ParseException {
        byte[] blob = rows.getBytes(table.column);
        if (blob == null) {
            return null;
        }
        readBytes += blob.length;
        Geometry geometry = GeometryBlob.geometry(blob, LonLatGeometry.FACTORY);
        if (geometry.isEmpty()) {
            return null;
        }
        table.toLonLat.convert(geometry);
        return geometry;
    }

    /** JTS tells the number of a kind of geometry that it does not know, and that a count is beyond the bytes there are. */
    private static String sentence(Exception wrong) {
        String said = String.valueOf(wrong.getMessage());
        if (said.startsWith("Unknown WKB type")) {
            return "a geometry with arcs, or a surface in space, cannot be shown;"
                    + " ogr2ogr -nlt CONVERT_TO_LINEAR OUT.gpkg IN.gpkg makes lines and areas of it";
        }
        return said.contains("value is too large") ? "the geometry is not whole" : said;
    }
}
