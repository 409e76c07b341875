package org.araxes.ui.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks for a file to write; an interface because the platform's own dialog cannot be driven by tests. */
@FunctionalInterface
public interface FilePicker {

    /** The file chosen; nothing when the person thought better of it. */
    Optional<Path> saveAs(@Nullable Window owner, String suggestedName);

    /** The platform's dialog for PNG files. */
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
