package org.araxes.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who held something when, apart from whether it is claimed. */
class ControlTest {

    @TempDir
    Path folder;

    @Test
    void readsWhoHeldAClaimWhen() throws IOException {
        Loaded loaded = load("control: [{by: aze, to: \"1992-05\"}, {by: [arm, rus], from: \"1993\"}]");
        Claim road = loaded.catalog().claim("old-road").orElseThrow();

        assertThat(loaded.problems()).isEmpty();
        assertThat(road.control())
                .containsExactly(
                        new Control(List.of("aze"), null, PartialDate.parse("1992-05")),
                        new Control(List.of("arm", "rus"), PartialDate.parse("1993"), null));
        assertThat(road.controlledBy()).as("the last one").containsExactly("arm", "rus");
        assertThat(road.heldSince()).isEqualTo(PartialDate.parse("1993"));
        assertThat(road.heldByOn(LocalDate.parse("1992-04-30"))).containsExactly("aze");
        assertThat(road.heldByOn(LocalDate.parse("1992-05-01")))
                .as("between two dates")
                .isNull();
        assertThat(road.heldByOn(LocalDate.parse("1993-01-01"))).containsExactly("arm", "rus");
    }

    @Test
    void isEmptyWhereOnlyTheHolderIsKnown() throws IOException {
        Claim road = load("controlled-by: aze").catalog().claim("old-road").orElseThrow();

        assertThat(road.control()).isEmpty();
        assertThat(road.controlledBy()).containsExactly("aze");
        assertThat(road.heldSince()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "control: [{by: aze, to: \"1993\"}, {by: arm, from: \"1992\"}]|stand in order and do not overlap",
                "control: [{by: aze, from: \"1993\"}, {by: arm, from: \"1994\"}]|stand in order and do not overlap",
                "control: [{by: aze, from: \"1994\", to: \"1993\"}]|has to be later than \"from\"",
                "control: [{by: aze}]|needs from or to",
                "control: [{from: \"1993\"}]|\"by\" is missing",
                "control: [{by: azz, from: \"1993\"}]|there is no party \"azz\"",
                "control: [{by: aze, since: \"1993\"}]|unknown key \"since\"",
                "control: aze|\"control\" is a list",
                "{control: [{by: aze, from: \"1993\"}], controlled-by: arm}|never names whom \"controlled-by\" names"
            })
    void tellsWhatDoesNotFit(String keys, String told) throws IOException {
        Loaded loaded =
                load(keys.startsWith("{") ? keys.substring(1, keys.length() - 1).replace("], c", "]\n    c") : keys);

        assertThat(loaded.problems()).isNotEmpty().allMatch(p -> p.line() > 0);
        assertThat(loaded.problems()).extracting(Problem::toString).anyMatch(text -> text.contains(told));
        assertThat(loaded.catalog().claim("old-road")).isEmpty();
    }

    /** The whole folder with keys of its road in place of the layer's controlled-by. */
    private Loaded load(String keys) throws IOException {
        DataFolders.overlaid(Files.createDirectories(folder.resolve("none")), folder.resolve("data"));
        Path file = folder.resolve("data/layers/20-roads.yaml");
        String text = Files.readString(file)
                .replace("  controlled-by: [aze, rus]\n", "")
                .replace("    doubtful: [az]\n", "    doubtful: [az]\n    " + keys + "\n");
        Files.writeString(file, text);
        return CatalogLoader.load(folder.resolve("data"));
    }
}
