package org.araxes.ui.task;

import java.util.ArrayList;
import java.util.List;
import org.araxes.render.PixelSource;

/**
 * Keeps the pixels of frames that nobody shows any more, for the next frames: a frame is up to a dozen megabytes, and a new
 * one for each would keep the garbage collector busy while the map moves. Thread-safe.
 */
public final class FrameBuffers implements PixelSource {

    /** One of each size: a sharp frame, one of the surroundings, one of the region; more would only fill memory. */
    private static final int KEPT = 3;

    /** Pixels may be so many times more than are asked for: a frame without its margin fits where one with it was. */
    private static final double MOST_TIMES = 1.7;

    private final List<int[]> spare = new ArrayList<>();

    @Override
    public synchronized int[] take(int count) {
        int[] fit = null;
        for (int[] pixels : spare) {
            boolean fits = pixels.length >= count && pixels.length <= MOST_TIMES * count;
            if (fits && (fit == null || pixels.length < fit.length)) {
                fit = pixels;
            }
        }
        if (fit == null) {
            return new int[count];
        }
        spare.remove(fit);
        return fit;
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
