package org.araxes.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Dialog;
import javafx.stage.Window;
import org.araxes.render.RenderCancelledException;
import org.jspecify.annotations.Nullable;

/** What happens from Save to the file: the form rests, the button counts, Cancel stops. FX thread. */
final class ImageSaving {

    private final Dialog<?> dialog;
    private final Button save;
    private final Consumer<String> tell;
    private final Consumer<Boolean> busy;

    /** Stops what is being saved; null while nothing is. */
    private @Nullable Runnable stop;

    /**
     * @param dialog closes when the file is there
     * @param save its button
     * @param tell says what was done
     * @param busy shows that something takes its time, or no longer
     */
    ImageSaving(Dialog<?> dialog, Button save, Consumer<String> tell, Consumer<Boolean> busy) {
        this.dialog = dialog;
        this.save = save;
        this.tell = tell;
        this.busy = busy;
    }

    /** Whether a picture is being saved. */
    boolean isRunning() {
        return stop != null;
    }

    /** Stops what is being saved; whether there was anything to stop. */
    boolean stop() {
        if (stop == null) {
            return false;
        }
        stop.run();
        return true;
    }

    /**
     * Draws and writes a picture or a series. The chooser of files has asked whether the file named may be replaced;
     * numbered files, which nobody named, are asked about here.
     *
     * @param pages how many pages one picture has
     * @throws IllegalArgumentException with a sentence for the person when a size or resolution is out of range
     */
    void start(Studio studio, Studio.Wish wish, Path file, int pages) {
        List<Path> replaced = studio.replacedBy(wish, file, pages);
        if (!replaced.isEmpty() && !mayReplace(replaced)) {
            return;
        }
        tell.accept("Saving " + file + " …");
        show(studio.save(wish, file, new Studio.Listener(this::progress, this::saved, this::notSaved)));
    }

    private boolean mayReplace(List<Path> files) {
        Path first = files.getFirst();
        String more = files.size() > 1 ? " and " + (files.size() - 1) + " more" : "";
        return Dialogs.confirmed(
                window(),
                files.size() > 1 ? "Replace " + files.size() + " files?" : "Replace " + first.getFileName() + "?",
                first + more + (files.size() > 1 ? " are there already." : " is there already."),
                "Replace");
    }

    private Window window() {
        return dialog.getDialogPane().getScene().getWindow();
    }

    /** While a picture is drawn the form rests, and Cancel stops it. */
    private void show(@Nullable Runnable stopping) {
        stop = stopping;
        busy.accept(stopping != null);
        dialog.getDialogPane().getContent().setDisable(stopping != null);
        save.setDisable(stopping != null);
        save.setText(stopping != null ? "Saving …" : "Save…");
    }

    private void progress(int count, int of) {
        save.setText("Drawn " + count + " of " + of);
        tell.accept("Drawn " + count + " of " + of + " …");
    }

    private void saved(List<Path> files) {
        show(null);
        int more = files.size() - 1;
        tell.accept("Saved " + files.getFirst()
                + (more == 0 ? "" : more == 1 ? " and one more file" : " and " + more + " more files"));
        dialog.close();
    }

    private void notSaved(Exception failed) {
        show(null);
        if (failed instanceof RenderCancelledException) {
            tell.accept("Stopped; nothing was written");
            dialog.close();
        } else {
            tell.accept("The image was not saved");
            Dialogs.failed(window(), "The image was not saved", String.valueOf(failed.getMessage()));
        }
    }
}
