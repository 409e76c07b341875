package org.araxes.ui.task;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Keeps the pixels of frames that nobody shows any more, for the next frames of the same size: a frame is up to a dozen
 * megabytes, and a new one for each would keep the garbage collector busy while the map moves. Thread-safe.
 */
public final class FrameBuffers implements IntFunction<int[]> {

    /** A sharp one and one of the surroundings; more would only fill memory. */
    private static final int KEPT = 2;

    private final List<int[]> spare = new ArrayList<>();

    /** Pixels with anything in them. */
    @Override
    public synchronized int[] apply(int pixels) {
        for (int i = 0; i < spare.size(); i++) {
            if (spare.get(i).length == pixels) {
                return spare.remove(i);
            }
        }
        return new int[pixels];
    }

    /** Takes pixels back that nobody looks at any more. */
    public synchronized void giveBack(int[] pixels) {
        spare.add(pixels);
        if (spare.size() > KEPT) {
            spare.removeFirst();
        }
    }
}
