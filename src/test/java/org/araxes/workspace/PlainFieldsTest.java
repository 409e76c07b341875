package org.araxes.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainFieldsTest {

    private static final String S = String.valueOf((char) PlainFields.SEPARATOR);

    private static PlainFields of(String first, String second, String rest) {
        PlainFields fields = new PlainFields(2);
        assertThat(fields.cut((first + S + second + S + rest).getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        return fields;
    }

    @Test
    void theRestMayHoldAnything() {
        PlainFields fields = of("a", "", "b" + S + "Խ" + S);
        assertThat(fields.text(0)).isEqualTo("a");
        assertThat(fields.text(1)).isEmpty();
        assertThat(fields.text(fields.restStart(), fields.end())).isEqualTo("b" + S + "Խ" + S);
        assertThat(fields.is(0, new byte[] {'a'})).isTrue();
        assertThat(fields.is(0, new byte[] {'a', 'b'})).isFalse();
        assertThat(fields.is(1, new byte[0])).isTrue();
    }

    @Test
    void tooFewFieldsAreNone() {
        assertThat(new PlainFields(2).cut(("a" + S + "b").getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000000-0000-0000-0000-000000000000",
                "ffffffff-ffff-ffff-ffff-ffffffffffff",
                "8f14e45f-ceea-467f-abcd-0123456789ab",
                "7FFFFFFF-1234-8000-8000-F00000000001"
            })
    void idsAreReadAsTheLibraryReadsThem(String id) {
        assertThat(of(id, "", "").id(0)).isEqualTo(UUID.fromString(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "8f14e45f-ceea-467f-abcd-0123456789a",
                "8f14e45f-ceea-467f-abcd-0123456789abc",
                "8f14e45fxceea-467f-abcd-0123456789ab",
                "8g14e45f-ceea-467f-abcd-0123456789ab",
                "8f14e45f-ceea-467f-abcd-0123456789-b",
                "+f14e45f-ceea-467f-abcd-0123456789ab"
            })
    void otherTextsAreNoIds(String text) {
        assertThat(of(text, "", "").id(0)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "42, 42",
        "007, 7",
        "999999999999999999, 999999999999999999",
        "1000000000000000000, -1",
        "-1, -1",
        "1.5, -1",
        "1e3, -1",
        "' 1', -1",
        "'', 0"
    })
    void numbersAreDecimalDigits(String text, long number) {
        assertThat(of("", text, "9").number(1)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "'#000000', 0",
        "'#C2185b', 12720219",
        "'#ffffff', 16777215",
        "'#fff', -1",
        "'C2185B0', -1",
        "'#c2185g', -1",
        "'', -1"
    })
    void coloursAreSixDigits(String text, int rgb) {
        assertThat(of(text, "", "").color(0)).isEqualTo(rgb);
    }

    @Test
    void timesAreAsAraxesWritesThem() {
        Instant time = Instant.parse("2026-02-28T23:59:59.007Z");
        assertThat(of(Cells.dateTime(time), "", "").time(0)).isEqualTo(time);
        assertThat(of("2026-02-29T00:00:00.000Z", "", "").time(0)).isNull();
        assertThat(of("2026-02-28T24:00:00.000Z", "", "").time(0)).isNull();
        assertThat(of("2026-02-28 23:59:59.007Z", "", "").time(0)).isNull();
        assertThat(of("yesterday", "", "").time(0)).isNull();
    }
}
