package org.araxes.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's own folder is read beside the catalogue: its claims come on top, and nothing of the catalogue is lost. */
class OwnFolderTest {

    private static final String HEAD = """
            id: my-roads
            title: My roads
            style: {line: status}
            claims:
            """;

    private static final String CLAIM = """
              - id: %s
                names: {en: Mine}
                kind: road
                claimant: %s
                status: claimed
                valid: unknown
                sources: [{id: s0, place: page 2}]
                geometry: %s
                drawn: schematic
                accuracy-m: 900
            """;

    @TempDir
    private Path root;

    private Path folder;

    @BeforeEach
    void folder() throws IOException {
        folder = Files.createDirectories(root.resolve("my claims"));
        Files.createDirectory(folder.resolve("layers"));
    }

    private LoadedData load(String... claims) throws IOException {
        Files.writeString(folder.resolve("layers/roads.yaml"), HEAD + String.join("", claims));
        return CatalogLoader.load(new DataChoice(DataFolders.WHOLE, List.of(folder)));
    }

    private static String claim(String id, String claimant, String geometry) {
        return CLAIM.formatted(id, claimant, geometry);
    }

    @Test
    void standsInAGroupOfItsOwnAboveTheCatalogue() throws IOException {
        LoadedData data = load(claim("my-road", "arm", "{point: [45, 40]}"));

        Layer layer = data.catalog().layer("my-roads").orElseThrow();
        assertThat(data.problems()).isEmpty();
        assertThat(layer.visible()).isTrue();
        assertThat(data.catalog().groups()).first().satisfies(group -> {
            assertThat(group.id()).isEqualTo(layer.groupId());
            assertThat(group.title().english()).isEqualTo("my claims");
            assertThat(OwnFolder.isOwn(group)).isTrue();
        });
        assertThat(layer.order())
                .isGreaterThan(data.whole().catalog().layers().stream()
                        .filter(l -> !l.id().equals(EventLayer.ID))
                        .mapToInt(Layer::order)
                        .max()
                        .orElseThrow());
    }

    @Test
    void takesNothingFromTheCatalogue() throws IOException {
        LoadedData data = load("  - nonsense\n");

        assertThat(data.whole().problems()).isEmpty();
        assertThat(data.catalog().claim("both-lakes")).isPresent();
        assertThat(data.catalog().layers())
                .containsAll(data.whole().catalog().layers())
                .extracting(Layer::id)
                .contains("my-roads");
        assertThat(data.problems())
                .extracting(Problem::toString)
                .anyMatch(line -> line.startsWith("my claims/layers/roads.yaml:5: "));
    }

    @Test
    void mayReferToTheClaimsOfTheCatalogue() throws IOException {
        String line = CatalogLoader.load(DataFolders.WHOLE).catalog().layers().stream()
                .flatMap(l -> l.claims().stream())
                .filter(c -> c.geometry() != null && c.geometry().getDimension() == 1)
                .map(Claim::id)
                .findFirst()
                .orElseThrow();

        LoadedData data = load(claim("my-strip", "aze", "{buffer-of: " + line + ", width-m: 3000}"));

        Claim strip = data.catalog().claim("my-strip").orElseThrow();
        assertThat(data.problems()).isEmpty();
        assertThat(data.catalog().base(strip)).map(Claim::id).contains(line);
    }

    @Test
    void mayNotTakeAnIdOfTheCatalogue() throws IOException {
        LoadedData data =
                load(claim("both-lakes", "arm", "{point: [45, 40]}"), claim("mine", "arm", "{point: [45, 40]}"));

        assertThat(data.catalog().claim("both-lakes").orElseThrow().layerId()).isNotEqualTo("my-roads");
        assertThat(data.catalog().claim("mine")).isPresent();
        assertThat(data.problems())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("already used in the data that come with Araxes (layers/10-lakes.yaml:")
                .contains("\"my-both-lakes\"");
    }

    @Test
    void isCheckedByTheSameRules() throws IOException {
        LoadedData data = load(claim("my-road", "tur", "{point: [45, 40]}"));

        assertThat(data.problems()).extracting(Problem::code).isNotEmpty();
        assertThat(data.own().getFirst().check()).hasSameSizeAs(data.problems());
    }

    @Test
    void saysWhatItCouldHoldWhenNothingIsThere() throws IOException {
        Files.delete(folder.resolve("layers"));
        LoadedData data = CatalogLoader.load(new DataChoice(DataFolders.WHOLE, List.of(folder)));

        assertThat(data.problems()).singleElement().satisfies(p -> {
            assertThat(p.toString()).startsWith("my claims: there is nothing to show");
            assertThat(p.message()).contains("layers/NAME.yaml").contains("events.yaml");
        });
    }

    @Test
    void tellsFilesThatNothingReads() throws IOException {
        Files.writeString(folder.resolve("layers/bridges.yml"), "id: x\n");
        Files.writeString(folder.resolve("source.yaml"), "- id: x\n");
        LoadedData data = load(claim("my-road", "arm", "{point: [45, 40]}"));

        assertThat(data.problems())
                .extracting(Problem::toString)
                .anyMatch(line -> line.contains("bridges.yml: this file is not read; the names of files end in .yaml"))
                .anyMatch(line -> line.contains("source.yaml: this file is not read; did you mean \"sources.yaml\"?"));
    }

    @Test
    void aFolderWithPartiesStandsForItself() throws IOException {
        assertThat(DataChoice.of(DataFolders.WHOLE).own()).isEmpty();
        assertThat(DataChoice.of(folder).own()).containsExactly(folder.toAbsolutePath());
        assertThat(DataChoice.of(folder).with(folder).own()).hasSize(1);
    }
}
