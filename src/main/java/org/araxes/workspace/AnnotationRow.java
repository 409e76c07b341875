package org.araxes.workspace;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.annotation.ArrowHeads;
import org.araxes.annotation.Circles;
import org.araxes.annotation.Details;
import org.araxes.annotation.Fill;
import org.araxes.annotation.LabelContent;
import org.araxes.annotation.LineType;
import org.araxes.annotation.Link;
import org.araxes.annotation.MarkerSymbol;
import org.araxes.annotation.Period;
import org.araxes.annotation.Shape;
import org.araxes.annotation.Stroke;
import org.araxes.annotation.TextStyle;
import org.araxes.geo.LonLat;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.io.ParseException;

/**
 * Annotations as rows of a feature table. Another program may have written a row, so reading takes what is there and
 * fills in the rest; only the geometry must be one that Araxes knows.
 */
final class AnnotationRow {

    /** The columns in the order of {@link #bind}; when reading, the fid comes after them. */
    static final String COLUMNS = String.join(
            ", ",
            "geom, id, kind, name, note, color, width_px, text_size_px, fill_opacity, draw_order, created",
            "line_type, arrow_heads, fill_color, text_color, halo_color, symbol, label",
            "locked, group_id, valid_from, valid_to, link_target, link_id, units",
            "radius_m, center_lon, center_lat, accuracy_m");

    /** How many columns {@link #bind} fills. */
    static final int COLUMN_COUNT = COLUMNS.split(",").length;

    /** What is read: the columns, then the fid, and last what a {@link PlainRow} reads. */
    static final String READ = COLUMNS + ", fid, " + PlainRow.COLUMN;

    /** Where {@link PlainRow#COLUMN} stands. */
    static final int PLAIN = COLUMN_COUNT + 2;

    /** Where the radius of a circle stands, and after it longitude and latitude of the centre. */
    static final int RADIUS = 26;

    private AnnotationRow() {}

    /** Fills the parameters 1 to {@link #COLUMN_COUNT} of a statement. */
    static void bind(PreparedStatement statement, Annotation a) throws SQLException {
        statement.setBytes(1, GeometryBlob.encode(a));
        statement.setString(2, a.id().toString());
        statement.setString(3, a.kind().name());
        statement.setString(4, a.name());
        statement.setString(5, a.note());
        statement.setLong(10, a.order());
        statement.setString(11, Cells.dateTime(a.created()));
        bindStyle(statement, a.style());
        bindDetails(statement, a.details());
        bindShape(statement, a);
    }

    private static void bindStyle(PreparedStatement statement, AnnotationStyle style) throws SQLException {
        statement.setString(6, Cells.color(style.colorRgb()));
        statement.setDouble(7, style.widthPixels());
        statement.setDouble(8, style.textSizePixels());
        statement.setDouble(9, style.fillOpacity());
        statement.setString(12, style.stroke().type().name());
        statement.setString(13, style.stroke().heads().name());
        statement.setString(14, Cells.color(style.fill().colorRgb()));
        statement.setString(15, Cells.color(style.text().colorRgb()));
        statement.setString(16, Cells.color(style.text().haloRgb()));
        statement.setString(17, style.symbol().name());
        statement.setString(18, style.text().content().name());
    }

    private static void bindDetails(PreparedStatement statement, Details details) throws SQLException {
        statement.setInt(19, details.locked() ? 1 : 0);
        statement.setString(20, Cells.text(details.group()));
        statement.setString(21, Cells.text(details.period().from()));
        statement.setString(22, Cells.text(details.period().to()));
        Link link = details.link();
        statement.setString(23, link == null ? null : link.target().name());
        statement.setString(24, link == null ? null : link.id());
        statement.setString(25, details.unitsCode());
    }

    private static void bindShape(PreparedStatement statement, Annotation a) throws SQLException {
        boolean circle = a.kind() == AnnotationKind.CIRCLE;
        LonLat center = a.points().getFirst();
        statement.setObject(26, circle ? a.shape().radiusMeters() : null);
        statement.setObject(27, circle ? center.lonDegrees() : null);
        statement.setObject(28, circle ? center.latDegrees() : null);
        statement.setString(29, AccuracyText.of(a.shape()));
    }

    /** The id of the row that a result stands at; nothing when it has none that Araxes can use. */
    static Optional<UUID> id(ResultSet row) throws SQLException {
        return Cells.uuid(row.getString(2));
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
        try {
            Shape drawn = AccuracyText.apply(row.getString(29), GeometryBlob.decode(blob));
            Shape circle = circle(row, drawn);
            AnnotationKind kind = kind(row.getString(3), table, circle == null ? drawn : circle);
            return new Annotation(
                    id,
                    kind,
                    Cells.orEmpty(row.getString(4)),
                    Cells.orEmpty(row.getString(5)),
                    kind == AnnotationKind.CIRCLE && circle != null ? circle : drawn,
                    style(row),
                    details(row),
                    row.getLong(10),
                    created(row.getString(11)));
        } catch (IllegalArgumentException unfitting) {
            throw new ParseException(unfitting);
        }
    }

    /** The circle of which the geometry is the ring; null when it is none, or another program has changed the ring. */
    private static @Nullable Shape circle(ResultSet row, Shape drawn) throws SQLException {
        double radiusMeters = row.getDouble(RADIUS);
        if (row.wasNull()) {
            return null;
        }
        double lonDegrees = row.getDouble(RADIUS + 1);
        double latDegrees = row.getDouble(RADIUS + 2);
        if (row.wasNull() || !(radiusMeters > 0) || Math.abs(lonDegrees) > 180 || Math.abs(latDegrees) > 90) {
            return null;
        }
        LonLat center = new LonLat(lonDegrees, latDegrees);
        boolean whole = drawn.holes().isEmpty() && Circles.isRing(drawn.path().points(), center, radiusMeters);
        return whole ? Shape.circle(center, AccuracyText.first(row.getString(29)), radiusMeters) : null;
    }

    /** The kind that the row names, if its geometry can be one. */
    private static AnnotationKind kind(@Nullable String name, FeatureTable table, Shape shape) {
        AnnotationKind named = Cells.value(name, AnnotationKind.values(), table.usualKind());
        return FeatureTable.of(named) == table && shape.fits(named) ? named : table.usualKind();
    }

    private static AnnotationStyle style(ResultSet row) throws SQLException {
        AnnotationStyle usual = AnnotationStyle.DEFAULT;
        if (PlainRow.hasUsualStyle(row, PLAIN)) {
            return new AnnotationStyle(
                    Cells.color(row.getString(6), usual.colorRgb()),
                    Cells.number(row, 7, usual.widthPixels(), Stroke.MIN_WIDTH, Stroke.MAX_WIDTH),
                    Cells.number(row, 8, usual.textSizePixels(), TextStyle.MIN_SIZE, TextStyle.MAX_SIZE),
                    Cells.number(row, 9, usual.fillOpacity(), 0, 1));
        }
        return new AnnotationStyle(
                new Stroke(
                        Cells.color(row.getString(6), usual.colorRgb()),
                        Cells.number(row, 7, usual.widthPixels(), Stroke.MIN_WIDTH, Stroke.MAX_WIDTH),
                        Cells.value(row.getString(12), LineType.values(), LineType.SOLID),
                        Cells.value(row.getString(13), ArrowHeads.values(), ArrowHeads.BY_KIND)),
                new Fill(Cells.colorOrNull(row.getString(14)), Cells.number(row, 9, usual.fillOpacity(), 0, 1)),
                new TextStyle(
                        Cells.number(row, 8, usual.textSizePixels(), TextStyle.MIN_SIZE, TextStyle.MAX_SIZE),
                        Cells.colorOrNull(row.getString(15)),
                        Cells.colorOrNull(row.getString(16)),
                        Cells.value(
                                row.getString(18),
                                LabelContent.values(),
                                usual.text().content())),
                Cells.value(row.getString(17), MarkerSymbol.values(), usual.symbol()));
    }

    private static Details details(ResultSet row) throws SQLException {
        if (PlainRow.hasNoDetails(row, PLAIN)) {
            return Details.NONE;
        }
        String linked = row.getString(24);
        Link.Target target = Cells.valueOrNull(row.getString(23), Link.Target.values());
        return Details.of(
                row.getInt(19) != 0,
                Cells.uuid(row.getString(20)).orElse(null),
                period(Cells.date(row.getString(21)), Cells.date(row.getString(22))),
                target == null || linked == null ? null : new Link(target, linked),
                row.getString(25));
    }

    /** Another program may have turned the days round: then the object is shown on every day rather than on none. */
    private static Period period(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from != null && to != null && !from.isBefore(to) ? Period.ALWAYS : new Period(from, to);
    }

    private static Instant created(@Nullable String text) {
        try {
            return text == null ? Instant.EPOCH : Instant.parse(text);
        } catch (DateTimeException notATime) {
            return Instant.EPOCH;
        }
    }
}
