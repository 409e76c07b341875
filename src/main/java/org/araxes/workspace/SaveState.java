package org.araxes.workspace;

/** Whether a person's work is on the disk; what the status bar shows. */
public sealed interface SaveState {

    /** Every step is committed to the file. */
    record Saved() implements SaveState {}

    /**
     * Steps are on their way.
     *
     * @param steps how many
     */
    record Saving(int steps) implements SaveState {}

    /**
     * Steps are held in memory only.
     *
     * @param steps how many; 0 when nothing was edited yet but nothing could be saved either
     * @param reason why, for the person
     */
    record NotSaved(int steps, WorkspaceProblem reason) implements SaveState {}
}
