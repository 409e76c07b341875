package org.araxes.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Making, three writes, sync, rename; the last step, the sync of the folder, may fail unheard. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void fileIsOldOrNewWhicheverStepFails(boolean forGood) throws IOException {
        byte[] content = new byte[300_000];
        Arrays.fill(content, (byte) 'n');
        Path file = folder.resolve("picture.png");
        int n = 0;
        boolean struck = true;
        int told = 0;
        while (struck) {
            Files.writeString(file, "old");
            FaultyDisk disk = new FaultyDisk(++n, forGood);
            try {
                AtomicFiles.write(file, out -> writeInThirds(out, content), disk);
                assertThat(file).as("after %s", disk).hasBinaryContent(content);
            } catch (IOException failed) {
                told++;
                assertThat(failed).hasMessage(FaultyDisk.REASON).hasNoSuppressedExceptions();
                assertThat(file).as("after %s", disk).hasContent("old");
            }
            struck = disk.struck();
            assertThat(names()).containsExactly("picture.png");
        }
        assertThat(n).as("steps, and one run without a failure").isEqualTo(told + 2);
        assertThat(told).isEqualTo(1 + 3 + 1 + 1);
    }

    private static void writeInThirds(OutputStream out, byte[] content) throws IOException {
        int third = content.length / 3;
        for (int i = 0; i < 3; i++) {
            out.write(content, i * third, third);
        }
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

    /** Ends as the keyboard ends a program: its shutdown runs, the code below does not. */
    static final class StoppedWhileWriting {
        public static void main(String[] args) throws IOException {
            AtomicFiles.write(Path.of(args[0]), out -> {
                out.write(new byte[1_000_000]);
                System.exit(3);
            });
        }
    }

    @Test
    void stoppedProgramLeavesNoHalfFile() throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoppedWhileWriting.class.getName(),
                        folder.resolve("picture.png").toString())
                .inheritIO()
                .start();
        assertThat(program.waitFor()).isEqualTo(3);
        assertThat(names()).isEmpty();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(p -> p.getFileName().toString()).toList();
        }
    }
}
