package org.araxes.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.DataChoice;
import org.araxes.export.DataStamp;
import org.araxes.export.PictureSources;
import org.araxes.geo.ReadProgress;
import org.araxes.interchange.AddedFile;
import org.araxes.interchange.LayerFiles;

/**
 * Finds the person's own folders and files that a picture shows again: where they lay, or as they are given now.
 *
 * @param sources what the picture names
 * @param changedToo whether changed ones are taken as they are now
 */
record SourcesAgain(PictureSources sources, boolean changedToo) {

    /**
     * The folders to read the catalogue from: those given, and of the picture's those that are not given anew.
     *
     * @param given from the command line
     */
    DataChoice folders(DataChoice given) {
        DataChoice all = given;
        for (Path folder : sources.folders()
                .subList(
                        Math.min(given.own().size(), sources.folders().size()),
                        sources.folders().size())) {
            if (!Files.isDirectory(folder)) {
                throw new FailedException("the picture shows claims of the folder " + folder
                        + ", which is not there; give it with --data where it is now");
            }
            all = all.with(folder);
        }
        return all;
    }

    /**
     * The data of now, its own folders named as the picture names them, wherever they are.
     *
     * @throws FailedException when an own folder has changed since
     */
    DataStamp stamp(DataStamp now, DataStamp then) {
        if (sources.folders().isEmpty()) {
            return now;
        }
        List<String> changed = then.ownDifferencesTo(now);
        if (!changed.isEmpty() && !changedToo) {
            throw new FailedException("a folder of your claims is not as it was when the picture was made: "
                    + changed.getFirst() + "; --force takes it as it is");
        }
        return now.own().size() == sources.folders().size() ? new DataStamp(now.sums(), sources.folders()) : now;
    }

    /**
     * The picture's files as they are now, each by where the picture says that it lies.
     *
     * @param given files from the command line, which may be those of the picture that lie elsewhere now
     */
    Map<Path, Path> files(List<Path> given) throws IOException {
        Map<Path, Path> found = new LinkedHashMap<>();
        for (Map.Entry<Path, String> file : sources.files().entrySet()) {
            found.put(file.getKey(), find(file.getKey(), file.getValue(), given));
        }
        return found;
    }

    /** The catalogue with these files as layers. */
    static Catalog withFiles(Catalog catalog, Map<Path, Path> files) throws IOException {
        Catalog all = catalog;
        for (Map.Entry<Path, Path> file : files.entrySet()) {
            AddedFile layer = LayerFiles.read(file.getValue(), file.getKey(), ReadProgress.NONE);
            all = all.with(AddedFile.GROUP, layer.layer(), layer.source());
        }
        return all;
    }

    /** Their checksums. */
    static Map<Path, String> sums(Map<Path, Path> files) throws IOException {
        Map<Path, String> sums = new LinkedHashMap<>();
        for (Map.Entry<Path, Path> file : files.entrySet()) {
            sums.put(file.getKey(), PictureSources.sum(file.getValue()));
        }
        return sums;
    }

    private Path find(Path file, String sum, List<Path> given) throws IOException {
        if (Files.isRegularFile(file) && PictureSources.sum(file).equals(sum)) {
            return file;
        }
        for (Path other : given) {
            if (Files.isRegularFile(other) && PictureSources.sum(other).equals(sum)) {
                return other;
            }
        }
        List<Path> changed = Stream.concat(given.stream(), Stream.of(file))
                .filter(Files::isRegularFile)
                .filter(f -> String.valueOf(f.getFileName()).equals(String.valueOf(file.getFileName())))
                .toList();
        if (changed.isEmpty()) {
            throw new FailedException(
                    "the picture shows the file " + file + ", which is not there; give it with --add where it is now");
        }
        if (changedToo) {
            return changed.getFirst();
        }
        throw new FailedException(
                "the file " + changed.getFirst() + " is not as it was when the picture was made (checksum "
                        + PictureSources.sum(changed.getFirst()) + ", then " + sum
                        + "); give the one of then with --add, or --force to take it as it is");
    }
}
