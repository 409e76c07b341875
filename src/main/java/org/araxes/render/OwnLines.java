package org.araxes.render;

import org.araxes.annotation.LineType;
import org.araxes.render.ink.LineStyle;

/** How a person's lines are broken. */
final class OwnLines {

    /** Dashes do not shrink with lines thinner than this, CSS pixels: they would run together. */
    private static final double LEAST_UNIT = 1.5;

    private OwnLines() {}

    /**
     * The stroke of a line type.
     *
     * @param width line width, device pixels
     * @param pixelRatio device pixels for a CSS pixel
     */
    static LineStyle of(LineType type, double width, double pixelRatio) {
        double u = Math.max(width, LEAST_UNIT * pixelRatio);
        return switch (type) {
            case SOLID -> LineStyle.solid(width);
            case DASHED -> LineStyle.dashed(width, 4 * u, 2.5 * u);
            case DOTTED -> LineStyle.dotted(width, 2.4 * u);
            case DASH_DOT -> LineStyle.dashed(width, 4.5 * u, 2 * u, u, 2 * u);
        };
    }
}
