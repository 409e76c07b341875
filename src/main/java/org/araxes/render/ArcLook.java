package org.araxes.render;

import java.util.EnumSet;
import java.util.Set;
import org.araxes.catalog.Party.ClaimColour;
import org.araxes.catalog.Status;

/**
 * How an arc that several claims of a layer may share is drawn: by the firmest status among them, in the colours of all
 * claimants who claim it that firmly. So no claim covers another's line, whichever is drawn last.
 */
final class ArcLook {

    private final int arc;
    private Status status;
    private final EnumSet<ClaimColour> colours = EnumSet.noneOf(ClaimColour.class);

    ArcLook(int arc, Status status, Set<ClaimColour> colours) {
        this.arc = arc;
        this.status = status;
        this.colours.addAll(colours);
    }

    /** Takes in another claim that runs along the arc. */
    ArcLook join(Status other, Set<ClaimColour> otherColours) {
        if (other.ordinal() < status.ordinal()) {
            status = other;
            colours.clear();
        }
        if (other == status) {
            colours.addAll(otherColours);
        }
        return this;
    }

    int arc() {
        return arc;
    }

    Status status() {
        return status;
    }

    Set<ClaimColour> colours() {
        return colours;
    }
}
