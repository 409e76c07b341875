package org.araxes.ui.dialog;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Dialog;
import org.araxes.export.PictureFormat;
import org.araxes.render.RenderCancelledException;
import org.jspecify.annotations.Nullable;

/** What happens from Save to the file: the form rests, the button counts, Cancel stops. FX thread. */
final class ImageSaving {

    private final Dialog<?> dialog;
    private final Button save;
    private final Consumer<String> tell;
    private final Consumer<Boolean> busy;

    /** Pictures of a series that are done. */
    private int done;

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
     * Draws and writes a picture or a series.
     *
     * @throws IllegalArgumentException with a sentence for the person when a size or resolution is out of range
     */
    void start(Studio studio, Studio.Wish wish, Path file, PictureFormat format) {
        tell.accept("Saving " + file + " …");
        done = 0;
        show(studio.save(
                wish, file, new Studio.Listener(this::progress, this::saved, failed -> notSaved(failed, format))));
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
        done = count;
        save.setText("Saved " + count + " of " + of);
        tell.accept("Saved " + count + " of " + of + " …");
    }

    private void saved(Path file) {
        show(null);
        tell.accept("Saved " + file);
        dialog.close();
    }

    private void notSaved(Exception failed, PictureFormat format) {
        show(null);
        if (failed instanceof RenderCancelledException) {
            boolean files = done > 0 && format != PictureFormat.PDF;
            tell.accept(files ? "Stopped after " + done + " files" : "Stopped; nothing was written");
            dialog.close();
        } else {
            tell.accept("The image was not saved");
            Dialogs.failed(
                    dialog.getDialogPane().getScene().getWindow(),
                    "The image was not saved",
                    String.valueOf(failed.getMessage()));
        }
    }
}
