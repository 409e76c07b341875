package org.araxes.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in the files, loading and checking end with a catalogue and problems, never with an exception. */
class DamagedDataTest {

    private static final List<String> INSERTS = List.of(
            ":", "-", "[", "]", "{", "}", "\"", "'", "#", "&a ", "*a", "!!int ", "| ", "? ", "\t", "\n", "\n  ", "0",
            "-1e400", "null", "~", "true", "[]", "{}", "\u0000", "\uFEFF", "é", "1993", "none", "id: x\n", "% ", "<<: ",
            "...", "---\n");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void survivesRandomDamage(int seed) throws IOException {
        Random random = new Random(seed);
        DataFolders.overlaid(DataFolders.WHOLE, folder);
        List<Path> files = files();
        for (int i = 0; i < 60; i++) {
            Path file = files.get(random.nextInt(files.size()));
            String whole = Files.readString(file);
            String damaged = damaged(whole, random);
            Files.writeString(file, damaged);

            Loaded loaded = CatalogLoader.load(folder);

            assertThat(loaded.problems()).as("%s:%n%s", file, damaged).doesNotContainNull();
            Checks.run(loaded);
            Files.writeString(file, whole);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(f -> f.toString().matches(".*(yaml|geojson)"))
                    .sorted()
                    .toList());
        }
    }

    private static String damaged(String text, Random random) {
        int at = random.nextInt(text.length());
        int cut = Math.min(text.length(), at + random.nextInt(12));
        return text.substring(0, at) + INSERTS.get(random.nextInt(INSERTS.size())) + text.substring(cut);
    }

    @Test
    void survivesAnEmptyFolder() {
        Loaded loaded = CatalogLoader.load(folder);

        assertThat(loaded.catalog().layers()).isEmpty();
        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "groups.yaml: the file is missing",
                        "layers: the folder of layers cannot be read",
                        "parties.yaml: the file is missing",
                        "sources.yaml: the file is missing");
    }

    @Test
    void survivesAFolderInPlaceOfAFile() throws IOException {
        DataFolders.overlaid(DataFolders.WHOLE, folder);
        Files.delete(folder.resolve("topics.yaml"));
        Files.createDirectory(folder.resolve("topics.yaml"));

        assertThat(CatalogLoader.load(folder).problems())
                .extracting(Problem::code)
                .containsExactly("unreadable-file");
    }

    @Test
    void survivesDeepNesting() throws IOException {
        DataFolders.overlaid(DataFolders.WHOLE, folder);
        Files.write(folder.resolve("topics.yaml"), "[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        Files.write(
                folder.resolve("geometry/lakes.geojson"),
                ("{\"type\":\"FeatureCollection\",\"x\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8));

        assertThat(CatalogLoader.load(folder).problems())
                .extracting(Problem::file)
                .contains("topics.yaml");
    }
}
