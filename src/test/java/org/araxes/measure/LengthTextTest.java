package org.araxes.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 | 5000",
                "5km | 5000",
                "3.5 km | 3500",
                "3,5 km | 3500",
                "250 m | 250",
                "2 MI | 3218.688",
                "1 nmi | 1852",
                "10 verst | 10668",
                ".5 km | 500"
            })
    void readsANumberAndAUnit(String text, double meters) {
        assertThat(LengthText.parse(text, LengthUnit.METRIC)).isEqualTo(meters);
    }

    @Test
    void withoutAUnitThePersonsOwnCounts() {
        assertThat(LengthText.parse("2", LengthUnit.MILES)).isEqualTo(3218.688);
        assertThat(LengthText.parseList("1, 2; 5 nmi", LengthUnit.MILES)).containsExactly(1852.0, 3704.0, 9260.0);
        assertThat(LengthText.parseList("500 m, 1,5 km", LengthUnit.METRIC)).containsExactly(500.0, 1500.0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"5000 | 5\u00a0km", "250 | 250\u00a0m", "20500 | 20.5\u00a0km"})
    void writesNoMoreDigitsThanNeeded(double meters, String text) {
        assertThat(LengthText.of(meters, LengthUnit.METRIC)).isEqualTo(text);
        assertThat(LengthText.parse(text.replace('\u00a0', ' '), LengthUnit.METRIC))
                .isEqualTo(meters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "km", "five", "5 furlongs", "0 km", "-3", "1e3", "5 km km", "12 34 m", "- 5"})
    void whatIsNoLengthIsSaid(String text) {
        assertThatThrownBy(() -> LengthText.parse(text, LengthUnit.METRIC))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .matches(".*(no length|no unit of length|above 0).*");
    }

    @Test
    void readsThousandsAsOurOwnFiguresHaveThem() {
        assertThat(LengthText.parse("12\u202f345\u00a0m", LengthUnit.METRIC)).isEqualTo(12_345);
        assertThat(LengthText.parse("1 234.5 km", LengthUnit.METRIC)).isEqualTo(1_234_500);
        assertThat(LengthText.parse("0,125 km", LengthUnit.METRIC)).isEqualTo(125);
        assertThatThrownBy(() -> LengthText.parse("5,000 m", LengthUnit.METRIC))
                .hasMessage("\"5,000\" may be read in two ways; write 5000 or 5.000");
    }

    @Test
    void aMinusGoesInwardsWhereThatIsAskedFor() {
        assertThat(LengthText.parseSigned("-2.5 km", LengthUnit.METRIC)).isEqualTo(-2_500);
        assertThat(LengthText.parseSigned("\u2212 300 m", LengthUnit.METRIC)).isEqualTo(-300);
        assertThat(LengthText.parseSigned("2 km", LengthUnit.METRIC)).isEqualTo(2_000);
        assertThatThrownBy(() -> LengthText.parseSigned("--2 km", LengthUnit.METRIC))
                .hasMessageContaining("no length");
        assertThatThrownBy(() -> LengthText.parseSigned("-0", LengthUnit.METRIC))
                .hasMessageContaining("above 0");
    }
}
