package org.araxes.io;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The jar that the program runs from where it is installed. Any thread. */
public final class ProgramJar {

    private ProgramJar() {}

    /** The jar; nothing when the program runs from loose classes, as it does while it is being changed. */
    public static Optional<Path> path() {
        return path(System.getProperty("java.class.path", ""));
    }

    /** The same for a class path, of which the first entry is the program. */
    static Optional<Path> path(String classPath) {
        String first = classPath.split(File.pathSeparator, 2)[0];
        Path jar = Path.of(first).toAbsolutePath();
        return first.endsWith(".jar") && Files.isRegularFile(jar) ? Optional.of(jar) : Optional.empty();
    }
}
