package org.araxes.catalog.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.araxes.catalog.StatedFigure.Qualifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

    @ParameterizedTest
    @CsvSource({
        "44, EXACTLY, 0.5",
        "250, EXACTLY, 0.5",
        "250, ABOUT, 5",
        "2000, ABOUT, 500",
        "44, ABOUT, 0.5",
        "8.4, ABOUT, 0.05",
        "12.7, EXACTLY, 0.05",
        "0.333, ABOUT, 0.0005",
        "0, ABOUT, 0.5",
        "45, UP_TO, 0.5"
    })
    void isHalfTheLastDigitAsAnEvenSpread(double stated, Qualifier qualifier, double halfDigit) {
        assertThat(Rounding.sigma(stated, qualifier) * Math.sqrt(3)).isCloseTo(halfDigit, within(1e-12));
    }
}
