package org.araxes.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Data folders for tests: a small whole one, and that one with some files changed. */
public final class DataFolders {

    /** All folders of this kind. */
    public static final Path RESOURCES = Path.of("src/test/resources/catalog");

    /** A small folder in which nothing is wrong. */
    static final Path WHOLE = RESOURCES.resolve("whole");

    private DataFolders() {}

    /** The whole folder with the files of another laid over it; {@code .delete} lists files to take away. */
    public static Path overlaid(Path files, Path target) throws IOException {
        copy(WHOLE, target);
        copy(files, target);
        Path delete = target.resolve(".delete");
        if (Files.exists(delete)) {
            for (String name : Files.readAllLines(delete)) {
                Files.delete(target.resolve(name));
            }
        }
        return target;
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.resolveSibling("."));
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
