package org.araxes.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Everything that the documents and the tables made from them and from public sources name is in the data: each line of
 * {@code coverage.csv} says which figure, claim or event carries it, or why it cannot be put on a map.
 */
class CoverageTest {

    @SuppressWarnings("NullAway.Init")
    private static Catalog catalog;

    @BeforeAll
    static void load() throws IOException {
        catalog = CatalogLoader.load(DataDirectory.locate(null)).catalog();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/catalog/coverage.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
    void isCarriedByTheDataOrSaysWhyNot(String table, String row, String carriedBy, String reason) {
        String what = table + ": " + row;
        if (carriedBy == null) {
            assertThat(reason).as("%s is carried by nothing; why?", what).isNotBlank();
            return;
        }
        assertThat(reason).as("%s is carried; a reason is too much", what).isNull();
        String[] kindAndId = carriedBy.split(" ", 2);
        assertThat(there(kindAndId[0], kindAndId[1]))
                .as("%s is carried by %s, which is not in the data", what, carriedBy)
                .isTrue();
    }

    @Test
    void everyFeatureThatIsDrawnHasAnAccuracyAndASource() {
        assertThat(catalog.layers().stream().flatMap(l -> l.claims().stream()))
                .isNotEmpty()
                .allSatisfy(c -> {
                    assertThat(c.sources()).as(c.id()).isNotEmpty();
                    assertThat(c.geometry() == null || c.accuracyMeters() > 0)
                            .as(c.id())
                            .isTrue();
                });
    }

    private static boolean there(String kind, String id) {
        return switch (kind) {
            case "claim" -> catalog.claim(id).isPresent();
            case "event" -> catalog.event(id).isPresent();
            case "figure" -> catalog.figures().stream().anyMatch(f -> f.id().equals(id));
            default -> throw new IllegalArgumentException("neither claim, event nor figure: " + kind);
        };
    }
}
