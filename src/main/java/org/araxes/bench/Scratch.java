package org.araxes.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * A folder that goes, with all that is in it, when it is no longer needed.
 *
 * @param folder where it is
 */
public record Scratch(Path folder) implements AutoCloseable {

    /** A new one among the temporary files. */
    public static Scratch make() throws IOException {
        return new Scratch(Files.createTempDirectory("araxes-bench-"));
    }

    @Override
    public void close() throws IOException {
        try (var entries = Files.walk(folder)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(entry);
            }
        }
    }
}
