package org.araxes.catalog;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From which folders the catalogue is read.
 *
 * @param whole the folder of the catalogue
 * @param own folders of the person's own claims, shown beside it
 */
public record DataChoice(Path whole, List<Path> own) {

    /** Only a folder that stands for itself says who the parties are and which groups there are. */
    private static final List<String> WHOLE_MARKS = List.of("parties.yaml", "groups.yaml");

    /** Takes a copy of the list. */
    public DataChoice {
        own = List.copyOf(own);
    }

    /**
     * The folder named, beside the one that comes along; or in its place when it is a whole catalogue, with parties and
     * groups of its own.
     *
     * @param named what the person named; null for nothing
     * @throws NoSuchFileException with a sentence for the person when a folder is not there
     */
    public static DataChoice of(@Nullable Path named) throws NoSuchFileException {
        if (named == null || isWhole(named)) {
            return new DataChoice(DataDirectory.locate(named), List.of());
        }
        Path own = DataDirectory.locate(named);
        return new DataChoice(DataDirectory.locate(null), List.of(own));
    }

    /** Whether a folder is a whole catalogue. */
    public static boolean isWhole(Path folder) {
        return WHOLE_MARKS.stream().anyMatch(mark -> Files.exists(folder.resolve(mark)));
    }

    /** This choice with one more own folder, the last one; unchanged when it is there already. */
    public DataChoice with(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        if (own.contains(absolute)) {
            return this;
        }
        List<Path> more = new ArrayList<>(own);
        more.add(absolute);
        return new DataChoice(whole, more);
    }

    /** This choice without an own folder. */
    public DataChoice without(Path folder) {
        return new DataChoice(whole, own.stream().filter(f -> !f.equals(folder)).toList());
    }
}
