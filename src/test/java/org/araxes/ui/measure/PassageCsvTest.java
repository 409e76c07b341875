package org.araxes.ui.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.araxes.catalog.CatalogLoader;
import org.araxes.catalog.Claim;
import org.araxes.catalog.Passage;
import org.araxes.catalog.Passages;
import org.araxes.geo.LonLat;
import org.araxes.measure.Stretch;
import org.junit.jupiter.api.Test;

class PassageCsvTest {

    /** From Armenia over Karki to Nakhchivan and a little way back. */
    private static final List<LonLat> ROAD =
            List.of(new LonLat(44.90, 39.86), new LonLat(45.00, 39.74), new LonLat(45.00, 39.80));

    @Test
    void hasARowForEachPartInsideAClaim() {
        List<Passage> passages =
                Passages.of(ROAD, CatalogLoader.load(Path.of("data")).catalog().layers(), null);

        List<String> lines = PassageCsv.text(passages, 12).lines().toList();

        assertThat(lines.getFirst())
                .isEqualTo("claim,name,part,from_m,to_m,length_m,length_in_claim_m,standard_uncertainty_in_claim_m");
        assertThat(lines)
                .hasSize(1
                        + passages.stream().mapToInt(p -> p.stretches().size()).sum())
                .anyMatch(line -> line.startsWith("karki,Karki / Tigranashen,inside,"));
        for (Passage passage : passages) {
            double sum = lines.stream()
                    .filter(line -> line.startsWith(passage.claim().id() + ","))
                    .map(line -> line.split(",", -1))
                    .mapToDouble(cells -> Double.parseDouble(cells[cells.length - 3]))
                    .sum();
            assertThat(sum)
                    .isEqualTo(
                            passage.lengthMeters(),
                            within(0.002 * passage.stretches().size()));
        }
    }

    @Test
    void partsAlongAnOutlineAreRowsOfTheirOwn() {
        Claim karki =
                CatalogLoader.load(Path.of("data")).catalog().claim("karki").orElseThrow();
        Passage passage = new Passage(karki, List.of(new Stretch(500, 900)), List.of(new Stretch(100, 450.5)), 2);

        assertThat(PassageCsv.text(List.of(passage), 12).lines().skip(1).toList())
                .satisfiesExactly(
                        row -> assertThat(row).contains(",along its outline,100.000,450.500,350.500,400.000,"),
                        row -> assertThat(row).contains(",inside,500.000,900.000,400.000,400.000,"));
    }

    @Test
    void nothingOnTheWayIsAnEmptyText() {
        assertThat(PassageCsv.text(List.of(), Double.NaN)).isEmpty();
    }
}
