package org.araxes.workspace;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the workspace lies when nobody names another place: the platform's folder for a user's data. */
public final class WorkspaceLocation {

    /** Names another workspace file; the option {@code --workspace} goes before it. */
    public static final String VARIABLE = "ARAXES_WORKSPACE";

    private static final String FOLDER = "Araxes";
    private static final String FILE = "workspace.gpkg";
    private static final String RECENT = "recent-workspaces.txt";

    private WorkspaceLocation() {}

    /** The default workspace file of this user; neither it nor its folder has to exist. */
    public static Path defaultFile() {
        return defaultFile(
                System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System.getenv());
    }

    /** The workspace that the environment names; null when it names none. */
    public static @Nullable Path named() {
        return absolute(System.getenv(VARIABLE));
    }

    /** The workspaces that this user used. */
    public static RecentWorkspaces recent() {
        return new RecentWorkspaces(folder(
                        System.getProperty("os.name", ""),
                        Path.of(System.getProperty("user.home", ".")),
                        System.getenv())
                .resolve(RECENT));
    }

    static Path defaultFile(String osName, Path home, Map<String, String> environment) {
        Path named = absolute(environment.get(VARIABLE));
        return named != null ? named : folder(osName, home, environment).resolve(FILE);
    }

    private static Path folder(String osName, Path home, Map<String, String> environment) {
        return dataFolder(osName.toLowerCase(Locale.ROOT), home, environment).resolve(FOLDER);
    }

    private static Path dataFolder(String osName, Path home, Map<String, String> environment) {
        if (osName.startsWith("windows")) {
            Path roaming = absolute(environment.get("APPDATA"));
            return roaming != null ? roaming : home.resolve("AppData").resolve("Roaming");
        }
        if (osName.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support");
        }
        // The XDG base directory specification: a relative path is to be ignored.
        Path dataHome = absolute(environment.get("XDG_DATA_HOME"));
        return dataHome != null ? dataHome : home.resolve(".local").resolve("share");
    }

    private static @Nullable Path absolute(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Path path = Path.of(text);
        return path.isAbsolute() ? path : null;
    }
}
