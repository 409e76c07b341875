package org.araxes.workspace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Values as cells of a table, and back. Another program may have written a cell: what cannot be understood gives the
 * usual value or nothing, never an error.
 */
final class Cells {

    /** A GeoPackage DATETIME: ISO 8601 to the millisecond, UTC. */
    private static final DateTimeFormatter DATE_TIME =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

    private Cells() {}

    static String dateTime(Instant time) {
        return DATE_TIME.format(time);
    }

    /** {@code #rrggbb}. */
    static String color(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    /** {@code #rrggbb}; null for none. */
    static @Nullable String color(@Nullable Integer rgb) {
        return rgb == null ? null : color(rgb.intValue());
    }

    static int color(@Nullable String text, int usual) {
        Integer rgb = colorOrNull(text);
        return rgb == null ? usual : rgb;
    }

    static @Nullable Integer colorOrNull(@Nullable String text) {
        if (text == null || text.length() != 7 || text.charAt(0) != '#') {
            return null;
        }
        try {
            return Integer.parseUnsignedInt(text, 1, 7, 16);
        } catch (NumberFormatException notAColour) {
            return null;
        }
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The value of a name, in capitals as the program writes it. */
    static <E extends Enum<E>> E value(@Nullable String name, E[] values, E usual) {
        E value = valueOrNull(name, values);
        return value == null ? usual : value;
    }

    static <E extends Enum<E>> @Nullable E valueOrNull(@Nullable String name, E[] values) {
        for (E value : values) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return null;
    }

    static double number(ResultSet row, int column, double usual, double min, double max) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() || Double.isNaN(value) ? usual : Math.clamp(value, min, max);
    }

    static Optional<UUID> uuid(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            return null;
        }
    }
}
