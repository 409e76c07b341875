package org.araxes.ui.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateEntryTest {

    @ParameterizedTest
    @CsvSource({"1993,1993-01-01", "1993-04,1993-04-01", "' 1993-04-02 ',1993-04-02", "2024-02-29,2024-02-29"})
    void takesAYearAMonthOrADay(String typed, String day) {
        assertThat(DateEntry.of(typed))
                .isInstanceOfSatisfying(
                        DateEntry.Typed.class, t -> assertThat(t.day()).isEqualTo(day));
    }

    @Test
    void takesNothingForAllDates() {
        assertThat(DateEntry.of("  ")).isEqualTo(new DateEntry.AllDates());
    }

    @ParameterizedTest
    @ValueSource(strings = {"93", "1993-4", "2.4.1993", "April 1993", "1993-04-02-", "19930402"})
    void tellsHowADateIsWritten(String typed) {
        assertThat(DateEntry.of(typed))
                .isInstanceOfSatisfying(
                        DateEntry.Wrong.class, w -> assertThat(w.why()).contains("1993-04-02"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1993-13", "1993-02-30", "2023-02-29"})
    void tellsADayThatTheCalendarLacks(String typed) {
        assertThat(DateEntry.of(typed))
                .isInstanceOfSatisfying(
                        DateEntry.Wrong.class, w -> assertThat(w.why()).contains("no day of the calendar"));
    }
}
