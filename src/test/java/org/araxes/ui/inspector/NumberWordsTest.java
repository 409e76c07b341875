package org.araxes.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

    private final NumberWords words = new NumberWords(() -> 14.0);

    @ParameterizedTest
    @CsvSource({"2.5, 2.5", "'2,5', 2.5", "' 3 ', 3", "1e1, 10"})
    void aPointAndACommaAreTheSame(String typed, double number) {
        assertThat(words.fromString(typed)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"l14", "''", "NaN", "1e999", "two"})
    void whatIsNoNumberLeavesItAsItWas(String typed) {
        assertThat(words.fromString(typed)).isEqualTo(14.0);
    }

    @Test
    void noMoreDigitsThanNeededAreShown() {
        assertThat(words.toString(2.5)).isEqualTo("2.5");
        assertThat(words.toString(100.0)).isEqualTo("100");
        assertThat(words.toString(0.30000000000000004)).isEqualTo("0.3");
        assertThat(words.toString(null)).isEmpty();
    }
}
