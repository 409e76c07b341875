package org.araxes.render.ink;

import java.util.Arrays;

/**
 * Polylines in device pixels (x right, y down), grown point by point. A part may remember how far along its original
 * line it starts, so that dashes stay where they are when the line is cut at the frame. One thread.
 */
public final class ScreenPath {

    private static final double FARTHEST = 1e12;

    private double[] xy = new double[64];
    private int points;
    private int[] starts = new int[8];
    private double[] offsets = new double[8];
    private boolean[] closed = new boolean[8];
    private int parts;

    /** Starts a new part at a point. */
    public void moveTo(double x, double y) {
        moveTo(x, y, 0);
    }

    /** Starts a new part that lies so many pixels from the start of the line it was cut from. */
    public void moveTo(double x, double y, double offsetPixels) {
        refuseUnlessFinite(x, y);
        if (parts == starts.length) {
            starts = Arrays.copyOf(starts, parts * 2);
            offsets = Arrays.copyOf(offsets, parts * 2);
            closed = Arrays.copyOf(closed, parts * 2);
        }
        starts[parts] = points;
        offsets[parts] = offsetPixels;
        closed[parts] = false;
        parts++;
        lineTo(x, y);
    }

    /** Adds a point to the current part. */
    public void lineTo(double x, double y) {
        refuseUnlessFinite(x, y);
        if (2 * points == xy.length) {
            xy = Arrays.copyOf(xy, xy.length * 2);
        }
        xy[2 * points] = x;
        xy[2 * points + 1] = y;
        points++;
    }

    /** One value that is no number would spoil every pixel of a row. */
    private static void refuseUnlessFinite(double x, double y) {
        if (!(Math.abs(x) < FARTHEST && Math.abs(y) < FARTHEST)) {
            throw new IllegalArgumentException("a point at " + x + ", " + y + " cannot be drawn");
        }
    }

    /** Joins the end of the current part to its start. */
    public void close() {
        closed[parts - 1] = true;
    }

    /** Adds a cubic Bézier curve as straight pieces that stay within a tenth of a pixel. */
    public void curveTo(double x1, double y1, double x2, double y2, double x3, double y3) {
        double x0 = x(points - 1);
        double y0 = y(points - 1);
        double bend = Math.hypot(x0 - 2 * x1 + x2, y0 - 2 * y1 + y2) + Math.hypot(x1 - 2 * x2 + x3, y1 - 2 * y2 + y3);
        int pieces = Math.clamp((int) Math.ceil(Math.sqrt(bend * 6)), 1, 64);
        for (int i = 1; i <= pieces; i++) {
            double t = (double) i / pieces;
            double s = 1 - t;
            double b0 = s * s * s;
            double b1 = 3 * s * s * t;
            double b2 = 3 * s * t * t;
            double b3 = t * t * t;
            lineTo(b0 * x0 + b1 * x1 + b2 * x2 + b3 * x3, b0 * y0 + b1 * y1 + b2 * y2 + b3 * y3);
        }
    }

    /** Adds a closed part: a circle. */
    public void circle(double cx, double cy, double radius) {
        int n = Math.clamp((long) Math.ceil(6 * Math.sqrt(radius)) * 4, 12, 256);
        for (int i = 0; i < n; i++) {
            double a = 2 * Math.PI * i / n;
            double x = cx + radius * Math.cos(a);
            double y = cy + radius * Math.sin(a);
            if (i == 0) {
                moveTo(x, y);
            } else {
                lineTo(x, y);
            }
        }
        close();
    }

    /** Adds a closed part: a rectangle. */
    public void rectangle(double x, double y, double width, double height) {
        polygon(x, y, x + width, y, x + width, y + height, x, y + height);
    }

    /** Adds a closed part through points given as x and y in turn. */
    public void polygon(double... coordinates) {
        polyline(coordinates);
        close();
    }

    /** Adds an open part through points given as x and y in turn. */
    public void polyline(double... coordinates) {
        moveTo(coordinates[0], coordinates[1]);
        for (int i = 2; i < coordinates.length; i += 2) {
            lineTo(coordinates[i], coordinates[i + 1]);
        }
    }

    /** Adds all parts of another path, moved. */
    public void append(ScreenPath other, double dx, double dy) {
        append(other, new Turn(dx, dy, 1, 0));
    }

    /** Adds all parts of another path, moved, turned and scaled. */
    public void append(ScreenPath other, Turn turn) {
        double scale = turn.scale();
        for (int p = 0; p < other.parts; p++) {
            for (int i = other.start(p); i < other.end(p); i++) {
                double x = turn.x(other.x(i), other.y(i));
                double y = turn.y(other.x(i), other.y(i));
                if (i == other.start(p)) {
                    moveTo(x, y, other.offsets[p] * scale);
                } else {
                    lineTo(x, y);
                }
            }
            closed[parts - 1] = other.closed[p];
        }
    }

    /** Drops everything, so that the arrays can be used again. */
    public void clear() {
        points = 0;
        parts = 0;
    }

    /** Drops the part begun last. */
    public void dropPart() {
        parts--;
        points = starts[parts];
    }

    /** Whether nothing was added. */
    public boolean isEmpty() {
        return parts == 0;
    }

    /** How many parts there are. */
    public int parts() {
        return parts;
    }

    /** How many points all parts have. */
    public int points() {
        return points;
    }

    /** Index of a part's first point. */
    public int start(int part) {
        return starts[part];
    }

    /** Index after a part's last point. */
    public int end(int part) {
        return part + 1 < parts ? starts[part + 1] : points;
    }

    /** How far along its original line a part starts, pixels. */
    public double offset(int part) {
        return offsets[part];
    }

    /** Whether a part is closed. */
    public boolean closed(int part) {
        return closed[part];
    }

    /** X of a point. */
    public double x(int point) {
        return xy[2 * point];
    }

    /** Y of a point. */
    public double y(int point) {
        return xy[2 * point + 1];
    }
}
