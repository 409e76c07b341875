package org.araxes.workspace;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.geo.LonLat;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.io.ParseException;

/**
 * Annotations as rows of a feature table. Another program may have written a row, so reading takes what is there and
 * fills in the rest; only the geometry must be one that Araxes knows.
 */
final class AnnotationRow {

    /** The columns in the order of {@link #bind}; when reading, the fid comes after them. */
    static final String COLUMNS =
            "geom, id, kind, name, note, color, width_px, text_size_px, fill_opacity, draw_order, created";

    /** How many columns {@link #bind} fills. */
    static final int COLUMN_COUNT = 11;

    /** A GeoPackage DATETIME: ISO 8601 to the millisecond, UTC. */
    private static final DateTimeFormatter DATE_TIME =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

    private AnnotationRow() {}

    /** Fills the parameters 1 to {@link #COLUMN_COUNT} of a statement. */
    static void bind(PreparedStatement statement, Annotation a) throws SQLException {
        statement.setBytes(1, GeometryBlob.encode(a.kind(), a.points()));
        statement.setString(2, a.id().toString());
        statement.setString(3, a.kind().name());
        statement.setString(4, a.name());
        statement.setString(5, a.note());
        statement.setString(6, String.format(Locale.ROOT, "#%06x", a.style().colorRgb()));
        statement.setDouble(7, a.style().widthPixels());
        statement.setDouble(8, a.style().textSizePixels());
        statement.setDouble(9, a.style().fillOpacity());
        statement.setLong(10, a.order());
        statement.setString(11, DATE_TIME.format(a.created()));
    }

    /** The id of the row that a result stands at; nothing when it has none that Araxes can use. */
    static Optional<UUID> id(ResultSet row) throws SQLException {
        String text = row.getString(2);
        try {
            return Optional.ofNullable(text).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /**
     * The row that a result stands at, under a given id.
     *
     * @throws ParseException when its geometry is not one of an annotation
     */
    static Annotation read(ResultSet row, FeatureTable table, UUID id) throws SQLException, ParseException {
        byte @Nullable [] blob = row.getBytes(1);
        if (blob == null) {
            throw new ParseException("it has no geometry");
        }
        List<LonLat> points = GeometryBlob.decode(blob);
        try {
            return new Annotation(
                    id,
                    kind(row.getString(3), table),
                    text(row.getString(4)),
                    text(row.getString(5)),
                    points,
                    style(row),
                    row.getLong(10),
                    created(row.getString(11)));
        } catch (IllegalArgumentException unfitting) {
            throw new ParseException(unfitting);
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static AnnotationKind kind(@Nullable String name, FeatureTable table) {
        for (AnnotationKind kind : AnnotationKind.values()) {
            if (kind.name().equals(name) && FeatureTable.of(kind) == table) {
                return kind;
            }
        }
        return table.usualKind();
    }

    private static AnnotationStyle style(ResultSet row) throws SQLException {
        AnnotationStyle usual = AnnotationStyle.DEFAULT;
        return new AnnotationStyle(
                color(row.getString(6), usual.colorRgb()),
                number(row, 7, usual.widthPixels(), 0.5, 20),
                number(row, 8, usual.textSizePixels(), 6, 96),
                number(row, 9, usual.fillOpacity(), 0, 1));
    }

    private static int color(@Nullable String text, int usual) {
        if (text == null || text.length() != 7 || text.charAt(0) != '#') {
            return usual;
        }
        try {
            return Integer.parseUnsignedInt(text, 1, 7, 16);
        } catch (NumberFormatException notAColour) {
            return usual;
        }
    }

    private static double number(ResultSet row, int column, double usual, double min, double max) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() || Double.isNaN(value) ? usual : Math.clamp(value, min, max);
    }

    private static Instant created(@Nullable String text) {
        try {
            return text == null ? Instant.EPOCH : Instant.parse(text);
        } catch (DateTimeException notATime) {
            return Instant.EPOCH;
        }
    }
}
