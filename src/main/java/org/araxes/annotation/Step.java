package org.araxes.annotation;

/**
 * One step of a person's work: what was done to the document, and how the history moved by it. A row of steps, carried
 * out in order, leads from one document and history to another; so a step is all that a file has to be told. Immutable.
 *
 * @param applied the edit that was applied to the document; for an undo the inverse of the edit taken back
 * @param move how the history moved
 * @param dropped how many of the oldest edits the history let go for the new one
 */
public record Step(Edit applied, Move move, int dropped) {

    /** A step for which nothing had to go. */
    public Step(Edit applied, Move move) {
        this(applied, move, 0);
    }

    /** How the history moved. */
    public enum Move {
        /** A new edit was recorded; what could be redone was dropped. */
        NEW,
        /** One edit was taken back. */
        UNDO,
        /** One edit was done again. */
        REDO
    }
}
