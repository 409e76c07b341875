package org.araxes.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {

    @ParameterizedTest
    @CsvSource({
        "45889.4, METRIC, 45.89 km",
        "45889.4, METERS, 45_889 m",
        "45889.4, MILES, 28.51 mi",
        "45889.4, NAUTICAL_MILES, 24.78 nmi",
        "3218.688, MILES, 2.000 mi",
        "999.94, METRIC, 999.9 m",
        "999.96, METRIC, 1.000 km",
        "0.0111, METRIC, 0.01110 m",
        "0, METRIC, 0 m",
        "1234567.8, KILOMETERS, '1_235 km'",
        "-532.1, METRIC, −532.1 m"
    })
    void lengthsHaveFourDigits(double meters, LengthUnit unit, String text) {
        assertThat(plain(Quantities.length(meters, unit))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "45889.4, 200, METRIC, 45.9 km ± 0.2 km",
        "45889.4, 21, METRIC, 45.89 km ± 0.02 km",
        "45889.4, 150, METRIC, 45.89 km ± 0.15 km",
        "45889.4, 97, METRIC, 45.89 km ± 0.10 km",
        "45889.4, 94, METRIC, 45.89 km ± 0.09 km",
        "45889.4, 196, METRIC, 45.9 km ± 0.2 km",
        "45889.4, 4400, METRIC, 46 km ± 4 km",
        "45889.4, 14000, METRIC, 46 km ± 14 km",
        "45889.4, 44000, METRIC, 50 km ± 40 km",
        "45889.4, 200, METERS, 45_900 m ± 200 m",
        "45889.4, 200, MILES, 28.51 mi ± 0.12 mi",
        "532.18, 0.5, METRIC, 532.2 m ± 0.5 m",
        "532.18, 0.0000001, METRIC, 532.2 m",
        "45889.4, 0, METRIC, 45.89 km",
        "45889.4, NaN, METRIC, 45.89 km"
    })
    void noMoreDigitsThanTheUncertaintySupports(double meters, double sigma, LengthUnit unit, String text) {
        assertThat(plain(Quantities.length(meters, sigma, unit))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "25470000, 0, METRIC, 25.47 km²",
        "25470000, 1300000, METRIC, 25.5 km² ± 1.3 km²",
        "25470000, 2600000, HECTARES, 2_500 ha ± 300 ha",
        "176000, 0, METRIC, 17.60 ha",
        "9000, 0, METRIC, 9_000 m²",
        "4388000000, 0, SQUARE_MILES, 1_694 mi²"
    })
    void areasAreWrittenTheSameWay(double squareMeters, double sigma, AreaUnit unit, String text) {
        assertThat(plain(Quantities.area(squareMeters, sigma, unit))).isEqualTo(text);
    }

    @Test
    void noValueIsADash() {
        assertThat(Quantities.area(Double.NaN, AreaUnit.METRIC)).isEqualTo("–");
        assertThat(Quantities.area(Double.NaN, 100, AreaUnit.METRIC)).isEqualTo("–");
        assertThat(Quantities.length(Double.NaN, 5, LengthUnit.METRIC)).isEqualTo("–");
        assertThat(plain(Quantities.length(5, Double.POSITIVE_INFINITY, LengthUnit.METRIC)))
                .isEqualTo("5.000 m");
        assertThat(Quantities.azimuth(Double.NaN)).isEqualTo("–");
    }

    @ParameterizedTest
    @CsvSource({"0, 000.0°", "7.25, 007.3°", "87.44, 087.4°", "304.3, 304.3°", "359.97, 000.0°"})
    void azimuthsHaveThreeDigitsBeforeThePoint(double degrees, String text) {
        assertThat(Quantities.azimuth(degrees)).isEqualTo(text);
    }

    @Test
    void nothingBreaksAcrossLinesAndEveryLocaleReadsTheSame() {
        Locale before = Locale.getDefault();
        String text = Quantities.length(45_889.4, 200, LengthUnit.METERS);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Quantities.length(45_889.4, 200, LengthUnit.METERS))
                    .isEqualTo(text)
                    .doesNotContain(" ");
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Ordinary spaces for no-break ones, an underscore for the narrow one. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', '_');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "66803 | 700 | 66.8\u00a0km",
                "66803 | 7000 | 67\u00a0km",
                "66803 | 20000 | 70\u00a0km",
                "66803 | 0.1 | 66.80\u00a0km",
                "66803 | NaN | 66.80\u00a0km",
                "66803 | 0 | 66.80\u00a0km",
                "412.37 | 30 | 410\u00a0m",
                "12 | 300 | 0\u00a0m",
                "0 | 3 | 0\u00a0m",
                "39433456 | 3000 | 39\u202f433\u00a0km",
                "39433456 | 30000 | 39\u202f430\u00a0km"
            })
    void aLengthAloneHasNoMoreDigitsThanItsUncertaintySupports(double meters, double sigma, String text) {
        assertThat(Quantities.shortLength(meters, sigma, LengthUnit.METRIC)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "137.44, 0.4, 137.4°",
        "137.44, NaN, 137.4°",
        "137.44, 3, 137°",
        "137.44, 20, 140°",
        "137.44, 80, –",
        "359.7, 2, 000°",
        "7.4, 2, 007°",
        "NaN, 2, –"
    })
    void aDirectionHasNoMoreDigitsThanItsUncertaintySupports(double degrees, double sigma, String text) {
        assertThat(Quantities.azimuth(degrees, sigma)).isEqualTo(text);
    }

    @Test
    void aRadiusByHandIsRoundedToWhatTheHandSupports() {
        assertThat(Quantities.supported(12_345.6, 200)).isEqualTo(12_300);
        assertThat(Quantities.supported(12_345.6, Double.NaN)).isEqualTo(12_345.6);
        assertThat(Quantities.supported(12.3, 200)).isEqualTo(12.3);
    }

    @Test
    void anAreaAloneHasNoMoreDigitsThanItsUncertaintySupports() {
        assertThat(Quantities.shortArea(210_940_698e6, 211e6, AreaUnit.METRIC))
                .isEqualTo("210\u202f940\u202f700\u00a0km²");
        assertThat(Quantities.shortArea(537.46e6, 11e6, AreaUnit.METRIC)).isEqualTo("537\u00a0km²");
        assertThat(Quantities.shortArea(537.46e6, Double.NaN, AreaUnit.METRIC)).isEqualTo("537.5\u00a0km²");
    }
}
