package org.araxes.render;

import java.util.Set;
import org.araxes.catalog.LayerStyle;
import org.araxes.catalog.LayerStyle.Marker;
import org.araxes.catalog.Party.ClaimColour;
import org.araxes.render.ink.Box;
import org.araxes.render.ink.Ink;
import org.araxes.render.ink.LineStyle;
import org.araxes.render.ink.RingCutter;
import org.araxes.render.ink.ScreenPath;

/**
 * How a point is drawn, on the map and in the legend.
 *
 * @param style the layer's style
 * @param colours the claimants' colours; empty for the style's own colour
 * @param palette colours by role
 * @param pixelRatio device pixels for a CSS pixel
 */
record MarkerLook(LayerStyle style, Set<ClaimColour> colours, Palette palette, double pixelRatio) {

    private static final double HALO_PIXELS = 1.5;
    private static final double SMALLEST_RING_PIXELS = 4;

    /** Draws the symbol with its middle at a device position. */
    void paint(Ink ink, double x, double y) {
        if (style.marker() == Marker.NONE) {
            return;
        }
        ScreenPath shape = MarkerShapes.of(marker(), x, y, size());
        ink.stroke(
                shape, LineStyle.solid(2 * Math.min(HALO_PIXELS, style.sizePixels() / 4) * pixelRatio), palette.halo());
        if (open()) {
            ScreenPath inside = new ScreenPath();
            inside.circle(x, y, 0.38 * size());
            ink.fill(inside, palette.halo());
        }
        if (colours.size() == 2) {
            ink.fill(half(shape, new Box(-1e9, -1e9, x, 1e9)), palette.claim1());
            ink.fill(half(shape, new Box(x, -1e9, 1e9, 1e9)), palette.claim2());
        } else {
            ink.fill(shape, colour());
        }
    }

    /** A ring round the symbol that marks it as selected. */
    void paintGlow(Ink ink, double x, double y) {
        ScreenPath ring = new ScreenPath();
        ring.circle(x, y, size() / 2 + 4 * pixelRatio);
        ink.fill(ring, Palette.faded(palette.selection(), 0.3));
        ink.stroke(ring, LineStyle.solid(2 * pixelRatio), palette.selection());
    }

    /** A ring of a few pixels would be a grey spot: it is drawn as the dot that it looks like. */
    private Marker marker() {
        return style.marker() == Marker.VILLAGE && style.sizePixels() < SMALLEST_RING_PIXELS
                ? Marker.CIRCLE
                : style.marker();
    }

    private boolean open() {
        return switch (marker()) {
            case RING, VILLAGE, TOWN, POST -> true;
            default -> false;
        };
    }

    private static ScreenPath half(ScreenPath shape, Box side) {
        ScreenPath out = new ScreenPath();
        RingCutter cutter = new RingCutter(side);
        for (int p = 0; p < shape.parts(); p++) {
            cutter.begin();
            for (int i = shape.start(p); i < shape.end(p); i++) {
                cutter.add(shape.x(i), shape.y(i));
            }
            cutter.cut(out);
        }
        return out;
    }

    private double size() {
        return style.sizePixels() * pixelRatio * (marker() == style.marker() ? 1 : 0.8);
    }

    private int colour() {
        if (!colours.isEmpty()) {
            return palette.claim(colours.iterator().next());
        }
        return switch (style.colour()) {
            case CLAIMANT, NEUTRAL -> palette.text();
            case ROAD -> palette.casing();
            default -> palette.line(style.colour());
        };
    }
}
