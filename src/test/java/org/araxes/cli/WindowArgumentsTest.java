package org.araxes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowArgumentsTest {

    @TempDir
    private Path folder;

    @Test
    void noArgumentsOpenTheWindow() {
        assertThat(WindowArguments.parse()).contains(new WindowArguments(null, null, List.of()));
    }

    @Test
    void windowOptionsOpenTheWindow() {
        assertThat(WindowArguments.parse("--workspace", "my.gpkg", "--data=claims"))
                .contains(new WindowArguments(Path.of("my.gpkg"), Path.of("claims"), List.of()));
    }

    @Test
    void filesThatAreThereOpenTheWindow() throws IOException {
        Path file = Files.createFile(folder.resolve("route.geojson"));

        assertThat(WindowArguments.parse(file.toString())).contains(new WindowArguments(null, null, List.of(file)));
    }

    @Test
    void everythingElseIsForTheCommandLine() {
        assertThat(WindowArguments.parse("render")).isEmpty();
        assertThat(WindowArguments.parse("--data", "claims", "render")).isEmpty();
        assertThat(WindowArguments.parse("--help")).isEmpty();
        assertThat(WindowArguments.parse(folder.resolve("none.geojson").toString()))
                .isEmpty();
    }

    @Test
    void anOptionWithoutItsValueIsLeftToTheCommandLineToExplain() {
        assertThat(WindowArguments.parse("--workspace")).isEmpty();
        assertThat(WindowArguments.parse("--data=")).isEmpty();
    }

    @Test
    void aWorkspaceAmongTheFilesIsOpenedUnlessAnotherIsNamed() {
        Path mine = Path.of("mine.gpkg");
        Path other = Path.of("other.gpkg");
        Path route = Path.of("route.geojson");
        WindowArguments files = new WindowArguments(null, null, List.of(route, mine, other));

        assertThat(files.openingWorkspace(f -> f.toString().endsWith(".gpkg")))
                .isEqualTo(new WindowArguments(mine, null, List.of(route, other)));
        assertThat(files.openingWorkspace(f -> false)).isEqualTo(files);
        WindowArguments named = new WindowArguments(other, null, List.of(mine));
        assertThat(named.openingWorkspace(f -> true)).isEqualTo(named);
    }
}
