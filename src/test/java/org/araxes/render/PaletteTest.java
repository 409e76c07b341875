package org.araxes.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The two claimants look equally strong, and different, to everybody. */
class PaletteTest {

    /** Far above what side by side can just be told apart (0.02); hue and stripe direction differ as well. */
    private static final double FAR_APART = 0.09;

    static Stream<Arguments> palettesAndEyes() {
        return Stream.of(Palette.LIGHT, Palette.DARK)
                .flatMap(p -> Stream.of(ColourVision.values()).map(eyes -> Arguments.of(p, eyes)));
    }

    @ParameterizedTest
    @MethodSource("palettesAndEyes")
    void claimColoursDifferForEveryKindOfColourVision(Palette palette, ColourVision eyes) {
        assertThat(eyes.distance(palette.claim1(), palette.claim2())).isGreaterThan(FAR_APART);
    }

    @Test
    void claimColoursHaveEqualContrastToTheLand() {
        for (Palette p : List.of(Palette.LIGHT, Palette.DARK)) {
            double first = contrast(p.claim1(), p.land());
            double second = contrast(p.claim2(), p.land());
            assertThat(first / second).as(p.name()).isCloseTo(1, within(0.04));
            assertThat(Math.min(first, second)).as(p.name()).isGreaterThan(4.5);
        }
    }

    @Test
    void claimColoursHaveEqualLightnessAndChroma() {
        for (Palette p : List.of(Palette.LIGHT, Palette.DARK)) {
            double[] a = ColourVision.NORMAL.oklab(p.claim1());
            double[] b = ColourVision.NORMAL.oklab(p.claim2());
            assertThat(a[0]).isCloseTo(b[0], within(0.005));
            assertThat(Math.hypot(a[1], a[2])).isCloseTo(Math.hypot(b[1], b[2]), within(0.005));
        }
    }

    @Test
    void claimColoursAreNoFlagColours() {
        // Armenia: red, blue, orange. Azerbaijan: blue, red, green. As published by the two states.
        int[] flags = {0xD90012, 0x0033A0, 0xF2A800, 0x00B5E2, 0xEF3340, 0x509E2F};
        for (int claim : new int[] {Palette.LIGHT.claim1(), Palette.LIGHT.claim2()}) {
            for (int flag : flags) {
                assertThat(ColourVision.NORMAL.distance(claim, flag)).isGreaterThan(0.13);
            }
        }
    }

    @Test
    void namesCanBeReadOnLandAndWater() {
        for (Palette p : List.of(Palette.LIGHT, Palette.DARK)) {
            assertThat(contrast(p.text(), p.land())).isGreaterThan(7);
            assertThat(contrast(p.waterText(), p.water()))
                    .as("water in " + p.name())
                    .isGreaterThan(3);
            assertThat(contrast(p.border(), p.land())).isGreaterThan(4.5);
            assertThat(contrast(p.faintText(), p.land())).isGreaterThan(3);
        }
    }

    @Test
    void aChosenColourStaysInLightAndCanBeSeenInDark() {
        assertThat(Palette.LIGHT.readable(0xC2185B)).isEqualTo(0xFFC2185B);
        assertThat(contrast(Palette.DARK.readable(0x101010), Palette.DARK.land()))
                .isGreaterThan(3);
    }

    private static double contrast(int a, int b) {
        double x = Palette.luminance(a) + 0.05;
        double y = Palette.luminance(b) + 0.05;
        return Math.max(x, y) / Math.min(x, y);
    }
}
