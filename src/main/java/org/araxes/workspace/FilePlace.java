package org.araxes.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Which file stood at a path. A program that has a file open goes on writing to it after it was moved or deleted, and
 * nothing fails; what is written then is not where the person looks for it, or nowhere.
 *
 * @param path where it stood
 * @param key by which the system knows the file itself; empty where it has none
 */
record FilePlace(Path path, Optional<Object> key) {

    /** The file that stands at a path now. */
    static FilePlace of(Path path) {
        return new FilePlace(path, keyOf(path));
    }

    /** Whether the same file still stands there. */
    boolean isHeld() {
        return Files.exists(path) && keyOf(path).equals(key);
    }

    private static Optional<Object> keyOf(Path path) {
        try {
            return Optional.ofNullable(
                    Files.readAttributes(path, BasicFileAttributes.class).fileKey());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
