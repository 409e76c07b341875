package org.araxes.ui.workspace;

import java.nio.file.Path;
import org.araxes.workspace.SaveState;

/**
 * The save state in words.
 *
 * @param text short, for the status line
 * @param detail a sentence
 * @param warn whether something is not saved
 */
record SaveStateText(String text, String detail, boolean warn) {

    /** While the file is read; what is drawn meanwhile is not in it yet. */
    static SaveStateText reading(Path file) {
        return new SaveStateText(
                "Reading…",
                "What you drew is being read from " + file
                        + "; what you draw meanwhile is saved as soon as all is there",
                false);
    }

    static SaveStateText of(SaveState state, Path file) {
        if (state instanceof SaveState.NotSaved(int steps, var reason)) {
            return new SaveStateText(
                    steps == 0 ? "Not saving" : "Not saved (" + steps + ")",
                    reason.message() + "\nWhat you draw stays in this window. Click to try again.",
                    true);
        }
        return state instanceof SaveState.Saving
                ? new SaveStateText("Saving…", "Being saved in " + file, false)
                : new SaveStateText("Saved", "Everything is saved in " + file, false);
    }
}
