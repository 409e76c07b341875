package org.araxes.ui.task;

import java.util.ArrayList;
import java.util.List;
import org.araxes.render.PixelSource;

/**
 * Keeps the pixels of frames that nobody shows any more, for the next frames of the same size: a frame is up to a dozen
 * megabytes, and a new one for each would keep the garbage collector busy while the map moves. Thread-safe.
 */
public final class FrameBuffers implements PixelSource {

    /** One of each size: a sharp frame, one of the surroundings, one of the region; more would only fill memory. */
    private static final int KEPT = 3;

    private final List<int[]> spare = new ArrayList<>();

    @Override
    public synchronized int[] take(int count) {
        for (int i = 0; i < spare.size(); i++) {
            if (spare.get(i).length == count) {
                return spare.remove(i);
            }
        }
        return new int[count];
    }

    @Override
    public synchronized void giveBack(int[] pixels) {
        spare.removeIf(other -> other.length == pixels.length);
        spare.add(pixels);
        if (spare.size() > KEPT) {
            spare.removeFirst();
        }
    }
}
