package org.araxes.render;

import java.util.Set;
import org.araxes.catalog.LayerStyle;
import org.araxes.catalog.Party.ClaimColour;
import org.araxes.render.ink.Hatch;
import org.araxes.render.ink.Ink;
import org.araxes.render.ink.LineStyle;
import org.araxes.render.ink.ScreenPath;

/**
 * How an area is filled, on the map and in the legend. The first claimant's stripes rise to the right, the second's
 * fall, so that two claims to one area make a cross-hatch in both colours.
 *
 * @param style the layer's style
 * @param colours the claimants' colours; empty for the style's own colour
 * @param palette colours by role
 * @param pixelRatio device pixels for a CSS pixel
 * @param originX device x of the point that stripes are fixed to
 * @param originY device y of that point
 */
record AreaLook(
        LayerStyle style,
        Set<ClaimColour> colours,
        Palette palette,
        double pixelRatio,
        double originX,
        double originY) {

    private static final double TINT = 0.17;
    private static final double NEUTRAL_TINT = 0.12;
    private static final double SHORE_PIXELS = 0.8;
    private static final double HATCH_SPACING_PIXELS = 7;
    private static final double HATCH_WIDTH_PIXELS = 1.25;
    private static final double HATCH_OPACITY = 0.8;

    /** Fills the area. */
    void paint(Ink ink, ScreenPath area) {
        switch (style.fill()) {
            case NONE -> {}
            case SOLID -> paintSolid(ink, area, 1);
            case TINT -> paintSolid(ink, area, colours.isEmpty() ? NEUTRAL_TINT : TINT);
            case HATCH -> paintHatch(ink, area);
        }
    }

    private void paintSolid(Ink ink, ScreenPath area, double opacity) {
        if (colours.size() == 2) {
            paintCrossHatch(ink, area);
        } else {
            boolean plain = style.colour() == LayerStyle.Colour.WATER || style.colour() == LayerStyle.Colour.LAND;
            ink.fill(area, Palette.faded(colour(), plain ? 1 : opacity));
            if (style.colour() == LayerStyle.Colour.WATER && style.line() == LayerStyle.Line.NONE) {
                ink.stroke(area, LineStyle.solid(SHORE_PIXELS * pixelRatio), palette.waterLine());
            }
        }
    }

    private void paintHatch(Ink ink, ScreenPath area) {
        if (colours.size() == 2) {
            paintCrossHatch(ink, area);
        } else {
            boolean falling = colours.contains(ClaimColour.CLAIM_2);
            ink.hatch(area, hatch(!falling), Palette.faded(colour(), HATCH_OPACITY));
        }
    }

    /** Both claim colours, crossing. */
    void paintCrossHatch(Ink ink, ScreenPath area) {
        ink.hatch(area, hatch(true), Palette.faded(palette.claim1(), HATCH_OPACITY));
        ink.hatch(area, hatch(false), Palette.faded(palette.claim2(), HATCH_OPACITY));
    }

    private Hatch hatch(boolean rising) {
        double spacing = HATCH_SPACING_PIXELS * pixelRatio;
        double width = HATCH_WIDTH_PIXELS * pixelRatio;
        // Stripes that belong to nobody are thinner and run between those of the claimants.
        return colours.isEmpty()
                ? new Hatch(spacing, width * 0.65, rising, originX, originY + spacing * Math.sqrt(0.5))
                : new Hatch(spacing, width, rising, originX, originY);
    }

    private int colour() {
        return colours.isEmpty()
                ? palette.area(style.colour())
                : palette.claim(colours.iterator().next());
    }
}
