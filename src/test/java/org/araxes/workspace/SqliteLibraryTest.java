package org.araxes.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteJDBCLoader;

class SqliteLibraryTest {

    @TempDir
    private Path folder;

    @Test
    void theNativePartLiesInAFolderOfTheDriversVersion() throws IOException {
        SqliteLibrary.install(folder.resolve("araxes.jar"));

        Path file =
                folder.resolve("sqlite-" + SQLiteJDBCLoader.getVersion()).resolve(System.mapLibraryName("sqlitejdbc"));
        assertThat(file).isNotEmptyFile();
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files.toList()).isEqualTo(List.of(file));
        }
    }

    @Test
    void installedTwiceItIsTheSame() throws IOException {
        SqliteLibrary.install(folder.resolve("araxes.jar"));
        SqliteLibrary.install(folder.resolve("araxes.jar"));

        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }
}
