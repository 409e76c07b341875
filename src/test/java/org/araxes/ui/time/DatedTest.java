package org.araxes.ui.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0|''",
                "1|0|1 feature without dates is shown on every day",
                "0|2|2 features did not hold then",
                "5|1|1 feature did not hold then; 5 features without dates are shown on every day"
            })
    void saysHowManyFeaturesAreShownOrHiddenAndWhy(int undated, int hidden, String words) {
        assertThat(new Dated(undated, hidden).words()).isEqualTo(words);
    }
}
