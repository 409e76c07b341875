package org.araxes.ui.time;

import java.time.LocalDate;
import org.araxes.catalog.PartialDate;

/** What a person typed into the date field means. */
sealed interface DateEntry {

    /** Nothing was typed: every date. */
    record AllDates() implements DateEntry {}

    /**
     * A date. The map shows its first day, the same day from which claims dated so hold.
     *
     * @param date as typed
     */
    record Typed(PartialDate date) implements DateEntry {
        LocalDate day() {
            return date.first();
        }
    }

    /**
     * No date.
     *
     * @param why a sentence for the person
     */
    record Wrong(String why) implements DateEntry {}

    /** Reads {@code 1993}, {@code 1993-04} or {@code 1993-04-02}; spaces round it do not matter. */
    static DateEntry of(String text) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return new AllDates();
        }
        try {
            return new Typed(PartialDate.parse(typed));
        } catch (IllegalArgumentException noDate) {
            return new Wrong(String.valueOf(noDate.getMessage()));
        }
    }
}
