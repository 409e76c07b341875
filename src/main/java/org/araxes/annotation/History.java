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

    /**
     * How many vertices all edits keep together ({@link Edit#weight()}), some 64 MB; the oldest go first, the newest always
     * stays.
     */
    public static final long MAX_WEIGHT = 1_000_000;

    private final List<Edit> edits = new ArrayList<>();
    private int done;
    private long weight;

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
        this.weight = weight(edits);
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

    private static long weight(List<Edit> some) {
        return some.stream().mapToLong(Edit::weight).sum();
    }

    /**
     * Records a new edit that was applied; what could be redone is dropped.
     *
     * @return how many of the oldest edits had to go
     */
    public int record(Edit edit) {
        List<Edit> undone = edits.subList(done, edits.size());
        weight += edit.weight() - weight(undone);
        undone.clear();
        edits.add(edit);
        int dropped = 0;
        while (edits.size() - dropped > MAX_EDITS || (weight > MAX_WEIGHT && dropped < edits.size() - 1)) {
            weight -= edits.get(dropped).weight();
            dropped++;
        }
        edits.subList(0, dropped).clear();
        done = edits.size();
        return dropped;
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
