package org.araxes.render;

import java.util.List;
import java.util.Set;
import org.araxes.catalog.LayerStyle;
import org.araxes.catalog.Party.ClaimColour;
import org.araxes.catalog.Status;
import org.araxes.render.ink.Ink;
import org.araxes.render.ink.LineStyle;
import org.araxes.render.ink.ScreenPath;
import org.araxes.render.ink.Ticks;

/**
 * How a line is drawn, on the map and in the legend.
 *
 * @param style the layer's style
 * @param status decides the line type
 * @param colours the claimants' colours; empty for the style's own colour
 * @param palette colours by role
 * @param pixelRatio device pixels for a CSS pixel
 */
record LineLook(LayerStyle style, Status status, Set<ClaimColour> colours, Palette palette, double pixelRatio) {

    /** Thinnest line, CSS pixels: 0.2 mm on paper, below which presses break lines up. */
    private static final double THINNEST_PIXELS = 0.76;

    /** How far a casing stands out on each side, CSS pixels. */
    private static final double RIM_PIXELS = 1;

    private static final double HALO_PIXELS = 1.6;
    private static final double TICK_SPACING_PIXELS = 9;
    private static final double TICK_LENGTH_PIXELS = 5;
    private static final double TICK_WIDTH_PIXELS = 1.2;

    /** What lies below the line: the rim of a road, a halo under anything else. */
    void paintCasing(Ink ink, ScreenPath path) {
        if (!style.casing()) {
            return;
        }
        if (hollow()) {
            ink.stroke(path, LineStyle.solid(width() + 2 * RIM_PIXELS * pixelRatio), palette.casing());
        } else {
            ink.stroke(path, LineStyle.solid(width() + 2 * HALO_PIXELS * pixelRatio), palette.halo());
        }
    }

    /** The line itself, in one colour or in both by turns. */
    void paintLine(Ink ink, ScreenPath path) {
        LineStyle line = lineStyle();
        if (colours.size() == 2) {
            ink.stroke(path, StatusLines.alternating(line, 0), palette.claim1());
            ink.stroke(path, StatusLines.alternating(line, 1), palette.claim2());
        } else {
            ink.stroke(path, line, colour());
        }
        if (style.railTicks()) {
            ScreenPath ticks =
                    Ticks.across(path, TICK_SPACING_PIXELS * pixelRatio, width() + TICK_LENGTH_PIXELS * pixelRatio);
            ink.stroke(ticks, new LineStyle(TICK_WIDTH_PIXELS * pixelRatio, List.of(), 0, false), colour());
        }
    }

    /** A glow that marks what is selected; drawn before the line. */
    void paintGlow(Ink ink, ScreenPath path) {
        int glow = palette.selection();
        ink.stroke(path, LineStyle.solid(width() + 11 * pixelRatio), Palette.faded(glow, 0.25));
        ink.stroke(path, LineStyle.solid(width() + 7.5 * pixelRatio), Palette.faded(glow, 0.85));
        ink.stroke(path, LineStyle.solid(width() + 4 * pixelRatio), palette.halo() | 0xFF000000);
    }

    private LineStyle lineStyle() {
        if (style.line() == LayerStyle.Line.SOLID) {
            return LineStyle.solid(width());
        }
        return style.railTicks()
                ? StatusLines.rail(status, width(), TICK_SPACING_PIXELS * pixelRatio)
                : StatusLines.of(status, width(), pixelRatio);
    }

    private double width() {
        return Math.max(style.widthPixels(), THINNEST_PIXELS) * pixelRatio;
    }

    /** Roads that exist are drawn as two rims with a light core; planned ones as dashes. */
    private boolean hollow() {
        return style.casing()
                && style.colour() == LayerStyle.Colour.ROAD
                && lineStyle().dashes().isEmpty();
    }

    private int colour() {
        if (!colours.isEmpty()) {
            return palette.claim(colours.iterator().next());
        }
        return style.colour() == LayerStyle.Colour.ROAD && !hollow() ? palette.casing() : palette.line(style.colour());
    }
}
