package org.araxes.catalog;

import java.nio.file.Path;
import java.util.List;

/**
 * A folder of a person's own claims as it was read beside the catalogue.
 *
 * @param folder absolute
 * @param loaded what stands in it, with the sources and parties of the whole catalogue to which it may refer
 * @param check everything wrong in it, as {@code araxes check} tells it, by file and line
 */
public record OwnFolder(Path folder, Loaded loaded, List<Problem> check) {

    /** Takes a copy of the list. */
    public OwnFolder {
        check = List.copyOf(check);
    }

    /** No id of the files has a colon in it. */
    private static final String GROUP_PREFIX = "own:";

    /** The heading of its layers. */
    public static String name(Path folder) {
        Path last = folder.getFileName();
        return last == null ? folder.toString() : last.toString();
    }

    /** The {@link LayerGroup#id()} of its layers. */
    public static String groupId(Path folder) {
        return GROUP_PREFIX + folder;
    }

    /** Whether a group is one of a person's own folder. */
    public static boolean isOwn(LayerGroup group) {
        return group.id().startsWith(GROUP_PREFIX);
    }

    /** {@link #name(Path)} of it. */
    public String name() {
        return name(folder);
    }

    /** {@link #check()} with files that begin with its name, so that they are told from those of other folders. */
    public List<Problem> problems() {
        return check.stream()
                .map(p -> new Problem(
                        p.code(),
                        p.severity(),
                        p.file().isEmpty() ? name() : name() + "/" + p.file(),
                        p.line(),
                        p.message()))
                .toList();
    }
}
