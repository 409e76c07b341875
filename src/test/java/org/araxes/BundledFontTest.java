package org.araxes;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundledFontTest {

    private static final String EVERY_SCRIPT =
            "Əıöğüşç Հայաստան Արցախ և Россия Карабах საქართველო 45°30′12″ ±0.1 km² → ≈ × − – — … ≤ ☑ ● № «»";

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Bold", "Italic"})
    void everyStyleHoldsEveryScript(String style) throws IOException, FontFormatException {
        try (InputStream in = Objects.requireNonNull(
                BundledFontTest.class.getResourceAsStream("/org/araxes/fonts/AraxesSans-" + style + ".ttf"))) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, in);

            assertThat(font.getFamily()).isEqualTo("Araxes Sans");
            assertThat(font.canDisplayUpTo(EVERY_SCRIPT)).isEqualTo(-1);
        }
    }
}
