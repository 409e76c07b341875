package org.araxes.catalog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date known to the year, the month or the day.
 *
 * @param first its first possible day
 * @param last its last possible day
 * @param text as it was written, ISO 8601: {@code 1993}, {@code 1993-04} or {@code 1993-04-02}
 */
public record PartialDate(LocalDate first, LocalDate last, String text) {

    /**
     * Reads {@code yyyy}, {@code yyyy-mm} or {@code yyyy-mm-dd}.
     *
     * @throws IllegalArgumentException with a sentence for the person when the text is something else
     */
    public static PartialDate parse(String text) {
        try {
            if (text.matches("\\d{4}")) {
                int year = Integer.parseInt(text);
                return new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), text);
            }
            if (text.matches("\\d{4}-\\d{2}")) {
                YearMonth month = YearMonth.parse(text);
                return new PartialDate(month.atDay(1), month.atEndOfMonth(), text);
            }
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                LocalDate day = LocalDate.parse(text);
                return new PartialDate(day, day, text);
            }
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException("\"" + text + "\" is no day of the calendar", noSuchDay);
        }
        throw new IllegalArgumentException("\"" + text + "\" is not a date; write 1993, 1993-04 or 1993-04-02");
    }

    @Override
    public String toString() {
        return text;
    }
}
