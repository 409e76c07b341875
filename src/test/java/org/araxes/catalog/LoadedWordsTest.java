package org.araxes.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadedWordsTest {

    private final LoadedWords words =
            new LoadedWords(List.of("# a remark", "", "occup*", "returned", "historic* land*", "so-called"));

    @Test
    void findsStemsAndPhrasesInAnyCase() {
        assertThat(words.in("The OCCUPIED district, Occupation, their historical  lands; so-called"))
                .containsExactly("OCCUPIED", "Occupation", "historical  lands", "so-called");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“occupied”, says the paper",
                "\"occupied\", says the paper",
                "«occupied», says the paper",
                "it preoccupied them",
                "unreturned",
                "returning traffic"
            })
    void passesOverQuotationsAndOtherWords(String text) {
        assertThat(words.in(text)).isEmpty();
    }

    @Test
    void bundlesTheWordsThatTheProjectHasNamed() {
        assertThat(LoadedWords.bundled().in("occupied liberated returned"))
                .containsExactly("occupied", "liberated", "returned");
    }
}
