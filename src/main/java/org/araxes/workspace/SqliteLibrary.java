package org.araxes.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.araxes.io.AtomicFiles;
import org.araxes.io.ProgramJar;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.OSInfo;

/**
 * SQLite's native part, unpacked beside the installed program. Without it, each start unpacks it into the folder for
 * temporary files and compares what it wrote, which takes longer than to open the workspace.
 */
public final class SqliteLibrary {

    /** The driver's own property: where it looks first. What it cannot load from there it unpacks as ever. */
    private static final String PATH = "org.sqlite.lib.path";

    private SqliteLibrary() {}

    /**
     * Unpacks it for this system into a folder beside the program.
     *
     * @throws IOException when it cannot be written, or there is none for this system
     */
    public static void install(Path program) throws IOException {
        Path folder = folder(program);
        String resource = "/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + name();
        try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("SQLite has no native part for this system: " + resource);
            }
            Files.createDirectories(folder);
            AtomicFiles.write(folder.resolve(name()), in::transferTo);
        }
    }

    /** Has the driver take the unpacked one where there is one. Before the first connection. */
    static void useInstalled() {
        if (System.getProperty(PATH) == null) {
            ProgramJar.path()
                    .map(SqliteLibrary::folder)
                    .filter(Files::isDirectory)
                    .ifPresent(folder -> System.setProperty(PATH, folder.toString()));
        }
    }

    /** It may serve the very driver only that it came with, so the folder has the driver's version in its name. */
    private static Path folder(Path program) {
        return program.resolveSibling("sqlite-" + SQLiteJDBCLoader.getVersion());
    }

    private static String name() {
        return System.mapLibraryName("sqlitejdbc");
    }
}
