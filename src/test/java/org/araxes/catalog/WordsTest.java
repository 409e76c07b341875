package org.araxes.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static final List<String> ALLOWED = List.of("claimant", "controlled-by", "status", "statement", "id");

    @ParameterizedTest
    @CsvSource({
        "claimnt, claimant",
        "Claimant, claimant",
        "clamiant, claimant",
        "controlled_by, controlled-by",
        "staus, status",
        "statment, statement",
        "ids, id"
    })
    void findsTheNearestWord(String misspelt, String meant) {
        assertThat(Words.nearest(misspelt, ALLOWED)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"colour", "xy", "geometry"})
    void suggestsNothingForAWordThatIsFarFromAll(String word) {
        assertThat(Words.nearest(word, ALLOWED)).isEmpty();
    }

    @Test
    void writesConstantsInKebabCase() {
        assertThat(Words.all(ClaimKind.class)).contains("held-area").doesNotHaveDuplicates();
        assertThat(Words.constant(ClaimKind.class, "held-area")).contains(ClaimKind.HELD_AREA);
        assertThat(Words.constant(ClaimKind.class, "HELD_AREA")).isEmpty();
    }

    @Test
    void listsWhatIsAllowedUnlessThatIsMuch() {
        assertThat(Words.suggestion("staus", List.of("status", "id")))
                .isEqualTo("; did you mean \"status\"? Allowed: status, id");
        assertThat(Words.suggestion("xyz", List.of("status"))).isEqualTo("; allowed: status");
        assertThat(Words.suggestion("xyz", Collections.nCopies(30, "status"))).isEmpty();
    }
}
