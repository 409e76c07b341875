package org.araxes.render.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.araxes.render.ink.Face;
import org.araxes.render.ink.ScreenPath;
import org.junit.jupiter.api.Test;

class TypefaceTest {

    private static final MapFonts FONTS = MapFonts.bundled();

    @Test
    void everyScriptOfTheRegionIsThere() {
        String letters = "AZaz ÇŞĞÖÜİƏçşğöüıə ԱՖաֆև АЯаяЁё აჰ 0123456789 km² – · ± ′″°";
        for (Typeface face : List.of(FONTS.regular(), FONTS.bold(), FONTS.italic())) {
            letters.codePoints()
                    .forEach(c ->
                            assertThat(face.has(c)).as(Character.toString(c)).isTrue());
        }
    }

    @Test
    void unknownLettersAreSaidToBeMissing() {
        assertThat(FONTS.regular().has(0x1F600)).isFalse();
        assertThat(FONTS.regular().has(0x4E2D)).isFalse();
    }

    @Test
    void outlinesAndWidthsAreThoseOfThePlatformsFonts() throws Exception {
        java.awt.Font font;
        try (InputStream in = TypefaceTest.class.getResourceAsStream("/org/araxes/fonts/AraxesSans-Regular.ttf")) {
            font = java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, in).deriveFont(100f);
        }
        var context = new java.awt.font.FontRenderContext(null, true, true);
        for (int codePoint : "AgəŞֆЖ8%აÖ".codePoints().toArray()) {
            String letter = Character.toString(codePoint);
            var glyphs = font.createGlyphVector(context, letter);
            var theirs = glyphs.getOutline().getBounds2D();
            double[] ours = bounds(letter);
            assertThat(FONTS.regular().width(letter) * 100)
                    .as(letter)
                    .isCloseTo(glyphs.getGlyphMetrics(0).getAdvanceX(), within(0.2));
            assertThat(ours[0]).as(letter).isCloseTo(theirs.getMinX(), within(0.6));
            assertThat(ours[1]).as(letter).isCloseTo(theirs.getMinY(), within(0.6));
            assertThat(ours[2]).as(letter).isCloseTo(theirs.getMaxX(), within(0.6));
            assertThat(ours[3]).as(letter).isCloseTo(theirs.getMaxY(), within(0.6));
        }
    }

    @Test
    void brokenFontsAreRefused() throws IOException {
        try (InputStream in = TypefaceTest.class.getResourceAsStream("/org/araxes/fonts/AraxesSans-Regular.ttf")) {
            byte[] whole = in.readAllBytes();
            assertThatThrownBy(() -> new Typeface(Face.REGULAR, Arrays.copyOf(whole, 40)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Typeface(Face.REGULAR, new byte[64]))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static double[] bounds(String letter) {
        ScreenPath path = new ScreenPath();
        FONTS.regular().append(path, letter, 0, 0, 100, 0);
        double[] b = {1e9, 1e9, -1e9, -1e9};
        for (int i = 0; i < path.end(path.parts() - 1); i++) {
            b[0] = Math.min(b[0], path.x(i));
            b[1] = Math.min(b[1], path.y(i));
            b[2] = Math.max(b[2], path.x(i));
            b[3] = Math.max(b[3], path.y(i));
        }
        return b;
    }
}
