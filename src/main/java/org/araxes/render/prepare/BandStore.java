package org.araxes.render.prepare;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * Limits how many vertices all scale bands have together. When there are more, bands that were not asked for since they
 * were last looked at are dropped, the oldest first (the "second chance" of page replacement); they can be made again from
 * the full lines. Thread-safe; asking for a band that is there takes no lock.
 */
public final class BandStore {

    /** Sixteen bytes each: 64 MB. */
    private static final long MOST_VERTICES = 4_000_000;

    private final long most;
    private final Deque<Band> bands = new ArrayDeque<>();
    private long vertices;

    /** A store of the usual size. */
    public BandStore() {
        this(MOST_VERTICES);
    }

    /** @param most vertices of all bands, more than which are kept only when a single band has them */
    BandStore(long most) {
        this.most = most;
    }

    /** A band that was made, and whether it was used of late. */
    static final class Band {
        private final Polylines lines;
        private final int number;
        private final Map<Integer, Band> home;
        private volatile boolean used = true;

        private Band(Polylines lines, int number, Map<Integer, Band> home) {
            this.lines = lines;
            this.number = number;
            this.home = home;
        }

        /** Its lines, which are wanted now. */
        Polylines use() {
            if (!used) {
                used = true;
            }
            return lines;
        }
    }

    /**
     * Keeps a band.
     *
     * @param number its number
     * @param home the bands of its geometry, which it joins, and which it leaves when it is dropped
     * @return the band's lines, or those that another thread made meanwhile
     */
    Polylines keep(Polylines lines, int number, Map<Integer, Band> home) {
        Band band = new Band(lines, number, home);
        Band other = home.putIfAbsent(number, band);
        if (other != null) {
            return other.use();
        }
        add(band);
        return lines;
    }

    private synchronized void add(Band added) {
        bands.addLast(added);
        vertices += added.lines.vertices();
        while (vertices > most && bands.size() > 1) {
            Band oldest = bands.removeFirst();
            if (oldest.used) {
                oldest.used = false;
                bands.addLast(oldest);
            } else {
                vertices -= oldest.lines.vertices();
                oldest.home.remove(oldest.number, oldest);
            }
        }
    }

    /** Vertices of all bands that are kept. */
    synchronized long vertices() {
        return vertices;
    }
}
