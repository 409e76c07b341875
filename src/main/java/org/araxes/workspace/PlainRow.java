package org.araxes.workspace;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
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
    private static final byte SEPARATOR = 0x1F;
    private static final int RECENT_BITS = 6;

    /** Spreads colours over their places (D. Knuth's multiplicative hashing). */
    private static final int SPREAD = 0x9E3779B9;

    private static final int FIXED_FIELDS = 8;
    private static final int ID_LENGTH = 36;
    private static final int CREATED_LENGTH = 24;

    /** Different accuracies that are kept, so that equal ones are one object. */
    private static final int MOST_KNOWN = 4096;

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
            + "%s,".repeat(FIXED_FIELDS).replace(',', (char) SEPARATOR)
            + "%s%s', id, kind, color, draw_order, created, accuracy_m, length(CAST(name AS BLOB)),"
            + " length(CAST(note AS BLOB)), name, note) AS BLOB)"
            + " ELSE " + HAS_USUAL_STYLE + " + 2 * " + HAS_NO_DETAILS + " END";

    private static final int USUAL_STYLE = 1;
    private static final int NO_DETAILS = 2;

    private final FeatureTable table;
    private final int column;
    private final Map<String, List<Double>> accuracies = new HashMap<>();
    private final Map<AnnotationStyle, AnnotationStyle> styles = new HashMap<>();
    /** The style met last of each of some colours: to compare four numbers is much less than to look a style up. */
    private final @Nullable AnnotationStyle[] recent = new AnnotationStyle[1 << RECENT_BITS];

    private final int[] starts = new int[FIXED_FIELDS + 1];
    private byte[] text = {};

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
        if (texts == null || !cut(texts)) {
            return null;
        }
        UUID id = id();
        AnnotationKind kind = kind();
        Instant created = created();
        Integer rgb = Cells.colorOrNull(field(2));
        if (id == null || kind == null || created == null || rgb == null) {
            return null;
        }
        try {
            Shape shape = shape(row, kind);
            if (shape == null) {
                return null;
            }
            int nameStart = starts[FIXED_FIELDS];
            int noteStart = nameStart + length(6);
            if (noteStart + length(7) != text.length) {
                return null;
            }
            return new Annotation(
                    id,
                    kind,
                    text(nameStart, noteStart),
                    text(noteStart, text.length),
                    shape,
                    style(row, rgb),
                    Details.NONE,
                    Long.parseLong(field(3)),
                    created);
        } catch (ParseException | IllegalArgumentException | IndexOutOfBoundsException notPlain) {
            return null;
        }
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

    private boolean cut(byte[] texts) {
        text = texts;
        int found = 0;
        for (int i = 0; i < texts.length; i++) {
            if (texts[i] == SEPARATOR) {
                starts[++found] = i + 1;
                if (found == FIXED_FIELDS) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How many bytes a text has that stands at the end; 0 where there is none. */
    private int length(int index) {
        String digits = field(index);
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private String field(int index) {
        return text(starts[index], starts[index + 1] - 1);
    }

    private String text(int from, int to) {
        return from == to ? "" : new String(text, from, to - from, StandardCharsets.UTF_8);
    }

    private @Nullable UUID id() {
        if (starts[1] - 1 != ID_LENGTH) {
            return null;
        }
        try {
            return UUID.fromString(field(0));
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    private @Nullable AnnotationKind kind() {
        AnnotationKind kind = Cells.valueOrNull(field(1), KINDS);
        return kind == null || FeatureTable.of(kind) != table ? null : kind;
    }

    /** As {@link Cells#dateTime} writes it; null for all else. */
    private @Nullable Instant created() {
        int at = starts[4];
        if (starts[5] - 1 - at != CREATED_LENGTH
                || text[at + 4] != '-'
                || text[at + 7] != '-'
                || text[at + 10] != 'T'
                || text[at + 13] != ':'
                || text[at + 16] != ':'
                || text[at + 19] != '.'
                || text[at + 23] != 'Z') {
            return null;
        }
        int hour = digits(at + 11, 2);
        int minute = digits(at + 14, 2);
        int second = digits(at + 17, 2);
        int milli = digits(at + 20, 3);
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 || milli < 0) {
            return null;
        }
        try {
            long day = LocalDate.of(digits(at, 4), digits(at + 5, 2), digits(at + 8, 2))
                    .toEpochDay();
            return Instant.ofEpochSecond(((day * 24 + hour) * 60 + minute) * 60 + second, milli * 1_000_000L);
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    /** A number of so many digits; negative when it is none. */
    private int digits(int from, int count) {
        int number = 0;
        for (int i = from; i < from + count; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private @Nullable Shape shape(ResultSet row, AnnotationKind kind) throws SQLException, ParseException {
        byte[] blob = row.getBytes(1);
        if (blob == null) {
            return null;
        }
        List<Double> accuracies = accuracies(field(5));
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

    private List<Double> accuracies(String json) {
        List<Double> known = accuracies.get(json);
        if (known == null) {
            known = AccuracyText.list(json);
            if (accuracies.size() < MOST_KNOWN) {
                accuracies.put(json, known);
            }
        }
        return known;
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
