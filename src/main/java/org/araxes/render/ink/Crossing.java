package org.araxes.render.ink;

/** Whether a line runs through a box. */
public final class Crossing {

    private Crossing() {}

    /**
     * Whether a line runs through a box.
     *
     * @param xy vertices, x and y in turn
     */
    public static boolean crosses(double[] xy, Box box) {
        for (int i = 2; i < xy.length; i += 2) {
            if (edgeCrosses(xy[i - 2], xy[i - 1], xy[i], xy[i + 1], box)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a straight edge runs through a box. */
    public static boolean edgeCrosses(double x0, double y0, double x1, double y1, Box box) {
        int a = box.sides(x0, y0);
        int b = box.sides(x1, y1);
        if ((a & b) != 0) {
            return false;
        }
        if (a == 0 || b == 0) {
            return true;
        }
        // All four corners on one side of the edge: it passes by.
        double dx = x1 - x0;
        double dy = y1 - y0;
        double c1 = dx * (box.minY() - y0) - dy * (box.minX() - x0);
        double c2 = dx * (box.minY() - y0) - dy * (box.maxX() - x0);
        double c3 = dx * (box.maxY() - y0) - dy * (box.minX() - x0);
        double c4 = dx * (box.maxY() - y0) - dy * (box.maxX() - x0);
        double least = Math.min(Math.min(c1, c2), Math.min(c3, c4));
        double most = Math.max(Math.max(c1, c2), Math.max(c3, c4));
        return least <= 0 && most >= 0;
    }
}
