package org.araxes.catalog;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the data folder that comes with Araxes. */
public final class DataDirectory {

    /** System property that names the folder in which Araxes is installed; the start scripts set it. */
    public static final String HOME_PROPERTY = "araxes.home";

    private static final String MARK = "sources.yaml";

    private DataDirectory() {}

    /**
     * The folder: the one asked for; else {@code data} below the folder that {@value #HOME_PROPERTY} names; else
     * {@code data} beside the {@code pom.xml} of the working directory, for work on Araxes itself.
     *
     * @param explicit what the person named; null for the bundled data
     * @return absolute
     * @throws NoSuchFileException with a sentence for the person when there is none
     */
    public static Path locate(@Nullable Path explicit) throws NoSuchFileException {
        Optional<Path> home =
                Optional.ofNullable(System.getProperty(HOME_PROPERTY)).map(Path::of);
        return locate(explicit, home, Path.of(""));
    }

    static Path locate(@Nullable Path explicit, Optional<Path> home, Path workingDir) throws NoSuchFileException {
        if (explicit != null) {
            return requireData(explicit);
        }
        List<Path> candidates = new ArrayList<>();
        home.ifPresent(h -> candidates.add(h.resolve("data")));
        if (Files.isRegularFile(workingDir.resolve("pom.xml"))) {
            candidates.add(workingDir.resolve("data"));
        }
        for (Path candidate : candidates) {
            if (Files.isRegularFile(candidate.resolve(MARK))) {
                return candidate.toAbsolutePath().normalize();
            }
        }
        throw none(candidates);
    }

    private static Path requireData(Path folder) throws NoSuchFileException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "there is no such folder");
        }
        return folder.toAbsolutePath().normalize();
    }

    private static NoSuchFileException none(List<Path> tried) {
        String where = tried.isEmpty()
                ? "the system property " + HOME_PROPERTY + " is not set"
                : "looked in "
                        + String.join(
                                ", ",
                                tried.stream()
                                        .map(p -> p.toAbsolutePath().toString())
                                        .toList());
        return new NoSuchFileException("data", null, "the data folder with its " + MARK + " was not found; " + where);
    }
}
