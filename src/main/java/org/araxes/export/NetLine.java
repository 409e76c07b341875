package org.araxes.export;

import java.util.List;
import org.araxes.render.ScreenPoint;

/**
 * A line of the net of a map, in logical pixels from the map's upper left corner.
 *
 * @param points where it runs, two or more
 * @param widthPixels how wide it is drawn
 */
record NetLine(List<ScreenPoint> points, double widthPixels) {

    /** Takes a copy. */
    NetLine {
        points = List.copyOf(points);
    }

    /** Where it first crosses a level line (x of the crossing); no number where it does not. */
    double crossingX(double y) {
        return crossing(y, true);
    }

    /** Where it first crosses an upright line (y of the crossing); no number where it does not. */
    double crossingY(double x) {
        return crossing(x, false);
    }

    private double crossing(double edge, boolean level) {
        for (int i = 1; i < points.size(); i++) {
            double a = level ? points.get(i - 1).y() : points.get(i - 1).x();
            double b = level ? points.get(i).y() : points.get(i).x();
            if (a != b && (a - edge) * (b - edge) <= 0) {
                double t = (edge - a) / (b - a);
                double from = level ? points.get(i - 1).x() : points.get(i - 1).y();
                double to = level ? points.get(i).x() : points.get(i).y();
                return from + t * (to - from);
            }
        }
        return Double.NaN;
    }
}
