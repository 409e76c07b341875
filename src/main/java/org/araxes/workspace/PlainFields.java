package org.araxes.workspace;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a {@link PlainRow} in one piece: short fields, each ended by a separator, and a rest. Fields are read from
 * their bytes, without a string for each. What is not exactly as Araxes writes it is null or negative. One thread.
 */
final class PlainFields {

    static final byte SEPARATOR = 0x1F;

    private static final int ID_LENGTH = 36;
    private static final int TIME_LENGTH = 24;
    private static final int COLOR_LENGTH = 7;

    /** Longer numbers could be more than a long holds. */
    private static final int MOST_DIGITS = 18;

    private final int[] starts;
    private byte[] text = {};

    /** @param fields how many come before the rest */
    PlainFields(int fields) {
        starts = new int[fields + 1];
    }

    /** Takes the texts of a row; false when there are fewer fields. */
    boolean cut(byte[] texts) {
        text = texts;
        int found = 0;
        for (int i = 0; i < texts.length; i++) {
            if (texts[i] == SEPARATOR) {
                starts[++found] = i + 1;
                if (found == starts.length - 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where the rest begins. */
    int restStart() {
        return starts[starts.length - 1];
    }

    /** Where the rest ends. */
    int end() {
        return text.length;
    }

    /** A part of the texts. */
    String text(int from, int to) {
        return from == to ? "" : new String(text, from, to - from, StandardCharsets.UTF_8);
    }

    /** A field as text. */
    String text(int index) {
        return text(starts[index], end(index));
    }

    /** Whether a field has these bytes. */
    boolean is(int index, byte[] bytes) {
        return Arrays.equals(text, starts[index], end(index), bytes, 0, bytes.length);
    }

    /** The bytes of a field. */
    byte[] bytes(int index) {
        return Arrays.copyOfRange(text, starts[index], end(index));
    }

    /** A number that says which of many equal fields this may be. */
    int hash(int index) {
        int hash = 0;
        for (int i = starts[index]; i < end(index); i++) {
            hash = 31 * hash + text[i];
        }
        return hash;
    }

    /** An id as {@link UUID#toString} writes it. */
    @Nullable
    UUID id(int index) {
        int at = starts[index];
        if (end(index) - at != ID_LENGTH
                || text[at + 8] != '-'
                || text[at + 13] != '-'
                || text[at + 18] != '-'
                || text[at + 23] != '-') {
            return null;
        }
        long a = hex(at, 8);
        long b = hex(at + 9, 4);
        long c = hex(at + 14, 4);
        long d = hex(at + 19, 4);
        long e = hex(at + 24, 12);
        return (a | b | c | d | e) < 0 ? null : new UUID(a << 32 | b << 16 | c, d << 48 | e);
    }

    /** {@code #rrggbb}; negative for all else. */
    int color(int index) {
        int at = starts[index];
        return end(index) - at == COLOR_LENGTH && text[at] == '#' ? (int) hex(at + 1, COLOR_LENGTH - 1) : -1;
    }

    /** A whole number that is not negative; nothing gives 0, all else -1. */
    long number(int index) {
        int length = end(index) - starts[index];
        return length <= MOST_DIGITS ? digits(starts[index], length) : -1;
    }

    /** As {@link Cells#dateTime} writes it; null for all else. */
    @Nullable
    Instant time(int index) {
        int at = starts[index];
        if (end(index) - at != TIME_LENGTH
                || text[at + 4] != '-'
                || text[at + 7] != '-'
                || text[at + 10] != 'T'
                || text[at + 13] != ':'
                || text[at + 16] != ':'
                || text[at + 19] != '.'
                || text[at + 23] != 'Z') {
            return null;
        }
        long hour = digits(at + 11, 2);
        long minute = digits(at + 14, 2);
        long second = digits(at + 17, 2);
        long milli = digits(at + 20, 3);
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 || milli < 0) {
            return null;
        }
        try {
            long day = LocalDate.of((int) digits(at, 4), (int) digits(at + 5, 2), (int) digits(at + 8, 2))
                    .toEpochDay();
            return Instant.ofEpochSecond(((day * 24 + hour) * 60 + minute) * 60 + second, milli * 1_000_000L);
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private int end(int index) {
        return starts[index + 1] - 1;
    }

    /** A number of so many decimal digits; negative when it is none. */
    private long digits(int from, int count) {
        long number = 0;
        for (int i = from; i < from + count; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /** A number of at most fifteen hexadecimal digits; negative when it is none. */
    private long hex(int from, int count) {
        long number = 0;
        for (int i = from; i < from + count; i++) {
            int digit = Character.digit(text[i], 16);
            if (digit < 0) {
                return -1;
            }
            number = number << 4 | digit;
        }
        return number;
    }
}
