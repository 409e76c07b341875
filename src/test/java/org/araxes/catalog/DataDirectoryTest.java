package org.araxes.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path root;

    private Path withData(String name) throws IOException {
        Path data = Files.createDirectories(root.resolve(name).resolve("data"));
        Files.writeString(data.resolve("sources.yaml"), "[]");
        return data;
    }

    @Test
    void prefersTheFolderAskedFor() throws IOException {
        Path home = withData("home").resolveSibling(".");
        Path mine = Files.createDirectory(root.resolve("mine"));

        assertThat(DataDirectory.locate(mine, Optional.of(home), root)).isEqualTo(mine);
    }

    @Test
    void looksBelowTheHomeFolder() throws IOException {
        Path data = withData("home");

        assertThat(DataDirectory.locate(null, Optional.of(root.resolve("home")), root))
                .isEqualTo(data);
    }

    @Test
    void looksBesideThePomOfTheWorkingDirectory() throws IOException {
        Path data = withData("clone");
        Files.writeString(root.resolve("clone/pom.xml"), "");

        assertThat(DataDirectory.locate(null, Optional.empty(), root.resolve("clone")))
                .isEqualTo(data);
    }

    @Test
    void doesNotTakeAnyDataFolderOfTheWorkingDirectory() throws IOException {
        withData("elsewhere");

        assertThatThrownBy(() -> DataDirectory.locate(null, Optional.empty(), root.resolve("elsewhere")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("the system property araxes.home is not set");
    }

    @Test
    void saysWhereItLooked() {
        assertThatThrownBy(() -> DataDirectory.locate(null, Optional.of(root.resolve("gone")), root))
                .hasMessageContaining("looked in " + root.resolve("gone/data"));
    }

    @Test
    void saysThatTheFolderAskedForIsMissing() {
        assertThatThrownBy(() -> DataDirectory.locate(root.resolve("gone"), Optional.empty(), root))
                .hasMessageContaining("there is no such folder");
    }
}
