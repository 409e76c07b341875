package org.araxes.render.ink;

/** Short strokes across a line at even distances, as on a railway. */
public final class Ticks {

    private Ticks() {}

    /**
     * The strokes, each a part of two points. They stand where the distance from the start of the original line puts
     * them, square to the line as it runs on the whole, not to its smallest kinks.
     *
     * @param spacing from stroke to stroke, pixels
     * @param length of a stroke, pixels
     */
    public static ScreenPath across(ScreenPath lines, double spacing, double length) {
        ScreenPath out = new ScreenPath();
        for (int p = 0; p < lines.parts(); p++) {
            part(lines, p, spacing, length / 2, out);
        }
        return out;
    }

    private static void part(ScreenPath lines, int part, double spacing, double half, ScreenPath out) {
        int start = lines.start(part);
        int last = lines.end(part) - 1;
        double done = lines.offset(part);
        double next = (Math.floor(done / spacing) + 0.5) * spacing;
        next += next < done ? spacing : 0;
        for (int i = start; i < last; i++) {
            double dx = lines.x(i + 1) - lines.x(i);
            double dy = lines.y(i + 1) - lines.y(i);
            double length = Math.sqrt(dx * dx + dy * dy);
            while (next < done + length) {
                double t = (next - done) / length;
                double[] way = way(lines, start, last, i, half * 2);
                double x = lines.x(i) + t * dx;
                double y = lines.y(i) + t * dy;
                out.moveTo(x - way[1] * half, y + way[0] * half);
                out.lineTo(x + way[1] * half, y - way[0] * half);
                next += spacing;
            }
            done += length;
        }
    }

    /** Direction of the line round an edge, taken over some distance to both sides; of length 1. */
    private static double[] way(ScreenPath lines, int start, int last, int edge, double reach) {
        int from = edge;
        while (from > start && distance(lines, from, edge + 1) < reach) {
            from--;
        }
        int to = edge + 1;
        while (to < last && distance(lines, edge, to) < reach) {
            to++;
        }
        double dx = lines.x(to) - lines.x(from);
        double dy = lines.y(to) - lines.y(from);
        double length = Math.sqrt(dx * dx + dy * dy);
        return length == 0 ? new double[] {1, 0} : new double[] {dx / length, dy / length};
    }

    private static double distance(ScreenPath lines, int a, int b) {
        return Math.hypot(lines.x(a) - lines.x(b), lines.y(a) - lines.y(b));
    }
}
