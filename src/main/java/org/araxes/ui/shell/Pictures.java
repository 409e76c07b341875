package org.araxes.ui.shell;

import org.araxes.ui.MapModel;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.araxes.ui.task.Background;

/** Pictures and texts for the clipboard. FX thread. */
final class Pictures {

    private Pictures() {}

    static void copy(MapModel model, Background background, Consumer<String> tell) {}

    static void copyText(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
