package org.araxes.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code src/test/resources/catalog/broken} holds the files that differ from the whole folder, and
 * {@code expected.txt}: first the claims that are still there, then the problems. To add a case, write the files, run the
 * test and read the lines it prints before keeping them.
 */
class BrokenDataTest {

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(DataFolders.RESOURCES.resolve("broken"))) {
            return folders.map(f -> f.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsWrongAndKeepsTheRest(String name, @TempDir Path target) throws IOException {
        Path folder = DataFolders.RESOURCES.resolve("broken").resolve(name);
        Loaded loaded = CatalogLoader.load(DataFolders.overlaid(folder, target));

        List<String> lines = new ArrayList<>();
        lines.add("claims: " + String.join(", ", claims(loaded)));
        loaded.problems().forEach(p -> lines.add(p.severity() + " " + p.code() + " " + p));
        Checks.run(loaded).forEach(p -> lines.add("CHECK " + p.code() + " " + p));

        Path expected = folder.resolve("expected.txt");
        assertThat(lines)
                .as("%s has to hold:%n%s", expected, String.join("\n", lines))
                .isEqualTo(Files.exists(expected) ? Files.readAllLines(expected) : List.of());
    }

    private static List<String> claims(Loaded loaded) {
        return EventLayer.removed(loaded.catalog()).layers().stream()
                .flatMap(l -> l.claims().stream())
                .map(Claim::id)
                .toList();
    }
}
