package org.araxes.render.text;

import org.araxes.render.ink.ScreenPath;

/**
 * A letter's shape in ems: x right, y up, origin at the left end of its baseline. Never changed.
 *
 * @param advance distance to the next letter's origin, ems
 * @param curves for each contour its points on and off the curve: x, y, and 1 when on the curve, else 0
 */
@SuppressWarnings("ArrayRecordComponent") // font data, shared and never written
record Glyph(double advance, float[][] curves) {

    /** Where and how a letter is set: the place of its origin in pixels and the axes of its em square. */
    record Place(double x, double y, double axisX, double axisY, double size) {

        /** Upright or turned text of a size; the axis is the baseline's direction. */
        static Place of(double x, double y, double angle, double size) {
            return new Place(x, y, Math.cos(angle), Math.sin(angle), size);
        }

        double px(double ex, double ey) {
            return x + size * (ex * axisX + ey * axisY);
        }

        double py(double ex, double ey) {
            return y + size * (ex * axisY - ey * axisX);
        }
    }

    /** Adds the outline; TrueType's quadratic curves become straight pieces. */
    void append(ScreenPath out, Place at) {
        for (float[] contour : curves) {
            contour(out, at, contour);
        }
    }

    private static void contour(ScreenPath out, Place at, float[] c) {
        int n = c.length / 3;
        int first = 0;
        while (first < n && c[3 * first + 2] == 0) {
            first++;
        }
        double startX;
        double startY;
        if (first == n) { // no point on the curve: begin between two control points
            first = 0;
            startX = (c[0] + c[3 * (n - 1)]) / 2;
            startY = (c[1] + c[3 * (n - 1) + 1]) / 2;
        } else {
            startX = c[3 * first];
            startY = c[3 * first + 1];
            first++;
        }
        out.moveTo(at.px(startX, startY), at.py(startX, startY));
        pieces(out, at, c, first, startX, startY);
        out.close();
    }

    private static void pieces(ScreenPath out, Place at, float[] c, int first, double startX, double startY) {
        int n = c.length / 3;
        double penX = startX;
        double penY = startY;
        for (int k = 0; k < n; k++) {
            int i = 3 * ((first + k) % n);
            if (c[i + 2] != 0) {
                out.lineTo(at.px(c[i], c[i + 1]), at.py(c[i], c[i + 1]));
                penX = c[i];
                penY = c[i + 1];
                continue;
            }
            int j = 3 * ((first + k + 1) % n);
            boolean last = k == n - 1;
            boolean on = c[j + 2] != 0;
            double endX = last ? startX : on ? c[j] : (c[i] + c[j]) / 2;
            double endY = last ? startY : on ? c[j + 1] : (c[i + 1] + c[j + 1]) / 2;
            quadratic(out, at, new double[] {penX, penY, c[i], c[i + 1], endX, endY});
            penX = endX;
            penY = endY;
            if (on && !last) {
                k++; // its end was the next point
            }
        }
    }

    private static void quadratic(ScreenPath out, Place at, double[] q) {
        double bend = Math.hypot(q[0] - 2 * q[2] + q[4], q[1] - 2 * q[3] + q[5]) * at.size();
        int pieces = Math.clamp((int) Math.ceil(Math.sqrt(bend * 4)), 1, 16);
        for (int i = 1; i <= pieces; i++) {
            double t = (double) i / pieces;
            double s = 1 - t;
            double x = s * s * q[0] + 2 * s * t * q[2] + t * t * q[4];
            double y = s * s * q[1] + 2 * s * t * q[3] + t * t * q[5];
            out.lineTo(at.px(x, y), at.py(x, y));
        }
    }
}
