package org.araxes.render;

import org.araxes.annotation.MarkerSymbol;
import org.araxes.render.ink.Box;
import org.araxes.render.ink.ScreenPath;

/** The signs of a person's markers, in pixels. A pin and a flag stand on the place, the others lie round it. */
final class MarkerSigns {

    /** Part of the height that a sign round its place reaches to each side. */
    private static final double REACH = 0.32;

    /** Half the width of a pin's head, part of its height. */
    private static final double HEAD = 0.36;

    private static final double DIAGONAL = Math.sqrt(0.5);

    private MarkerSigns() {}

    /** A sign at a place. */
    static ScreenPath of(MarkerSymbol symbol, double x, double y, double height) {
        double r = REACH * height;
        ScreenPath p = new ScreenPath();
        switch (symbol) {
            case PIN -> pin(p, x, y, height);
            case FLAG -> flag(p, x, y, height);
            case CIRCLE -> p.circle(x, y, r);
            case SQUARE -> p.rectangle(x - 0.88 * r, y - 0.88 * r, 1.76 * r, 1.76 * r);
            case TRIANGLE -> star(p, x, y + 0.15 * r, 1.2 * r, 0.6 * r, 3);
            case DIAMOND -> p.polygon(x, y - 1.15 * r, x + 1.15 * r, y, x, y + 1.15 * r, x - 1.15 * r, y);
            case STAR -> star(p, x, y + 0.05 * r, 1.2 * r, 0.5 * r, 5);
            case CROSS -> cross(p, x, y, r, 0.3 * r);
        }
        return p;
    }

    /** What a sign covers, relative to its place. */
    static Box box(MarkerSymbol symbol, double height) {
        return switch (symbol) {
            case PIN -> new Box(-HEAD * height, -height, HEAD * height, 0);
            case FLAG -> new Box(-0.06 * height, -height, 0.62 * height, 0);
            default ->
                new Box(-1.2 * REACH * height, -1.2 * REACH * height, 1.2 * REACH * height, 1.2 * REACH * height);
        };
    }

    private static void pin(ScreenPath p, double x, double y, double height) {
        double r = height * HEAD;
        double cy = y - height + r;
        p.moveTo(x, y);
        p.curveTo(x - 0.12 * height, y - 0.28 * height, x - r, cy + 0.9 * r, x - r, cy);
        p.curveTo(x - r, cy - 0.5523 * r, x - 0.5523 * r, cy - r, x, cy - r);
        p.curveTo(x + 0.5523 * r, cy - r, x + r, cy - 0.5523 * r, x + r, cy);
        p.curveTo(x + r, cy + 0.9 * r, x + 0.12 * height, y - 0.28 * height, x, y);
        p.close();
    }

    /** The hole in a pin's head. */
    static ScreenPath pinHole(double x, double y, double height) {
        ScreenPath p = new ScreenPath();
        p.circle(x, y - height * 0.64, height * 0.135);
        return p;
    }

    private static void flag(ScreenPath p, double x, double y, double height) {
        double pole = 0.05 * height;
        p.polygon(
                x - pole,
                y,
                x - pole,
                y - height,
                x + 0.6 * height,
                y - 0.76 * height,
                x + pole,
                y - 0.52 * height,
                x + pole,
                y);
    }

    private static void star(ScreenPath p, double x, double y, double outer, double inner, int points) {
        double[] xy = new double[4 * points];
        for (int i = 0; i < 2 * points; i++) {
            double a = Math.PI * i / points;
            double r = i % 2 == 0 ? outer : inner;
            xy[2 * i] = x + r * Math.sin(a);
            xy[2 * i + 1] = y - r * Math.cos(a);
        }
        p.polygon(xy);
    }

    /** A diagonal cross. */
    private static void cross(ScreenPath p, double x, double y, double reach, double half) {
        double[] plus = {
            -half, -reach, half, -reach, half, -half, reach, -half, reach, half, half, half, //
            half, reach, -half, reach, -half, half, -reach, half, -reach, -half, -half, -half
        };
        double[] xy = new double[plus.length];
        for (int i = 0; i < plus.length; i += 2) {
            xy[i] = x + (plus[i] - plus[i + 1]) * DIAGONAL * 1.2;
            xy[i + 1] = y + (plus[i] + plus[i + 1]) * DIAGONAL * 1.2;
        }
        p.polygon(xy);
    }
}
