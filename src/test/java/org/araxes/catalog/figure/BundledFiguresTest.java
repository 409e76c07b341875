package org.araxes.catalog.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.araxes.catalog.CatalogLoader;
import org.araxes.catalog.DataDirectory;
import org.araxes.catalog.MeasureRef.Unmeasured;
import org.junit.jupiter.api.Test;

class BundledFiguresTest {

    @Test
    void measuresEveryFigureThatSaysWhatMeasuresIt() throws IOException {
        List<FigureResult> results = new FigureMeasurer(
                        CatalogLoader.load(DataDirectory.locate(null)).catalog())
                .measureAll();

        assertThat(results)
                .filteredOn(r -> !(r.figure().measure() instanceof Unmeasured))
                .isNotEmpty()
                .allSatisfy(r -> {
                    assertThat(r.measured()).as(r.figure().id()).isNotInstanceOf(Measured.Nothing.class);
                    assertThat(r.comparisons()).as(r.figure().id()).isNotEmpty();
                });
    }
}
