package org.araxes.ui.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.araxes.ui.DateWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    @ParameterizedTest
    @CsvSource({
        "1993,1993",
        "1993-04,April 1993",
        "1993-04-02,2 April 1993",
        "1987/1989,1987–1989",
        "2020-11-09/2020-11-10,9–10 November 2020",
        "2020-11-30/2020-12-01,30 November 2020 – 1 December 2020",
        "2022-08/2022-09,August 2022 – September 2022"
    })
    void saysADateAsExactlyAsItIsKnown(String dates, String words) {
        assertThat(DateWords.of(Events.on(dates, "e"))).isEqualTo(words);
    }
}
