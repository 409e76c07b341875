package org.araxes.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    private static double parse(String text) {
        char[] padded = ("[" + text + "]").toCharArray();
        return Decimals.parse(padded, 1, text.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "0.1",
                "-0.3",
                "46.238571",
                "179.999999999999",
                "123456789012345",
                "1234567890123456",
                "0.00000000000000000001",
                "9007199254740993",
                "4.9e-324",
                "1E5",
                "-12.5e+2",
                "1e999"
            })
    void readsTheSameNumberAsTheLibrary(String text) {
        assertThat(parse(text)).isEqualTo(Double.parseDouble(text));
    }

    @Test
    void readsTheSameNumberAsTheLibraryForEveryLengthOfCoordinates() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String text = String.format(Locale.ROOT, "%." + random.nextInt(17) + "f", random.nextDouble() * 360 - 180);
            assertThat(parse(text)).isEqualTo(Double.parseDouble(text));
        }
    }
}
