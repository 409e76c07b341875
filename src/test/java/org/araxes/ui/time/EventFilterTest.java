package org.araxes.ui.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.araxes.catalog.Event;
import org.araxes.catalog.Language;
import org.araxes.catalog.Names;
import org.araxes.catalog.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventFilterTest {

    private static final Event EVENT = new Event(
            "e",
            PartialDate.parse("2022-08-25"),
            PartialDate.parse("2022-08-26"),
            new Names(Map.of(Language.EN, "The town passes", Language.AZ, "Laçın şəhəri")),
            Names.english("Lachin / Berdzor"),
            null,
            Double.NaN,
            Event.Kind.CONTROL,
            List.of(),
            false,
            "one says the 25th",
            "");

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "TOWN", "berdzor town", "lacin seheri", "LAÇIN", "2022-08", "august 2022", "25th"})
    void findsWordsOfTitlePlaceDateAndRemarks(String text) {
        assertThat(new EventFilter(text, null).matches(EVENT)).isTrue();
    }

    @Test
    void needsEveryWord() {
        assertThat(new EventFilter("town Meghri", null).matches(EVENT)).isFalse();
    }

    @Test
    void keepsOneKindOnly() {
        assertThat(new EventFilter("", Event.Kind.CONTROL).matches(EVENT)).isTrue();
        assertThat(new EventFilter("", Event.Kind.TALKS).matches(EVENT)).isFalse();
    }
}
