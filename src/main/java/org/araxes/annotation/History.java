package org.araxes.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The edits done so far and how many of them still stand: undo steps back, redo forward, a new edit drops what could
 * have been redone. It can be kept and given back after a restart. Not thread-safe, see {@link Document}.
 */
public final class History {

    /** How many edits are kept; recording one more drops the oldest, so that a long day's work stays bounded. */
    public static final int MAX_EDITS = 10_000;

    private final List<Edit> edits = new ArrayList<>();
    private int done;

    /** An empty history. */
    public History() {}

    /**
     * A history as it was kept.
     *
     * @param edits all edits, oldest first
     * @param done how many of them stand
     */
    public History(List<Edit> edits, int done) {
        if (done < 0 || done > edits.size()) {
            throw new IllegalArgumentException(done + " of " + edits.size() + " edits cannot stand");
        }
        this.edits.addAll(edits);
        this.done = done;
    }

    /** All edits, oldest first; those from {@link #done()} on were undone. */
    public List<Edit> edits() {
        return List.copyOf(edits);
    }

    /** How many edits are kept, standing or not. */
    public int size() {
        return edits.size();
    }

    /** How many edits stand. */
    public int done() {
        return done;
    }

    /** The edit that undo would take back. */
    public Optional<Edit> undoable() {
        return done == 0 ? Optional.empty() : Optional.of(edits.get(done - 1));
    }

    /** The edit that redo would do again. */
    public Optional<Edit> redoable() {
        return done == edits.size() ? Optional.empty() : Optional.of(edits.get(done));
    }

    /** Records a new edit that was applied; what could be redone is dropped. */
    public void record(Edit edit) {
        edits.subList(done, edits.size()).clear();
        edits.add(edit);
        done++;
        if (done > MAX_EDITS) {
            edits.removeFirst();
            done--;
        }
    }

    /** Steps back; apply the {@link Edit#inverse()} of {@link #undoable()} first. */
    public void stepBack() {
        if (done == 0) {
            throw new IllegalStateException("there is nothing to undo");
        }
        done--;
    }

    /** Steps forward; apply {@link #redoable()} first. */
    public void stepForward() {
        if (done == edits.size()) {
            throw new IllegalStateException("there is nothing to redo");
        }
        done++;
    }
}
