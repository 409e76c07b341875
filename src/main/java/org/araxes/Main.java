package org.araxes;

import java.nio.file.Path;
import org.araxes.cli.AraxesCommand;
import org.jspecify.annotations.Nullable;

/**
 * Starts Araxes: without arguments the window, at once; with arguments what the command line makes of them.
 *
 * <p>Not a JavaFX {@code Application} itself: the launcher refuses one on the class path.
 */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        if (args.length == 0) {
            openWindow(null);
        } else {
            System.exit(AraxesCommand.run(Main::openWindow, args));
        }
    }

    private static void openWindow(@Nullable Path workspace) {
        org.araxes.ui.shell.AraxesApp.open(
                Path.of("data"), workspace == null ? org.araxes.workspace.WorkspaceLocation.defaultFile() : workspace);
    }
}
