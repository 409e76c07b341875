package org.araxes.render;

import java.util.List;
import java.util.Set;
import org.araxes.catalog.Party.ClaimColour;
import org.araxes.render.ink.Hatch;
import org.araxes.render.ink.Ink;
import org.araxes.render.ink.LineStyle;
import org.araxes.render.ink.ScreenPath;

/**
 * Dots over an area in the colour of the claimant that held it on the day shown. Dots stand for control in lines as
 * well; they lie on a grid that is fixed to the map.
 *
 * @param holders colours of those who held it; nothing is drawn for none or both
 * @param palette colours by role
 * @param pixelRatio device pixels for a CSS pixel
 * @param originX device x of a point of the grid
 * @param originY device y of it
 */
record HeldDots(Set<ClaimColour> holders, Palette palette, double pixelRatio, double originX, double originY) {

    private static final double SPACING_PIXELS = 7;
    private static final double DOT_PIXELS = 2;
    private static final double ROOT_HALF = Math.sqrt(0.5);

    /** Long enough for a stroke to have a direction; what is seen are its round ends. */
    private static final double SPECK = 0.01;

    /** Draws the dots inside an area, which must be cut to the frame. */
    void paint(Ink ink, ScreenPath area) {
        if (holders.size() == 1) {
            int colour = palette.claim(holders.iterator().next());
            ink.stroke(dots(area), new LineStyle(DOT_PIXELS * pixelRatio, List.of(), 0, true), colour);
        }
    }

    private ScreenPath dots(ScreenPath area) {
        double spacing = SPACING_PIXELS * pixelRatio;
        ScreenPath stripes = new Hatch(spacing, 1, true, originX, originY).lines(area);
        ScreenPath dots = new ScreenPath();
        for (int part = 0; part < stripes.parts(); part++) {
            int from = stripes.start(part);
            double end = along(stripes, stripes.end(part) - 1);
            double start = along(stripes, from);
            for (double at = Math.ceil(start / spacing) * spacing; at <= end; at += spacing) {
                double x = stripes.x(from) + (at - start) * ROOT_HALF;
                double y = stripes.y(from) - (at - start) * ROOT_HALF;
                dots.polyline(x, y, x + SPECK, y);
            }
        }
        return dots;
    }

    /** Distance along a rising stripe, pixels. */
    private double along(ScreenPath path, int point) {
        return ((path.x(point) - originX) - (path.y(point) - originY)) * ROOT_HALF;
    }
}
