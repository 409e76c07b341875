package org.araxes.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.araxes.io.AtomicFileSet;
import org.araxes.io.Disk;

/**
 * The files of a series, such as {@code year-01.png} for the name {@code year.png}: all of them are written, or none.
 * They are made in a hidden folder beside and come into place together when the last one is done.
 *
 * @param names the files, in order
 */
public record NumberedFiles(List<Path> names) {

    private static final int LEAST_DIGITS = 2;

    /** Takes a copy. */
    public NumberedFiles {
        names = List.copyOf(names);
    }

    /** The names of so many files after one with an ending. */
    public static NumberedFiles of(Path file, int count) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        int digits = Math.max(LEAST_DIGITS, Integer.toString(count).length());
        return new NumberedFiles(IntStream.rangeClosed(1, count)
                .mapToObj(i -> "0".repeat(digits - Integer.toString(i).length()) + i)
                .map(number -> file.resolveSibling(name.substring(0, dot) + "-" + number + name.substring(dot)))
                .toList());
    }

    /** Those that are there already and would be replaced. */
    public List<Path> existing() {
        return names.stream().filter(Files::exists).toList();
    }

    /** Writes one of the files. */
    @FunctionalInterface
    interface Writer {
        /**
         * Writes it, and what else belongs to it beside it.
         *
         * @param index which, from 0
         * @param draft where; its name is the one that it is to have
         * @return all files written
         */
        List<Path> write(int index, Path draft) throws ExportException;
    }

    /**
     * Writes all of them.
     *
     * @return the files written, with what belongs to each
     * @throws ExportException when one cannot be written; what was there before is then as it was
     */
    List<Path> write(Writer writer) throws ExportException {
        Path first = names.getFirst();
        Path folder = draftFolder(first);
        Map<Path, Path> drafts = new LinkedHashMap<>();
        try {
            for (int i = 0; i < names.size(); i++) {
                Path draft = folder.resolve(String.valueOf(names.get(i).getFileName()));
                draft.toFile().deleteOnExit(); // stopped from the keyboard, nothing is left either
                for (Path written : writer.write(i, draft)) {
                    drafts.put(first.resolveSibling(String.valueOf(written.getFileName())), written);
                }
            }
            AtomicFileSet.replace(drafts, Disk.REAL);
            return List.copyOf(drafts.keySet());
        } catch (ExportException said) {
            throw said;
        } catch (IOException failed) {
            throw ExportException.of(first, failed);
        } finally {
            delete(folder);
        }
    }

    private Path draftFolder(Path first) throws ExportException {
        for (Path file : names) {
            if (Files.isDirectory(file)) {
                throw ExportException.of(file, new IOException(file + " is a folder"));
            }
        }
        try {
            Path beside = first.toAbsolutePath().getParent();
            Path folder = Files.createTempDirectory(beside == null ? Path.of(".") : beside, ".araxes-series-");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException unwritable) {
            throw ExportException.of(first, unwritable);
        }
    }

    private static void delete(Path folder) {
        try (var left = Files.newDirectoryStream(folder)) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException keepsIt) {
            // The system removes it when the program ends; nothing of the person's is in it.
        }
    }
}
