package org.araxes.catalog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date known to the year, the month or the day.
 *
 * @param first its first possible day
 * @param last its last possible day
 * @param text as it was written, ISO 8601: {@code 1993}, {@code 1993-04} or {@code 1993-04-02}
 */
public record PartialDate(LocalDate first, LocalDate last, String text) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /**
     * Reads {@code yyyy}, {@code yyyy-mm} or {@code yyyy-mm-dd}.
     *
     * @throws IllegalArgumentException with a sentence for the person when the text is something else
     */
    public static PartialDate parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is not a date; write 1993, 1993-04 or 1993-04-02");
        }
        try {
            return of(parts, text);
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException("\"" + text + "\" is no day of the calendar", noSuchDay);
        }
    }

    private static PartialDate of(Matcher parts, String text) {
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) == null) {
            return new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), text);
        }
        LocalDate month = LocalDate.of(year, Integer.parseInt(parts.group(2)), 1);
        if (parts.group(3) == null) {
            return new PartialDate(month, month.withDayOfMonth(month.lengthOfMonth()), text);
        }
        LocalDate day = LocalDate.of(year, month.getMonth(), Integer.parseInt(parts.group(3)));
        return new PartialDate(day, day, text);
    }

    @Override
    public String toString() {
        return text;
    }
}
