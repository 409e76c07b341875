package org.araxes.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.araxes.io.AtomicFiles;

/** A file that a command was told to write. */
final class OutputFile {

    private OutputFile() {}

    /**
     * Writes it whole or not at all.
     *
     * @throws FailedException when there is no folder for it
     * @throws IOException when it cannot be written
     */
    static void write(Path file, AtomicFiles.Content content) throws IOException {
        try {
            AtomicFiles.write(file, content);
        } catch (NoSuchFileException noFolder) {
            throw new FailedException("there is no folder for " + file, noFolder);
        }
    }
}
