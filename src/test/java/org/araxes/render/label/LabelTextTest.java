package org.araxes.render.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelTextTest {

    @Test
    void shortLinesStayAsTheyAre() {
        assertThat(LabelText.folded("Border post\nno. 7", 20, 3)).isEqualTo("Border post\nno. 7");
        assertThat(LabelText.folded("", 20, 3)).isEmpty();
    }

    @Test
    void longLinesAreBrokenAtSpacesAndLongWordsBetweenLetters() {
        assertThat(LabelText.folded("one two three four", 9, 9)).isEqualTo("one two\nthree\nfour");
        assertThat(LabelText.folded("abcdefghij", 4, 9)).isEqualTo("abcd\nefgh\nij");
    }

    @Test
    void lettersOfTwoCodeUnitsAreNotCutInHalf() {
        assertThat(LabelText.folded("🏔🏔🏔", 2, 9)).isEqualTo("🏔🏔\n🏔");
    }

    @Test
    void whatIsTooMuchIsLeftOutAndShownToBe() {
        assertThat(LabelText.folded("a\nb\nc", 9, 2)).isEqualTo("a\nb …");
    }

    @Test
    void tabsAreSpaces() {
        assertThat(LabelText.folded("No.\tLength", 20, 2)).isEqualTo("No. Length");
    }
}
