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

    /** A solid line with blunt ends. */
    public static LineStyle blunt(double width) {
        return new LineStyle(width, List.of(), 0, false);
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

    /** The same style with all lengths multiplied. */
    public LineStyle scaled(double factor) {
        return new LineStyle(
                width * factor, dashes.stream().map(d -> d * factor).toList(), shift * factor, round);
    }

    /** The same pattern, no thinner than that. */
    public LineStyle atLeast(double thinnest) {
        return width >= thinnest ? this : new LineStyle(thinnest, dashes, shift, round);
    }

    /** Where in the pattern a line starts that was cut off so far from its beginning; 0 to the period. */
    public double phase(double offset) {
        double phase = (offset + shift) % period();
        return phase < 0 ? phase + period() : phase;
    }
}
