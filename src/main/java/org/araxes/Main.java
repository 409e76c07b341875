package org.araxes;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.araxes.catalog.DataChoice;
import org.araxes.cli.AraxesCommand;
import org.araxes.cli.WindowArguments;
import org.araxes.ui.shell.AraxesApp;
import org.araxes.workspace.RecentWorkspaces;
import org.araxes.workspace.Workspace;
import org.araxes.workspace.WorkspaceLocation;

/**
 * Starts Araxes: the window for no arguments, window options and files; else the command line, which loads nothing of
 * JavaFX.
 *
 * <p>Not a JavaFX {@code Application} itself: the launcher refuses one on the class path.
 */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true"); // AWT only draws into memory, with a window or without
        Optional<WindowArguments> forWindow = WindowArguments.parse(args);
        if (forWindow.isEmpty()) {
            System.exit(AraxesCommand.run(args));
        }
        try {
            openWindow(forWindow.get().openingWorkspace(Workspace::isOne));
        } catch (NoSuchFileException noData) {
            System.err.println("araxes: " + noData.getFile() + ": " + noData.getReason());
            System.exit(1);
        }
    }

    private static void openWindow(WindowArguments arguments) throws NoSuchFileException {
        DataChoice data = DataChoice.of(arguments.data());
        Path named = arguments.workspace() != null ? arguments.workspace() : WorkspaceLocation.named();
        RecentWorkspaces recent = WorkspaceLocation.recent();
        AraxesApp.open(data, recent.choose(named, WorkspaceLocation.defaultFile()), recent, arguments.files());
    }
}
