package org.araxes.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {

    @TempDir
    Path folder;

    @Test
    void newFileIsWrittenWhole() throws IOException {
        Path file = folder.resolve("picture.png");
        AtomicFiles.write(file, out -> out.write("content".getBytes(StandardCharsets.UTF_8)));
        assertThat(file).hasContent("content");
        assertThat(names()).containsExactly("picture.png");
    }

    @Test
    void oldFileStaysAndNothingElseWhenWritingFails() throws IOException {
        Path file = folder.resolve("picture.png");
        Files.writeString(file, "old");
        assertThatThrownBy(() -> AtomicFiles.write(file, out -> {
                    out.write(new byte[1_000_000]);
                    throw new IOException("disk full");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("picture.png");
    }

    @Test
    void oldFileStaysWhenTheContentThrowsABug() throws IOException {
        Path file = folder.resolve("picture.png");
        Files.writeString(file, "old");
        assertThatThrownBy(() -> AtomicFiles.write(file, out -> {
                    throw new IllegalStateException("bug");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("picture.png");
    }

    @Test
    void oldFileIsReplaced() throws IOException {
        Path file = folder.resolve("picture.png");
        Files.writeString(file, "old and longer");
        AtomicFiles.write(file, out -> out.write('n'));
        assertThat(file).hasContent("n");
    }

    @Test
    void folderIsRefused() throws IOException {
        Path file = Files.createDirectory(folder.resolve("picture.png"));
        assertThatThrownBy(() -> AtomicFiles.write(file, out -> out.write('n')))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is a folder");
        assertThat(names()).containsExactly("picture.png");
    }

    @Test
    void missingFolderIsSaid() {
        Path file = folder.resolve("missing").resolve("picture.png");
        assertThatThrownBy(() -> AtomicFiles.write(file, out -> out.write('n')))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void linkStaysALink() throws IOException {
        Path file = folder.resolve("real.png");
        Files.writeString(file, "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.png"), file);
        AtomicFiles.write(link, out -> out.write('n'));
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(file).hasContent("n");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(p -> p.getFileName().toString()).toList();
        }
    }
}
