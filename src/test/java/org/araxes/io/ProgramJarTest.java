package org.araxes.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramJarTest {

    @TempDir
    private Path folder;

    @Test
    void theFirstJarOfTheClassPathIsTheProgram() throws IOException {
        Path jar = Files.createFile(folder.resolve("araxes.jar"));

        assertThat(ProgramJar.path(jar.toString())).hasValue(jar);
        assertThat(ProgramJar.path(jar + File.pathSeparator + folder.resolve("other.jar")))
                .hasValue(jar);
    }

    @Test
    void looseClassesAreNoProgram() throws IOException {
        Path jar = Files.createFile(folder.resolve("library.jar"));

        assertThat(ProgramJar.path(folder + File.pathSeparator + jar)).isEmpty();
        assertThat(ProgramJar.path("")).isEmpty();
    }

    @Test
    void aJarThatIsNotThereIsNoProgram() {
        assertThat(ProgramJar.path(folder.resolve("araxes.jar").toString())).isEmpty();
    }
}
