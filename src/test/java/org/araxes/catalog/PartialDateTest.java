package org.araxes.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "1993, 1993-01-01, 1993-12-31",
        "1992-02, 1992-02-01, 1992-02-29",
        "1993-04, 1993-04-01, 1993-04-30",
        "1993-04-02, 1993-04-02, 1993-04-02"
    })
    void spansTheDaysThatItMayMean(String text, LocalDate first, LocalDate last) {
        assertThat(PartialDate.parse(text)).isEqualTo(new PartialDate(first, last, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1993-13", "1993-02-29", "1993-00", "1993-04-31"})
    void refusesADayThatIsNotInTheCalendar(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + text + "\" is no day of the calendar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "93", "1993-4", "2.4.1993", "1993-04-02T00:00", "19930402", "April 1993", "１９９３"})
    void refusesOtherFormsAndSaysWhichAreAllowed(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("is not a date; write 1993, 1993-04 or 1993-04-02");
    }
}
