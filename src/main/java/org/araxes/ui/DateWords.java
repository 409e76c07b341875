package org.araxes.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.araxes.catalog.Event;
import org.araxes.catalog.PartialDate;

/** Dates as a person reads them: "2 April 1993". */
public final class DateWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    private DateWords() {}

    /** A day: "2 April 1993". */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** A date as exactly as it is known: "1993", "April 1993" or "2 April 1993". */
    public static String of(PartialDate date) {
        return switch (date.text().length()) {
            case YEAR_LENGTH -> date.text();
            case MONTH_LENGTH -> MONTH.format(date.first());
            default -> of(date.first());
        };
    }

    /** The date of an event, or its first and last: "9–10 November 2020". */
    public static String of(Event event) {
        PartialDate from = event.from();
        PartialDate to = event.to();
        if (from.equals(to)) {
            return of(from);
        }
        boolean days = from.text().length() > MONTH_LENGTH && to.text().length() > MONTH_LENGTH;
        if (days && from.first().withDayOfMonth(1).equals(to.first().withDayOfMonth(1))) {
            return from.first().getDayOfMonth() + "–" + of(to);
        }
        boolean years = from.text().length() == YEAR_LENGTH && to.text().length() == YEAR_LENGTH;
        return of(from) + (years ? "–" : " – ") + of(to);
    }
}
