package org.araxes.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.araxes.catalog.PartialDate;
import org.araxes.geo.Extent;
import org.araxes.render.Viewport;
import org.junit.jupiter.api.Test;

class FurnitureTextTest {

    @Test
    void threeNumbersInARowAreDrawnTogether() {
        assertThat(FurnitureText.numbers(List.of())).isEmpty();
        assertThat(FurnitureText.numbers(List.of(4))).isEqualTo("[4]");
        assertThat(FurnitureText.numbers(List.of(1, 2))).isEqualTo("[1, 2]");
        assertThat(FurnitureText.numbers(List.of(1, 2, 3, 5, 7, 8, 10, 11, 12))).isEqualTo("[1–3, 5, 7, 8, 10–12]");
    }

    @Test
    void datesSayNoMoreThanIsKnown() {
        assertThat(FurnitureText.date(PartialDate.parse("1993"))).isEqualTo("1993");
        assertThat(FurnitureText.date(PartialDate.parse("1993-04"))).isEqualTo("April 1993");
        assertThat(FurnitureText.date(PartialDate.parse("1993-04-02"))).isEqualTo("2 April 1993");
    }

    @Test
    void theScaleIsRoundedToThreeDigits() {
        Viewport view = Viewport.fitting(new Extent(45, 39, 46, 40), 800, 600);

        assertThat(FurnitureText.scale(view.withMetersPerPixel(1_234_567 * Viewport.PIXEL_METERS)))
                .isEqualTo("1:1,230,000");
        assertThat(FurnitureText.scale(view.withMetersPerPixel(20_000 * Viewport.PIXEL_METERS)))
                .isEqualTo("1:20,000");
    }
}
