package org.araxes.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MapLettersTest {

    private final MapLetters letters = new MapLetters();

    @Test
    void theScriptsOfTheRegionAreWritten() {
        assertThat(letters.missing("Post 7 – Դիրք, Şuşa, ə, Шуша, საზღვარი")).isEmpty();
    }

    @Test
    void othersAreToldOnceEach() {
        assertThat(letters.missing("🏔 peak 🏔 مم")).isEqualTo("🏔 م");
        assertThat(letters.missing("一二三四五六七八九十")).hasSize(15);
    }
}
