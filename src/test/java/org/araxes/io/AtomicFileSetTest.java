package org.araxes.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtomicFileSetTest {

    @TempDir
    Path folder;

    @Test
    void allFilesAreWrittenAndOldOnesReplaced() throws IOException {
        Files.writeString(folder.resolve("b"), "old");

        AtomicFileSet.write(contents());

        assertThat(Files.readString(folder.resolve("a"))).isEqualTo("new a");
        assertThat(Files.readString(folder.resolve("b"))).isEqualTo("new b");
        assertThat(Files.readString(folder.resolve("c"))).isEqualTo("new c");
        assertThat(names()).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void oneThatCannotBeWrittenLeavesAllAsTheyWere() throws IOException {
        Files.writeString(folder.resolve("a"), "old a");
        Map<Path, AtomicFiles.Content> contents = contents();
        contents.put(folder.resolve("d"), out -> {
            throw new IOException("full");
        });

        assertThatThrownBy(() -> AtomicFileSet.write(contents)).hasMessage("full");

        assertThat(names()).containsExactly("a");
        assertThat(Files.readString(folder.resolve("a"))).isEqualTo("old a");
    }

    @ParameterizedTest(name = "failing at renaming {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void aFailedRenamingPutsBackWhatWasThere(int failing) throws IOException {
        Files.writeString(folder.resolve("a"), "old a");
        Files.writeString(folder.resolve("c"), "old c");
        Disk disk = new Disk() {
            private int moves;

            @Override
            public void move(Path from, Path to, CopyOption... how) throws IOException {
                moves++;
                if (moves == failing) {
                    throw new IOException("gone");
                }
                Disk.super.move(from, to, how);
            }
        };

        assertThatThrownBy(() -> AtomicFileSet.write(contents(), disk)).hasMessage("gone");

        assertThat(names()).containsExactlyInAnyOrder("a", "c");
        assertThat(Files.readString(folder.resolve("a"))).isEqualTo("old a");
        assertThat(Files.readString(folder.resolve("c"))).isEqualTo("old c");
    }

    private Map<Path, AtomicFiles.Content> contents() {
        Map<Path, AtomicFiles.Content> contents = new LinkedHashMap<>();
        for (String name : new String[] {"a", "b", "c"}) {
            contents.put(folder.resolve(name), out -> out.write(("new " + name).getBytes(StandardCharsets.UTF_8)));
        }
        return contents;
    }

    private java.util.List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).toList();
        }
    }
}
