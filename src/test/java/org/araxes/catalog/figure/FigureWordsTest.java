package org.araxes.catalog.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.araxes.catalog.StatedFigure.Unit;
import org.araxes.catalog.figure.Comparison.Verdict;
import org.junit.jupiter.api.Test;

class FigureWordsTest {

    private static final Measured COUNTED = new Measured.Value(1, 0, "", true);

    @Test
    void aDifferenceHasItsSignAndUnitAndPerCent() {
        assertThat(difference(1.25, 12.5, Unit.KM)).isEqualTo("+1.25 km  (+12.5 %)");
    }

    @Test
    void aDifferenceHasNoMoreDigitsThanWhatWasMeasured() {
        Comparison c = new Comparison("40", -0.58, -1.45, Verdict.WITHIN);
        FigureWords words = FigureWords.english();
        assertThat(words.difference(c, Unit.KM2, new Measured.Value(39.42, 4.1, "", true)))
                .isEqualTo("−1 km²  (−1 %)");
        assertThat(words.difference(c, Unit.KM2, new Measured.Value(39.42, 0.2, "", true)))
                .isEqualTo("−0.6 km²  (−1.4 %)");
    }

    @Test
    void countsDifferByWholeNumbers() {
        assertThat(difference(0, 0, Unit.COUNT)).isEqualTo("same");
        assertThat(difference(-2, -50, Unit.COUNT)).isEqualTo("−2  (−50.0 %)");
    }

    @Test
    void whatRoundsToNothingHasNoSign() {
        assertThat(difference(0.0001, 0.01, Unit.MILE)).isEqualTo("0.00 mi  (0.0 %)");
    }

    @Test
    void datesDifferByDays() {
        assertThat(difference(0, Double.NaN, Unit.DATE)).isEqualTo("same");
        assertThat(difference(482, Double.NaN, Unit.DATE)).isEqualTo("+482 days");
    }

    @Test
    void whatWasDrawnFromTheStatementFitsByConstruction() {
        Comparison fits = new Comparison("5", 0, 0, Verdict.WITHIN);

        assertThat(FigureWords.english().verdict(fits, new Measured.Value(5, 0.1, "", true)))
                .isEqualTo("fits");
        assertThat(FigureWords.english().verdict(fits, new Measured.Value(5, 0.1, "", false)))
                .isEqualTo("fits (by construction)");
    }

    private static String difference(double difference, double percent, Unit unit) {
        return FigureWords.english()
                .difference(new Comparison("1", difference, percent, Verdict.WITHIN), unit, COUNTED);
    }
}
