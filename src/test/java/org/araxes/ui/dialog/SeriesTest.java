package org.araxes.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {

    @Test
    void daysAreReadWithCommasSpacesAndLinesBetween() {
        assertThat(Series.Days.parse(" 2020-11-10,2021-05-12;\n1991-09-02 ").days())
                .containsExactly(LocalDate.of(2020, 11, 10), LocalDate.of(2021, 5, 12), LocalDate.of(1991, 9, 2));
    }

    @Test
    void whatIsNoDayIsSaidWithWhatIsAllowed() {
        assertThatThrownBy(() -> Series.Days.parse("2020-11-10, 12.5.2021"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("12.5.2021")
                .hasMessageContaining("2020-11-10");
    }

    @Test
    void aSeriesOfNothingIsRefused() {
        assertThatThrownBy(() -> Series.Days.parse("  ")).hasMessageContaining("dates");
        assertThatThrownBy(() -> new Series.SavedOnes(List.of())).hasMessageContaining("no saved views");
    }
}
