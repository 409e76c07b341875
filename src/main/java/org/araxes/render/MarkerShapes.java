package org.araxes.render;

import org.araxes.catalog.LayerStyle.Marker;
import org.araxes.render.ink.ScreenPath;

/** Outlines of point symbols. Closed parts follow the even-odd rule: a part inside another is a hole. */
final class MarkerShapes {

    private MarkerShapes() {}

    /**
     * The outline of a symbol; empty for none.
     *
     * @param x middle, device pixels
     * @param y middle, device pixels
     * @param size height, device pixels
     */
    static ScreenPath of(Marker marker, double x, double y, double size) {
        ScreenPath p = new ScreenPath();
        double r = size / 2;
        switch (marker) {
            case NONE -> {}
            case CIRCLE -> p.circle(x, y, r);
            case SQUARE -> p.rectangle(x - 0.9 * r, y - 0.9 * r, 1.8 * r, 1.8 * r);
            case DIAMOND -> p.polygon(x, y - 1.15 * r, x + 1.15 * r, y, x, y + 1.15 * r, x - 1.15 * r, y);
            case TRIANGLE -> p.polygon(x, y - 1.1 * r, x + 1.1 * r, y + 0.85 * r, x - 1.1 * r, y + 0.85 * r);
            case CROSS -> cross(p, x, y, r);
            case BRIDGE -> bridge(p, x, y, r);
            case POST -> post(p, x, y, r);
            case AIRPORT -> airport(p, x, y, r);
            case STAR -> star(p, x, y, r);
            case RING -> ring(p, x, y, r, 0.55);
            case VILLAGE -> ring(p, x, y, 0.8 * r, 0.5);
            case TOWN -> {
                ring(p, x, y, r, 0.68);
                p.circle(x, y, 0.36 * r);
            }
        }
        return p;
    }

    private static void ring(ScreenPath p, double x, double y, double r, double inner) {
        p.circle(x, y, r);
        p.circle(x, y, r * inner);
    }

    private static void cross(ScreenPath p, double x, double y, double r) {
        double a = 0.3 * r;
        p.polygon(
                x - a, y - r, x + a, y - r, x + a, y - a, x + r, y - a, x + r, y + a, x + a, y + a, x + a, y + r, x - a,
                y + r, x - a, y + a, x - r, y + a, x - r, y - a, x - a, y - a);
    }

    /** A deck between two abutments, seen from above. */
    private static void bridge(ScreenPath p, double x, double y, double r) {
        double w = 1.25 * r;
        for (int side = -1; side <= 1; side += 2) {
            double near = y + side * 0.3 * r;
            double far = y + side * 0.6 * r;
            double tip = y + side * 1.05 * r;
            p.polygon(
                    x - 0.7 * w,
                    near,
                    x + 0.7 * w,
                    near,
                    x + w,
                    tip - side * 0.12 * r,
                    x + 0.72 * w,
                    tip,
                    x + 0.55 * w,
                    far,
                    x - 0.55 * w,
                    far,
                    x - 0.72 * w,
                    tip,
                    x - w,
                    tip - side * 0.12 * r);
        }
    }

    /** A disc with a level bar, as at a barrier. */
    private static void post(ScreenPath p, double x, double y, double r) {
        p.circle(x, y, 1.05 * r);
        p.rectangle(x - 0.68 * r, y - 0.2 * r, 1.36 * r, 0.4 * r);
    }

    /** An aeroplane seen from above, nose up. */
    private static void airport(ScreenPath p, double x, double y, double r) {
        double[] half = {
            0, -1.15, 0.14, -0.95, 0.16, -0.4, 1.1, 0.2, 1.1, 0.42, 0.16, 0.14, 0.12, 0.72, 0.45, 0.95, 0.45, 1.12, 0,
            1.0
        };
        p.moveTo(x, y + half[1] * r);
        for (int i = 2; i < half.length; i += 2) {
            p.lineTo(x + half[i] * r, y + half[i + 1] * r);
        }
        for (int i = half.length - 4; i >= 2; i -= 2) {
            p.lineTo(x - half[i] * r, y + half[i + 1] * r);
        }
        p.close();
    }

    private static void star(ScreenPath p, double x, double y, double r) {
        for (int i = 0; i < 10; i++) {
            double a = Math.PI * i / 5 - Math.PI / 2;
            double d = r * (i % 2 == 0 ? 1.2 : 0.52);
            if (i == 0) {
                p.moveTo(x, y - d);
            } else {
                p.lineTo(x + d * Math.cos(a), y + d * Math.sin(a));
            }
        }
        p.close();
    }
}
