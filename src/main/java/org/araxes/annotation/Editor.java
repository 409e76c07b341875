package org.araxes.annotation;

import java.util.Optional;

/**
 * A document with its history, moved together. Every change gives the {@link Step} to be saved. Not thread-safe, see
 * {@link Document}.
 */
public final class Editor {

    private final Document document;
    private final History history;

    /** An editor on these two; from now on only the editor may change them. */
    public Editor(Document document, History history) {
        this.document = document;
        this.history = history;
    }

    /** What is drawn now. */
    public Document document() {
        return document;
    }

    /** What was done. */
    public History history() {
        return history;
    }

    /**
     * Carries out a new edit and records it.
     *
     * @throws IllegalStateException when the edit does not fit the document; nothing has changed then
     */
    public Step perform(Edit edit) {
        document.apply(edit);
        return new Step(edit, Step.Move.NEW, history.record(edit));
    }

    /** Takes back the last edit that stands, if there is one. */
    public Optional<Step> undo() {
        return history.undoable().map(edit -> {
            Edit inverse = edit.inverse();
            document.apply(inverse);
            history.stepBack();
            return new Step(inverse, Step.Move.UNDO);
        });
    }

    /** Does the last edit that was taken back again, if there is one. */
    public Optional<Step> redo() {
        return history.redoable().map(edit -> {
            document.apply(edit);
            history.stepForward();
            return new Step(edit, Step.Move.REDO);
        });
    }
}
