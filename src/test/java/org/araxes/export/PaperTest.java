package org.araxes.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTest {

    @ParameterizedTest
    @CsvSource({
        "a4, 300, 3508, 2480",
        "A4-portrait, 300, 2480, 3508",
        "a3-landscape, 300, 4961, 3508",
        "a0, 300, 14043, 9933",
        "a5, 96, 794, 559",
        "85x110mm, 300, 1004, 1299",
        "25.4x50.8, 100, 100, 200"
    })
    void aSheetHasItsPixelsAtAResolution(String paper, double dpi, int width, int height) {
        assertThat(Paper.parse(paper).widthPixels(dpi)).isEqualTo(width);
        assertThat(Paper.parse(paper).heightPixels(dpi)).isEqualTo(height);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a6", "a4 portrait", "letter", "85x", "85x110cm", "-1x5mm"})
    void whatIsNoPaperSaysWhatIs(String text) {
        assertThatThrownBy(() -> Paper.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a5 to a0");
    }

    @Test
    void everyPresetIsAPictureThatCanBeMade() {
        assertThat(Preset.all())
                .allSatisfy(p -> assertThat((long) p.widthPixels() * p.heightPixels())
                        .isLessThanOrEqualTo(PictureRequest.MAX_PIXELS));
    }
}
