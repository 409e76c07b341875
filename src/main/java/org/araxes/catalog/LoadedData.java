package org.araxes.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The catalogue with the person's own folders.
 *
 * @param folder the folder of the catalogue
 * @param catalog all of it
 * @param whole what the folder of the catalogue held
 * @param own what each own folder held, in their order
 */
public record LoadedData(Path folder, Catalog catalog, Loaded whole, List<OwnFolder> own) {

    /** Takes a copy of the list. */
    public LoadedData {
        own = List.copyOf(own);
    }

    /** A whole folder alone. */
    public static LoadedData of(Path folder, Loaded whole) {
        return new LoadedData(folder, whole.catalog(), whole, List.of());
    }

    /** The folders that it was read from. */
    public DataChoice choice() {
        return new DataChoice(folder, own.stream().map(OwnFolder::folder).toList());
    }

    /** What could not be read, and what breaks a rule in the own folders; files of those begin with their folder's name. */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(whole.problems());
        own.forEach(folder -> all.addAll(folder.problems()));
        return all;
    }
}
