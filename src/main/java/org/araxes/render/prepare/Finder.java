package org.araxes.render.prepare;

import org.araxes.render.ink.Box;

/**
 * Finds what of a geometry lies near a place, passing over what is far in strides. Map metres. Immutable; any thread.
 *
 * @param x the place
 * @param y the place
 */
public record Finder(double x, double y) {

    /**
     * The nearest spot.
     *
     * @param distanceMeters map metres to it; infinite when nothing is within reach
     * @param x where it is
     * @param y where it is
     */
    public record Nearest(double distanceMeters, double x, double y) {

        /** Nothing within reach. */
        public static final Nearest NONE = new Nearest(Double.POSITIVE_INFINITY, Double.NaN, Double.NaN);
    }

    /** The nearest place on the edges, if nearer than the reach in map metres. */
    public Nearest onEdges(Polylines data, double reachMeters) {
        Nearest best = Nearest.NONE;
        double reach = reachMeters;
        for (int p = 0; p < data.parts(); p++) {
            for (int c = data.firstChunk(p); c < data.endChunk(p); c++) {
                if (!data.chunkBox(c).grown(reach).contains(x, y)) {
                    continue;
                }
                for (int i = data.chunkFirst(p, c) + 1; i <= data.chunkLast(p, c); i++) {
                    Nearest spot = onEdge(data.x(i - 1), data.y(i - 1), data.x(i), data.y(i));
                    if (spot.distanceMeters <= reach) {
                        best = spot;
                        reach = spot.distanceMeters;
                    }
                }
            }
        }
        return best;
    }

    /** The nearest vertex, if nearer than the reach in map metres. */
    public Nearest vertex(Polylines data, double reachMeters) {
        Nearest best = Nearest.NONE;
        double reach = reachMeters;
        for (int p = 0; p < data.parts(); p++) {
            for (int c = data.firstChunk(p); c < data.endChunk(p); c++) {
                if (!data.chunkBox(c).grown(reach).contains(x, y)) {
                    continue;
                }
                for (int i = data.chunkFirst(p, c); i <= data.chunkLast(p, c); i++) {
                    double d = Math.hypot(data.x(i) - x, data.y(i) - y);
                    if (d <= reach) {
                        best = new Nearest(d, data.x(i), data.y(i));
                        reach = d;
                    }
                }
            }
        }
        return best;
    }

    private Nearest onEdge(double x0, double y0, double x1, double y1) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double squared = dx * dx + dy * dy;
        double t = squared == 0 ? 0 : Math.clamp(((x - x0) * dx + (y - y0) * dy) / squared, 0, 1);
        double px = x0 + t * dx;
        double py = y0 + t * dy;
        return new Nearest(Math.hypot(px - x, py - y), px, py);
    }

    /** Whether the place lies inside the rings, even-odd rule. */
    public boolean inside(Polylines rings) {
        boolean in = false;
        for (int p = 0; p < rings.parts(); p++) {
            for (int c = rings.firstChunk(p); c < rings.endChunk(p); c++) {
                Box b = rings.chunkBox(c);
                if (y < b.minY() || y > b.maxY() || x > b.maxX()) {
                    continue; // a ray to the right does not meet it
                }
                for (int i = rings.chunkFirst(p, c) + 1; i <= rings.chunkLast(p, c); i++) {
                    in ^= crosses(rings, i);
                }
            }
        }
        return in;
    }

    private boolean crosses(Polylines rings, int i) {
        double y0 = rings.y(i - 1);
        double y1 = rings.y(i);
        return (y0 > y) != (y1 > y) && x < rings.x(i - 1) + (y - y0) / (y1 - y0) * (rings.x(i) - rings.x(i - 1));
    }
}
