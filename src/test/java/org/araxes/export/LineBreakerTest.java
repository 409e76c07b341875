package org.araxes.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    /** Every character is 10 px wide. */
    private final LineBreaker breaker = new LineBreaker((text, style) -> 10.0 * text.length(), 1);

    @Test
    void breaksBetweenWords() {
        assertThat(wrap("one two three", 70)).containsExactly("one two", "three");
    }

    @Test
    void breaksInsideAWordOnlyWhenItIsWiderThanALine() {
        assertThat(wrap("a zangezurcorridor b", 60)).containsExactly("a", "zangez", "urcorr", "idor b");
    }

    @Test
    void breaksALongWordAfterADashIfItCan() {
        assertThat(wrap("Yeraskh–Julfa–Horadiz", 160)).containsExactly("Yeraskh–Julfa–", "Horadiz");
    }

    @Test
    void keepsEveryCharacterEvenWhenNoneFits() {
        assertThat(wrap("abc", 3)).containsExactly("a", "b", "c");
    }

    @Test
    void keepsNewLines() {
        assertThat(wrap("Mets\nIshkhansar", 200)).containsExactly("Mets", "Ishkhansar");
    }

    @Test
    void givesNoLineForNoText() {
        assertThat(wrap("  ", 100)).isEmpty();
    }

    @Test
    void doesNotPartTheTwoHalvesOfACharacterOutsideTheBasicPlane() {
        assertThat(wrap("😀😀", 20)).containsExactly("😀", "😀");
    }

    private List<String> wrap(String text, double width) {
        return breaker.wrap(text, TextStyle.BODY, width);
    }
}
