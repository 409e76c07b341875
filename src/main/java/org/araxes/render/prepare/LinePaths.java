package org.araxes.render.prepare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins the pieces of a line where their ends meet, for names that run along it. */
public final class LinePaths {

    private LinePaths() {}

    /** The joined lines, map metres, x and y in turn, the longest first. */
    public static List<double[]> joined(Polylines lines) {
        List<double[]> paths = new ArrayList<>();
        for (int p = 0; p < lines.parts(); p++) {
            double[] path = new double[2 * (lines.end(p) - lines.start(p))];
            for (int i = 0; 2 * i < path.length; i++) {
                path[2 * i] = lines.x(lines.start(p) + i);
                path[2 * i + 1] = lines.y(lines.start(p) + i);
            }
            add(path, paths);
        }
        paths.sort(Comparator.comparingDouble(LinePaths::spread).reversed());
        return paths;
    }

    private static void add(double[] path, List<double[]> paths) {
        double[] grown = path;
        boolean again = true;
        while (again) {
            again = false;
            for (double[] other : paths) {
                double[] both = join(other, grown);
                if (both.length > 0) {
                    paths.remove(other);
                    grown = both;
                    again = true;
                    break;
                }
            }
        }
        paths.add(grown);
    }

    /** Both lines as one when an end of each meets; else nothing. */
    private static double[] join(double[] a, double[] b) {
        if (meets(a, a.length - 2, b, 0)) {
            return chain(a, b);
        }
        if (meets(b, b.length - 2, a, 0)) {
            return chain(b, a);
        }
        if (meets(a, a.length - 2, b, b.length - 2)) {
            return chain(a, reversed(b));
        }
        if (meets(a, 0, b, 0)) {
            return chain(reversed(a), b);
        }
        return new double[0];
    }

    private static boolean meets(double[] a, int i, double[] b, int j) {
        return a[i] == b[j] && a[i + 1] == b[j + 1];
    }

    private static double[] chain(double[] a, double[] b) {
        double[] both = new double[a.length + b.length - 2];
        System.arraycopy(a, 0, both, 0, a.length);
        System.arraycopy(b, 2, both, a.length, b.length - 2);
        return both;
    }

    private static double[] reversed(double[] a) {
        double[] turned = new double[a.length];
        for (int i = 0; i < a.length; i += 2) {
            turned[i] = a[a.length - 2 - i];
            turned[i + 1] = a[a.length - 1 - i];
        }
        return turned;
    }

    private static double spread(double[] path) {
        double sum = 0;
        for (int i = 2; i < path.length; i += 2) {
            sum += Math.hypot(path[i] - path[i - 2], path[i + 1] - path[i - 1]);
        }
        return sum;
    }
}
