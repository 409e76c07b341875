package org.araxes.workspace;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.annotation.Details;
import org.araxes.annotation.Shape;
import org.araxes.annotation.Stroke;
import org.araxes.annotation.TextStyle;
import org.araxes.geo.LonLat;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.io.ParseException;

/**
 * Reads the rows of which nearly all are: written by Araxes, of the usual style, without details. SQLite gives the texts
 * of such a row in one piece, which takes a quarter of the time of asking for each; a workspace may hold a hundred
 * thousand. Whatever is not exactly as Araxes writes it is left to {@link AnnotationRow}. One thread.
 */
final class PlainRow {

    private static final AnnotationKind[] KINDS = AnnotationKind.values();
    private static final byte[][] KIND_NAMES = Arrays.stream(KINDS)
            .map(kind -> kind.name().getBytes(StandardCharsets.US_ASCII))
            .toArray(byte[][]::new);

    private static final int RECENT_BITS = 6;

    /** Equal accuracies are mostly one object. */
    private static final int ACCURACY_BITS = 10;

    /** Spreads colours over their places (D. Knuth's multiplicative hashing). */
    private static final int SPREAD = 0x9E3779B9;

    private static final int ID = 0;
    private static final int KIND = 1;
    private static final int COLOR = 2;
    private static final int ORDER = 3;
    private static final int CREATED = 4;
    private static final int ACCURACIES = 5;
    private static final int NAME_LENGTH = 6;
    private static final int NOTE_LENGTH = 7;
    private static final int FIELDS = 8;

    private static final String HAS_USUAL_STYLE =
            "(line_type IS 'SOLID' AND arrow_heads IS 'BY_KIND' AND symbol IS 'PIN'"
                    + " AND label IS 'NAME_AND_VALUE' AND fill_color IS NULL AND text_color IS NULL AND halo_color IS NULL)";

    private static final String HAS_NO_DETAILS =
            "(locked IS 0 AND group_id IS NULL AND valid_from IS NULL AND valid_to IS NULL"
                    + " AND link_target IS NULL AND units IS NULL)";

    /**
     * The texts in one piece, and of a row that is not plain one digit, which {@link #usual} reads. SQLite's
     * {@code printf} takes half of the time of joining them one by one; it ends a text at a NUL, so lengths go along.
     */
    static final String COLUMN = "CASE WHEN " + HAS_USUAL_STYLE + " AND " + HAS_NO_DETAILS
            + " AND typeof(width_px) = 'real' AND width_px BETWEEN " + Stroke.MIN_WIDTH + " AND " + Stroke.MAX_WIDTH
            + " AND typeof(text_size_px) = 'real' AND text_size_px BETWEEN " + TextStyle.MIN_SIZE + " AND "
            + TextStyle.MAX_SIZE + " AND typeof(fill_opacity) = 'real' AND fill_opacity BETWEEN 0 AND 1"
            + " THEN CAST(printf('"
            + "%s,".repeat(FIELDS).replace(',', (char) PlainFields.SEPARATOR)
            + "%s%s', id, kind, color, draw_order, created, accuracy_m, length(CAST(name AS BLOB)),"
            + " length(CAST(note AS BLOB)), name, note) AS BLOB)"
            + " ELSE " + HAS_USUAL_STYLE + " + 2 * " + HAS_NO_DETAILS + " END";

    private static final int USUAL_STYLE = 1;
    private static final int NO_DETAILS = 2;

    private final FeatureTable table;
    private final int column;
    private final Map<AnnotationStyle, AnnotationStyle> styles = new HashMap<>();
    /** The style met last of each of some colours: to compare four numbers is much less than to look a style up. */
    private final @Nullable AnnotationStyle[] recent = new AnnotationStyle[1 << RECENT_BITS];

    private final @Nullable Accuracies[] recentAccuracies = new Accuracies[1 << ACCURACY_BITS];
    private final PlainFields fields = new PlainFields(FIELDS);

    /** What a text said. */
    private record Accuracies(byte[] json, List<Double> meters) {}

    /**
     * A reader of a table.
     *
     * @param column where {@link #COLUMN} stands in the result
     */
    PlainRow(FeatureTable table, int column) {
        this.table = table;
        this.column = column;
    }

    /** The annotation of the row that a result stands at; null when it has to be read column by column. */
    @Nullable
    Annotation read(ResultSet row) throws SQLException {
        byte[] texts = row.getBytes(column);
        if (texts == null || !fields.cut(texts)) {
            return null;
        }
        UUID id = fields.id(ID);
        AnnotationKind kind = kind();
        Instant created = fields.time(CREATED);
        int rgb = fields.color(COLOR);
        long order = fields.number(ORDER);
        long nameLength = fields.number(NAME_LENGTH);
        long noteLength = fields.number(NOTE_LENGTH);
        long noteStart = fields.restStart() + nameLength;
        boolean whole = nameLength >= 0 && noteLength >= 0 && noteStart + noteLength == fields.end();
        // An order that is not written, or below 0, is rare enough.
        if (id == null || kind == null || created == null || rgb < 0 || order <= 0 || !whole) {
            return null;
        }
        try {
            Shape shape = shape(row, kind);
            return shape == null
                    ? null
                    : new Annotation(
                            id,
                            kind,
                            fields.text(fields.restStart(), (int) noteStart),
                            fields.text((int) noteStart, fields.end()),
                            shape,
                            style(row, rgb),
                            Details.NONE,
                            order,
                            created);
        } catch (ParseException | IllegalArgumentException notPlain) {
            return null;
        }
    }

    private @Nullable AnnotationKind kind() {
        for (int i = 0; i < KINDS.length; i++) {
            if (fields.is(KIND, KIND_NAMES[i])) {
                return FeatureTable.of(KINDS[i]) == table ? KINDS[i] : null;
            }
        }
        return null;
    }

    /** Whether the style has the usual parts that few rows change; asking SQLite is quicker than fetching them. */
    static boolean hasUsualStyle(ResultSet row, int column) throws SQLException {
        return (usual(row, column) & USUAL_STYLE) != 0;
    }

    /** Whether there are no details. */
    static boolean hasNoDetails(ResultSet row, int column) throws SQLException {
        return (usual(row, column) & NO_DETAILS) != 0;
    }

    /** What is usual about a row; a plain one has everything. */
    private static int usual(ResultSet row, int column) throws SQLException {
        byte[] texts = row.getBytes(column);
        return texts != null && texts.length == 1 ? texts[0] - '0' : USUAL_STYLE | NO_DETAILS;
    }

    private @Nullable Shape shape(ResultSet row, AnnotationKind kind) throws SQLException, ParseException {
        byte[] blob = row.getBytes(1);
        if (blob == null) {
            return null;
        }
        List<Double> accuracies = accuracies();
        if (kind == AnnotationKind.CIRCLE) {
            return circle(row, blob, AccuracyText.first(accuracies));
        }
        Shape shape = AccuracyText.apply(accuracies, GeometryBlob.decode(blob));
        return shape.fits(kind) ? shape : null;
    }

    /** The positions of the ring are only looked at: there are as many of them as of all other objects together. */
    private static @Nullable Shape circle(ResultSet row, byte[] blob, double accuracyMeters)
            throws SQLException, ParseException {
        double radiusMeters = row.getDouble(AnnotationRow.RADIUS);
        LonLat center = new LonLat(row.getDouble(AnnotationRow.RADIUS + 1), row.getDouble(AnnotationRow.RADIUS + 2));
        return radiusMeters > 0 && GeometryBlob.isCircle(blob, center, radiusMeters)
                ? Shape.circle(center, accuracyMeters, radiusMeters)
                : null;
    }

    private List<Double> accuracies() {
        int slot = fields.hash(ACCURACIES) * SPREAD >>> Integer.SIZE - ACCURACY_BITS;
        Accuracies last = recentAccuracies[slot];
        if (last == null || !fields.is(ACCURACIES, last.json())) {
            last = new Accuracies(fields.bytes(ACCURACIES), AccuracyText.list(fields.text(ACCURACIES)));
            recentAccuracies[slot] = last;
        }
        return last.meters();
    }

    private AnnotationStyle style(ResultSet row, int rgb) throws SQLException {
        double width = row.getDouble(7);
        double textSize = row.getDouble(8);
        double opacity = row.getDouble(9);
        int slot = rgb * SPREAD >>> Integer.SIZE - RECENT_BITS;
        AnnotationStyle last = recent[slot];
        if (last != null
                && last.colorRgb() == rgb
                && last.widthPixels() == width
                && last.textSizePixels() == textSize
                && last.fillOpacity() == opacity) {
            return last;
        }
        AnnotationStyle style = new AnnotationStyle(rgb, width, textSize, opacity);
        AnnotationStyle known = styles.putIfAbsent(style, style);
        AnnotationStyle one = known == null ? style : known;
        recent[slot] = one;
        return one;
    }
}
