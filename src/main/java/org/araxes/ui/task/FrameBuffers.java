package org.araxes.ui.task;

import java.util.ArrayList;
import java.util.List;
import org.araxes.render.PixelSource;

/**
 * Keeps the pixels of frames that nobody shows any more, for the next frames: a frame is up to a dozen megabytes, and a new
 * one for each would keep the garbage collector busy while the map moves. Thread-safe.
 */
public final class FrameBuffers implements PixelSource {

    /**
     * A sharp frame, the layers kept below a change, one of the surroundings, one of the region. With fewer, or one of
     * each size only, brisk use throws pixels away all the time: 7 MB a second instead of hardly any.
     */
    private static final int KEPT = 4;

    /** Pixels may be so many times more than are asked for: a coarse frame fits where a sharp one was. */
    private static final double MOST_TIMES = 3.5;

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
        spare.add(pixels);
        if (spare.size() > KEPT) {
            spare.remove(spare.stream()
                    .filter(one -> spare.stream()
                                    .filter(other -> other.length == one.length)
                                    .count()
                            > 1)
                    .findFirst()
                    .orElseGet(spare::getFirst));
        }
    }
}
