package org.araxes.render.ink;

import java.util.List;

/**
 * How a line is stroked, in device pixels.
 *
 * @param width width of the line
 * @param dashes lengths of dashes and gaps in turn, an even number of them; empty for a solid line
 * @param shift where in the pattern the line starts
 * @param round whether ends are round; dashes of length 0 with round ends are dots
 */
public record LineStyle(double width, List<Double> dashes, double shift, boolean round) {

    /** Takes a copy of the dashes. */
    public LineStyle {
        dashes = List.copyOf(dashes);
    }

    /** A solid line with round ends. */
    public static LineStyle solid(double width) {
        return new LineStyle(width, List.of(), 0, true);
    }

    /** A dashed line with blunt dashes. */
    public static LineStyle dashed(double width, Double... dashes) {
        return new LineStyle(width, List.of(dashes), 0, false);
    }

    /** A line of round dots, so far from middle to middle. */
    public static LineStyle dotted(double width, double spacing) {
        return new LineStyle(width, List.of(0.0, spacing), 0, true);
    }

    /** The same pattern begun elsewhere. */
    public LineStyle shifted(double by) {
        return new LineStyle(width, dashes, shift + by, round);
    }

    /** The same pattern in another width. */
    public LineStyle withWidth(double newWidth) {
        return new LineStyle(newWidth, dashes, shift, round);
    }

    /** Length after which the pattern repeats; 0 for a solid line. */
    public double period() {
        return dashes.stream().mapToDouble(Double::doubleValue).sum();
    }
}
