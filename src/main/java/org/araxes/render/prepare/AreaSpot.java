package org.araxes.render.prepare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.araxes.render.ink.Box;

/**
 * A place in an area that has room for a name, map metres.
 *
 * @param x middle of the room
 * @param y middle of the room
 * @param room how wide it is
 * @param height how high it is
 * @param box the box of the whole area
 */
public record AreaSpot(double x, double y, double room, double height, Box box) {

    private static final int SCAN_LINES = 41;

    /** Where on a stretch of a scan line a name may have its middle. */
    private static final double[] FRACTIONS = {0.5, 0.36, 0.64, 0.24, 0.76};

    private static final int MOST = 24;

    /** Names are about so many times as wide as high. */
    private static final double NAME_ASPECT = 3;

    /** Spots lie at least this part of the box's greater side apart. */
    private static final double APART = 0.05;

    /**
     * Looks along level lines through the area (even-odd rule) for stretches that their neighbours share.
     *
     * @return some spots, the best first; one at least
     */
    public static List<AreaSpot> of(Polylines rings) {
        Box box = rings.box();
        double step = box.height() / (SCAN_LINES + 1);
        double[][] scans = new double[SCAN_LINES][];
        for (int i = 0; i < SCAN_LINES; i++) {
            scans[i] = crossings(rings, box.minY() + (i + 1) * step);
        }
        List<AreaSpot> all = new ArrayList<>();
        for (int i = 0; i < SCAN_LINES; i++) {
            for (int k = 0; k + 1 < scans[i].length; k += 2) {
                for (double f : FRACTIONS) {
                    double x = scans[i][k] + f * (scans[i][k + 1] - scans[i][k]);
                    double room = 2 * half(scans, i, x);
                    if (room > 0) {
                        all.add(new AreaSpot(x, box.minY() + (i + 1) * step, room, height(scans, i, x) * step, box));
                    }
                }
            }
        }
        all.sort((a, b) -> Double.compare(b.merit(), a.merit()));
        return all.isEmpty()
                ? List.of(new AreaSpot((box.minX() + box.maxX()) / 2, (box.minY() + box.maxY()) / 2, 0, 0, box))
                : apart(all, APART * Math.max(box.width(), box.height()));
    }

    /** Much room both ways, and not far from the middle of the area. */
    private double merit() {
        double size = Math.max(box.width(), box.height());
        double off = Math.hypot(x - (box.minX() + box.maxX()) / 2, y - (box.minY() + box.maxY()) / 2) / size;
        return Math.min(room, NAME_ASPECT * height) * (1 - Math.min(1, off));
    }

    private static List<AreaSpot> apart(List<AreaSpot> all, double distance) {
        List<AreaSpot> kept = new ArrayList<>();
        for (AreaSpot spot : all) {
            if (kept.stream().allMatch(k -> Math.hypot(k.x - spot.x, k.y - spot.y) >= distance)) {
                kept.add(spot);
                if (kept.size() == MOST) {
                    break;
                }
            }
        }
        return List.copyOf(kept);
    }

    /** How far it is from a place to the nearer side, on its own scan line and its two neighbours. */
    private static double half(double[][] scans, int line, double x) {
        double half = Double.POSITIVE_INFINITY;
        for (int i = Math.max(0, line - 1); i <= Math.min(SCAN_LINES - 1, line + 1); i++) {
            half = Math.min(half, clearance(scans[i], x));
        }
        return half;
    }

    /** How many scan lines up and down have the place well inside. */
    private static int height(double[][] scans, int line, double x) {
        int up = line;
        while (up + 1 < SCAN_LINES && clearance(scans[up + 1], x) > 0) {
            up++;
        }
        int down = line;
        while (down > 0 && clearance(scans[down - 1], x) > 0) {
            down--;
        }
        return 2 * Math.min(up - line, line - down) + 1;
    }

    private static double clearance(double[] scan, double x) {
        for (int k = 0; k + 1 < scan.length; k += 2) {
            if (x > scan[k] && x < scan[k + 1]) {
                return Math.min(x - scan[k], scan[k + 1] - x);
            }
        }
        return 0;
    }

    private static double[] crossings(Polylines rings, double y) {
        double[] found = new double[16];
        int n = 0;
        for (int p = 0; p < rings.parts(); p++) {
            for (int i = rings.start(p) + 1; i < rings.end(p); i++) {
                double y0 = rings.y(i - 1);
                double y1 = rings.y(i);
                if (y0 <= y == y1 <= y) {
                    continue;
                }
                if (n == found.length) {
                    found = Arrays.copyOf(found, 2 * n);
                }
                found[n++] = rings.x(i - 1) + (y - y0) / (y1 - y0) * (rings.x(i) - rings.x(i - 1));
            }
        }
        double[] sorted = Arrays.copyOf(found, n);
        Arrays.sort(sorted);
        return sorted;
    }
}
