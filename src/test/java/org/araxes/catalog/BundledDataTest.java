package org.araxes.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The data that come with Araxes keep the rules that {@code araxes check} tells. */
class BundledDataTest {

    @Test
    void hasNoProblems() throws IOException {
        Loaded loaded = CatalogLoader.load(DataDirectory.locate(null));

        List<Problem> problems = new ArrayList<>(loaded.problems());
        problems.addAll(Checks.run(loaded));

        assertThat(problems).isEmpty();
        assertThat(loaded.catalog().layers()).isNotEmpty();
        assertThat(loaded.catalog().figures()).isNotEmpty();
        assertThat(loaded.catalog().events()).isNotEmpty();
        assertThat(loaded.catalog().views()).isNotEmpty();
    }
}
