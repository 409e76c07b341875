package org.araxes.render;

import org.araxes.catalog.Claim;
import org.araxes.catalog.LayerStyle;
import org.araxes.catalog.Party.ClaimColour;
import org.araxes.render.label.LabelStyle;
import org.araxes.render.text.MapFonts;
import org.araxes.render.text.Typeface;

/** Which letters a claim's name is set in: waters in blue italics, countries wide and heavy, claims in their colour. */
final class LabelStyles {

    private static final double HALO_PIXELS = 1.6;

    /** From this rank on a place's name is bold. */
    static final int BOLD_RANK = 7;

    private final MapFonts fonts;
    private final FrameContext frame;

    LabelStyles(MapFonts fonts, FrameContext frame) {
        this.fonts = fonts;
        this.frame = frame;
    }

    LabelStyle of(Claim claim, LayerStyle style) {
        Palette p = frame.palette();
        double size = style.labelSizePixels();
        return switch (claim.kind()) {
            case COUNTRY -> style(fonts.bold(), size, 0.22, Palette.faded(p.faintText(), 0.9));
            case PROVINCE -> style(fonts.regular(), size, 0.10, p.faintText());
            case DISTRICT, AREA -> style(fonts.regular(), size, 0.06, colour(claim, style));
            case LAKE, RIVER -> style(fonts.italic(), size, 0.02, p.waterText());
            case PLACE, POINT -> style(placeFace(claim), size, 0, colour(claim, style));
            case ENCLAVE, HELD_AREA -> style(fonts.bold(), size, 0, colour(claim, style));
            case ROAD, RAILWAY, CORRIDOR ->
                style(fonts.regular(), size, 0, Palette.mixed(colour(claim, style), p.faintText(), 0.45));
            default -> style(fonts.regular(), size, 0, colour(claim, style));
        };
    }

    private Typeface placeFace(Claim claim) {
        return isBold(claim) ? fonts.bold() : fonts.regular();
    }

    /** Whether it is one of the capitals and largest towns. */
    static boolean isBold(Claim claim) {
        return claim.rank() >= BOLD_RANK;
    }

    private LabelStyle style(Typeface face, double size, double tracking, int argb) {
        return new LabelStyle(
                face, frame.px(size), tracking, argb, frame.palette().halo(), frame.px(HALO_PIXELS));
    }

    private int colour(Claim claim, LayerStyle style) {
        Palette p = frame.palette();
        var colours = ClaimColours.of(claim, style, frame.scene().catalog());
        if (colours.size() == 1) {
            return Palette.mixed(
                    p.text(),
                    p.claim(colours.contains(ClaimColour.CLAIM_1) ? ClaimColour.CLAIM_1 : ClaimColour.CLAIM_2),
                    0.7);
        }
        return switch (style.colour()) {
            case WATER -> p.waterText();
            case FAINT -> p.faintText();
            case HISTORY -> Palette.mixed(p.text(), p.history(), 0.7);
            default -> p.text();
        };
    }
}
