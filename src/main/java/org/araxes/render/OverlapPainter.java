package org.araxes.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.araxes.catalog.LayerStyle;
import org.araxes.catalog.Party.ClaimColour;
import org.araxes.render.ink.Ink;
import org.araxes.render.ink.ScreenPath;
import org.araxes.render.prepare.Banded;
import org.araxes.render.prepare.Overlaps;
import org.araxes.render.prepare.PreparedClaim;

/**
 * Lays a cross-hatch in both colours over land that both parties claim, whichever layers the two claims are in. One
 * frame, one thread.
 */
final class OverlapPainter {

    private final FrameContext frame;
    private final Overlaps overlaps;
    private final List<Area> painted = new ArrayList<>();
    private final ScreenPath area = new ScreenPath();

    private record Area(PreparedClaim claim, ClaimColour colour, LayerStyle style) {

        boolean hatched() {
            return style.fill() == LayerStyle.Fill.HATCH;
        }
    }

    OverlapPainter(FrameContext frame, Overlaps overlaps) {
        this.frame = frame;
        this.overlaps = overlaps;
    }

    /** Takes note of an area just drawn, and marks what of it the other party claims among those drawn before. */
    void add(PreparedClaim claim, LayerStyle style, Set<ClaimColour> colours, Ink ink) {
        if (colours.size() == 1) {
            Area area = new Area(claim, colours.iterator().next(), style);
            for (Area other : painted) {
                // Stripes of one party over those of the other cross by themselves.
                if (other.colour != area.colour && !(other.hatched() && area.hatched())) {
                    overlaps.of(other.claim, claim, frame.request().viewport().projection())
                            .ifPresent(shared -> paint(shared, style, ink));
                }
            }
        }
        note(claim, style, colours);
    }

    /** Takes note of an area that is drawn already, with what it shares with those drawn before. */
    void note(PreparedClaim claim, LayerStyle style, Set<ClaimColour> colours) {
        // Others are claimed by nobody, or cross-hatched as they are.
        if (colours.size() == 1) {
            painted.add(new Area(claim, colours.iterator().next(), style));
        }
    }

    private void paint(Banded shared, LayerStyle style, Ink ink) {
        frame.checkCancelled();
        area.clear();
        frame.cutter().areas(shared.at(frame.metersPerDevicePixel(), frame::checkCancelled), area);
        frame.areaLook(style, Set.of(ClaimColour.CLAIM_1, ClaimColour.CLAIM_2)).paintCrossHatch(ink, area);
    }
}
