package org.araxes.render;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Claim;
import org.araxes.catalog.LayerStyle;
import org.araxes.catalog.Party;
import org.araxes.catalog.Party.ClaimColour;
import org.jspecify.annotations.Nullable;

/** Which colour a claim is drawn in. */
final class ClaimColours {

    private ClaimColours() {}

    /** The claim colours of a claim's claimants: none, one or both. */
    static Set<ClaimColour> of(Claim claim, Catalog catalog) {
        EnumSet<ClaimColour> colours = EnumSet.noneOf(ClaimColour.class);
        for (String id : claim.claimants()) {
            catalog.party(id).map(Party::colour).ifPresent(colours::add);
        }
        colours.remove(ClaimColour.NONE);
        return colours;
    }

    /** The colours of the claimants that held something on a day; none without a day or where that is not known. */
    static Set<ClaimColour> holders(Claim claim, @Nullable LocalDate day, Catalog catalog) {
        List<String> held = day == null ? null : claim.heldByOn(day);
        EnumSet<ClaimColour> colours = EnumSet.noneOf(ClaimColour.class);
        for (String id : held == null ? List.<String>of() : held) {
            catalog.party(id).map(Party::colour).ifPresent(colours::add);
        }
        colours.remove(ClaimColour.NONE);
        return colours;
    }

    /** The colours to draw with: those of the claimants when the style asks for them, or else nothing. */
    static Set<ClaimColour> of(Claim claim, LayerStyle style, Catalog catalog) {
        return style.colour() == LayerStyle.Colour.CLAIMANT ? of(claim, catalog) : EnumSet.noneOf(ClaimColour.class);
    }
}
