package org.araxes.ui.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
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

    /** The platform's dialogs; files to write are PNG. */
    static FilePicker png() {
        return (owner, name) -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle("Save image");
            chooser.setInitialFileName(name);
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PNG image", "*.png"));
            File file = chooser.showSaveDialog(owner);
            return Optional.ofNullable(file).map(File::toPath);
        };
    }
}
