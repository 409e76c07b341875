package org.araxes.render;

import java.util.ArrayList;
import java.util.List;
import org.araxes.catalog.Status;
import org.araxes.render.ink.LineStyle;

/** The line type that says a status, so that colour never carries meaning alone. */
final class StatusLines {

    /** Dashes do not shrink with lines thinner than this, CSS pixels: they would run together. */
    private static final double LEAST_UNIT = 1.2;

    private StatusLines() {}

    /**
     * The stroke of a status.
     *
     * @param width line width, device pixels
     * @param pixelRatio device pixels for a CSS pixel
     */
    static LineStyle of(Status status, double width, double pixelRatio) {
        double u = Math.max(width, LEAST_UNIT * pixelRatio);
        return switch (status) {
            case AGREED, NONE -> LineStyle.solid(width);
            case DELIMITED -> LineStyle.dashed(width, 8 * u, 2.6 * u);
            case CLAIMED -> LineStyle.dashed(width, 3.6 * u, 2.2 * u);
            case CONTROL -> LineStyle.dotted(width * 1.25, 2.7 * u);
            case HISTORIC -> LineStyle.dashed(width, 6 * u, 2.2 * u, 1.1 * u, 2.2 * u);
            case PROPOSED -> LineStyle.dashed(width, 3.2 * u, 4.8 * u);
        };
    }

    /**
     * The stroke of a railway's status: dashes as long as the status says, one to each tick.
     *
     * @param spacing from tick to tick; ticks stand half a spacing from the start
     */
    static LineStyle rail(Status status, double width, double spacing) {
        double share = switch (status) {
            case AGREED, NONE -> 1;
            case DELIMITED -> 0.84;
            case CLAIMED -> 0.66;
            case HISTORIC -> 0.56;
            case PROPOSED -> 0.46;
            case CONTROL -> 0.3;
        };
        return share == 1
                ? LineStyle.solid(width)
                : LineStyle.dashed(width, share * spacing, (1 - share) * spacing)
                        .shifted(-(1 - share) / 2 * spacing);
    }

    /**
     * The same line type for one of two colours that take turns along the line.
     *
     * @param turn 0 for the colour that begins, 1 for the other
     */
    static LineStyle alternating(LineStyle style, int turn) {
        LineStyle pattern = style.dashes().isEmpty() ? LineStyle.dashed(style.width(), 7 * style.width(), 0.0) : style;
        double period = pattern.period();
        List<Double> dashes = new ArrayList<>(pattern.dashes());
        dashes.set(dashes.size() - 1, dashes.getLast() + period);
        return new LineStyle(pattern.width(), dashes, pattern.shift() - turn * period, pattern.round());
    }
}
