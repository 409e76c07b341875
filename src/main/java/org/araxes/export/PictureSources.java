package org.araxes.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.araxes.interchange.AddedFile;
import org.araxes.render.LayerState;
import org.araxes.render.Scene;

/**
 * What of the person's own a picture shows beside the catalogue: folders of claims, and files as layers with a checksum
 * each. Its file names them, so that they can be asked for when it is made again. Immutable.
 *
 * @param folders folders of the person's own claims, in the order of their names {@code own-1}, {@code own-2} in the
 *     checksums of data
 * @param files files that are layers, absolute, each with the first half of its SHA-256 in hexadecimal
 */
public record PictureSources(List<Path> folders, Map<Path, String> files) {

    private static final String FOLDERS = "Araxes folders";
    private static final String FILES = "Araxes files";

    /** Stands for the checksum of a file that could not be read again: no file has it. */
    private static final String UNREADABLE = "unreadable";

    /** Takes copies. */
    public PictureSources {
        folders = List.copyOf(folders);
        files = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    /** What the texts of a picture name, on whichever page; lines of another form are skipped. */
    public static PictureSources read(Map<String, String> texts) {
        Map<Path, String> files = new LinkedHashMap<>();
        for (int page = 1; page <= PageTexts.count(texts); page++) {
            PageTexts.of(page, texts)
                    .getOrDefault(FILES, "")
                    .lines()
                    .map(line -> line.split("  ", 2))
                    .filter(parts -> parts.length == 2)
                    .forEach(parts -> files.put(Path.of(parts[1]), parts[0]));
        }
        List<Path> folders =
                texts.getOrDefault(FOLDERS, "").lines().map(Path::of).toList();
        return new PictureSources(folders, files);
    }

    /**
     * What a scene shows.
     *
     * @param folders the person's folders that the catalogue was read from
     * @param sums checksums that are known already; those found are added
     */
    static PictureSources of(Scene scene, List<Path> folders, Map<Path, String> sums) {
        Map<Path, String> files = new LinkedHashMap<>();
        for (LayerState state : scene.layers()) {
            AddedFile.pathOf(state.layer())
                    .ifPresent(path -> files.put(path, sums.computeIfAbsent(path, PictureSources::sumOrNot)));
        }
        return new PictureSources(
                folders.stream().map(f -> f.toAbsolutePath().normalize()).toList(), files);
    }

    /** Writes them among the texts of a picture. */
    void putInto(Map<String, String> texts) {
        if (!folders.isEmpty()) {
            texts.put(FOLDERS, folders.stream().map(Path::toString).collect(Collectors.joining("\n")));
        }
        List<String> lines = new ArrayList<>();
        files.forEach((path, sum) -> lines.add(sum + "  " + path));
        if (!lines.isEmpty()) {
            texts.put(FILES, String.join("\n", lines));
        }
    }

    /** The first half of a file's SHA-256 in hexadecimal. */
    public static String sum(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return DataStamp.sum(in);
        }
    }

    private static String sumOrNot(Path file) {
        try {
            return sum(file);
        } catch (IOException gone) {
            return UNREADABLE;
        }
    }
}
