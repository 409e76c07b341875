package org.araxes.ui.dialog;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.araxes.export.PictureFormat;
import org.jspecify.annotations.Nullable;

/** Asks for a file to write or a folder to read; an interface because the platform's own dialog cannot be driven by tests. */
@FunctionalInterface
public interface FilePicker {

    /** The file chosen; nothing when the person thought better of it. */
    Optional<Path> saveAs(@Nullable Window owner, String suggestedName);

    /** A folder of own claims to show; nothing when the person thought better of it, or cannot be asked. */
    default Optional<Path> folder(@Nullable Window owner) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Folder of your claims");
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    /** Files to show as layers; none when the person thought better of it, or cannot be asked. */
    default List<Path> layers(@Nullable Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Show files as layers");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                "GeoJSON, GeoPackage",
                                "*.geojson",
                                "*.json",
                                "*.geojsonl",
                                "*.geojsons",
                                "*.ndjson",
                                "*.gpkg"),
                        ALL);
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    /** A file for the workspace to go on in; nothing when the person thought better of it, or cannot be asked. */
    default Optional<Path> workspace(@Nullable Window owner, Path now) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Save workspace as");
        chooser.setInitialFileName(now.getFileName().toString());
        beginIn(chooser, now);
        chooser.getExtensionFilters().add(WORKSPACE);
        return Optional.ofNullable(chooser.showSaveDialog(owner))
                .map(File::toPath)
                .map(path -> ending(path, "workspace.gpkg"));
    }

    /** A workspace to go on in; nothing when the person thought better of it, or cannot be asked. */
    default Optional<Path> workspaceToOpen(@Nullable Window owner, Path now) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Open workspace");
        beginIn(chooser, now);
        chooser.getExtensionFilters().addAll(WORKSPACE, ALL);
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    /** The dialog begins in the folder of a file; one that is not there would have it fail on some systems. */
    private static void beginIn(FileChooser chooser, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
    }

    /** A file with a saved view to read; nothing when the person thought better of it, or cannot be asked. */
    default Optional<Path> view(@Nullable Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Open a saved view");
        chooser.getExtensionFilters().add(VIEW);
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    /** Workspaces. */
    FileChooser.ExtensionFilter WORKSPACE = new FileChooser.ExtensionFilter("Workspace (GeoPackage)", "*.gpkg");

    /** What has another name than it might have. */
    FileChooser.ExtensionFilter ALL = new FileChooser.ExtensionFilter("All files", "*");

    /** Files of saved views. */
    FileChooser.ExtensionFilter VIEW = new FileChooser.ExtensionFilter("Saved view", "*.json");

    /** The platform's dialogs; files to write are of the kind that the end of the suggested name says. */
    static FilePicker ofPlatform() {
        return (owner, name) -> {
            FileChooser chooser = new FileChooser();
            boolean view = name.endsWith(".json");
            chooser.setTitle(view ? "Export the view" : "Save image");
            chooser.setInitialFileName(name);
            chooser.getExtensionFilters().add(view ? VIEW : image(name));
            File file = chooser.showSaveDialog(owner);
            return Optional.ofNullable(file).map(File::toPath).map(path -> ending(path, name));
        };
    }

    /** A name for a file, without its ending, made of a title; the other where that has no letters. */
    static String fileName(String title, String otherwise) {
        String name = title.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? otherwise : name;
    }

    private static FileChooser.ExtensionFilter image(String name) {
        String title = PictureFormat.of(Path.of(name)).map(PictureFormat::title).orElse("Image");
        return new FileChooser.ExtensionFilter(title, "*" + name.substring(name.lastIndexOf('.')));
    }

    /** Dialogs of some platforms leave the ending to the person. */
    private static Path ending(Path chosen, String suggested) {
        String wanted = suggested.substring(suggested.lastIndexOf('.'));
        String name = chosen.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(wanted) ? chosen : chosen.resolveSibling(name + wanted);
    }
}
