package org.araxes.render.ink;

import java.util.Arrays;

/** Cuts rings to a box by Sutherland and Hodgman's method ("Reentrant polygon clipping", CACM 17, 1974). One thread. */
public final class RingCutter {

    private final Box clip;
    private double[] ring = new double[512];
    private double[] spare = new double[512];
    private int size;
    private int sidesOfAny;

    /** A cutter to a box in device pixels. */
    public RingCutter(Box clip) {
        this.clip = clip;
    }

    /** Starts a ring. */
    public void begin() {
        size = 0;
        sidesOfAny = 0;
    }

    /** Adds a vertex; the first may be repeated at the end. */
    public void add(double x, double y) {
        sidesOfAny |= clip.sides(x, y);
        put(x, y);
    }

    private void put(double x, double y) {
        if (2 * size == ring.length) {
            ring = Arrays.copyOf(ring, ring.length * 2);
        }
        ring[2 * size] = x;
        ring[2 * size + 1] = y;
        size++;
    }

    /** Adds what of the ring lies in the box, as one closed part; nothing when nothing does. */
    public void cut(ScreenPath out) {
        for (int side = 1; side <= 8 && size > 2; side <<= 1) {
            if ((sidesOfAny & side) != 0) {
                cutAt(side);
            }
        }
        if (size < 3) {
            return;
        }
        out.moveTo(ring[0], ring[1]);
        for (int i = 1; i < size; i++) {
            out.lineTo(ring[2 * i], ring[2 * i + 1]);
        }
        out.close();
    }

    private void cutAt(int side) {
        double[] from = ring;
        int n = size;
        ring = spare;
        spare = from;
        size = 0;
        double px = from[2 * n - 2];
        double py = from[2 * n - 1];
        double pd = inside(side, px, py);
        for (int i = 0; i < n; i++) {
            double x = from[2 * i];
            double y = from[2 * i + 1];
            double d = inside(side, x, y);
            if (d >= 0 != pd >= 0) {
                double t = pd / (pd - d);
                put(px + t * (x - px), py + t * (y - py));
            }
            if (d >= 0) {
                put(x, y);
            }
            px = x;
            py = y;
            pd = d;
        }
    }

    /** How far inside a side a point lies; negative outside. */
    private double inside(int side, double x, double y) {
        return switch (side) {
            case 1 -> x - clip.minX();
            case 2 -> clip.maxX() - x;
            case 4 -> y - clip.minY();
            default -> clip.maxY() - y;
        };
    }
}
