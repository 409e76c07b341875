package org.araxes.ui.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/**
 * What is dropped on the window from outside: folders go to one taker, files to another. FX thread.
 *
 * @param folders takes the folders of one drop, at least one
 * @param files takes the files of one drop, at least one
 */
record Drops(Consumer<List<Path>> folders, Consumer<List<Path>> files) {

    /** Lets a node take drops. */
    void listenOn(Node node) {
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            event.setDropCompleted(take(event.getDragboard().getFiles()));
            event.consume();
        });
    }

    /** Hands out what was dropped; false when that is nothing. */
    boolean take(List<File> dropped) {
        List<Path> paths = dropped.stream().map(File::toPath).toList();
        hand(paths.stream().filter(Files::isDirectory).toList(), folders);
        hand(paths.stream().filter(p -> !Files.isDirectory(p)).toList(), files);
        return !paths.isEmpty();
    }

    private static void hand(List<Path> paths, Consumer<List<Path>> taker) {
        if (!paths.isEmpty()) {
            taker.accept(paths);
        }
    }
}
