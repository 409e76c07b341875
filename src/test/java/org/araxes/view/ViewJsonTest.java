package org.araxes.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewJsonTest {

    static final SavedView VIEW = new SavedView(
            new UUID(1, 2),
            "Սևանա լիճ – \"Göyçə\"",
            "two\nlines",
            new SavedView.Place("UTM", 600_000.1 / 3, 4_400_000.7, 1e-1 / 3, 1280, 717.5),
            List.of(new SavedView.LayerChoice("land", 1), new SavedView.LayerChoice("borders", 0.35)),
            Optional.of(LocalDate.of(2021, 5, 12)),
            "both",
            "dark",
            "mi",
            new SavedView.Compare("swipe", "arm", "aze", 1 / 3.0),
            Optional.of(Set.of(new UUID(0, 9), new UUID(0, 3))));

    @Test
    void readsBackToTheBitWhatItWrote() throws IOException {
        assertThat(ViewJson.read(ViewJson.write(VIEW))).isEqualTo(VIEW);
    }

    @Test
    void withoutDayAndWithAllAnnotationsItReadsBackToo() throws IOException {
        SavedView view = new SavedView(
                VIEW.id(),
                "",
                "",
                VIEW.place(),
                List.of(),
                Optional.empty(),
                "en",
                "light",
                "metric",
                SavedView.Compare.NONE,
                Optional.empty());

        assertThat(ViewJson.read(ViewJson.write(view))).isEqualTo(view);
    }

    @Test
    void fieldsOfLaterVersionsAreSkipped() throws IOException {
        String later = ViewJson.write(VIEW).replaceFirst("\\{", "{\"tilt\": {\"deep\": [1, {}]}, ");

        assertThat(ViewJson.read(later)).isEqualTo(VIEW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | does not begin with {",
                "[] | does not begin with {",
                "{ | line 1 is no JSON",
                "{} | no field araxesView",
                "{\"araxesView\": 1} | no field place",
                "{\"araxesView\": 99} | newer Araxes",
                "{\"araxesView\": 1, \"place\": {\"xMeters\": \"east\"}} | \"east\" is no number",
                "{\"araxesView\": 1, \"layers\": [{\"id\": \"a\", \"opacity\": 2}]} | opacity 2.0 of layer \"a\"",
                "{\"araxesView\": 1, \"layers\": [{}]} | a layer has no id"
            })
    void whatIsNoViewIsToldInOneSentence(String text, String told) {
        assertThatThrownBy(() -> ViewJson.read(text))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(told)
                .message()
                .doesNotContain("\n");
    }
}
