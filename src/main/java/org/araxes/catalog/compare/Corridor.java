package org.araxes.catalog.compare;

import java.util.List;
import org.araxes.catalog.Claim;
import org.araxes.catalog.Party;
import org.jspecify.annotations.Nullable;

/**
 * What a corridor, road or railway measures on the map; metres, geodesic on WGS 84.
 *
 * @param claim the corridor
 * @param lengthMeters its length as drawn
 * @param sigmaMeters standard uncertainty of the length, from its accuracy; bends that the drawing cuts off come on top
 * @param crossings which borders it crosses; none crossed is not in it
 * @param inside its length inside each claimant's claims, in the order of the catalogue
 * @param countries the countries that it passes through by the data of their areas, which nobody claims
 * @param nearest the claim line nearest to it; null when there is none
 */
public record Corridor(
        Claim claim,
        double lengthMeters,
        double sigmaMeters,
        List<Crossed> crossings,
        List<Inside> inside,
        List<Through> countries,
        @Nullable Near nearest) {

    /** Takes copies. */
    public Corridor {
        crossings = List.copyOf(crossings);
        inside = List.copyOf(inside);
        countries = List.copyOf(countries);
    }

    /** How often it crosses borders in all. */
    public int crossingCount() {
        return crossings.stream().mapToInt(Crossed::count).sum();
    }

    /**
     * A border that it crosses.
     *
     * @param line the border
     * @param count how often
     */
    public record Crossed(Claim line, int count) {}

    /**
     * How much of it lies in land that one claimant claims alone.
     *
     * @param party the claimant
     * @param lengthMeters length inside all those claims together, land claimed twice counted once
     * @param sigmaMeters standard uncertainty, from its own accuracy and those of the outlines crossed
     * @param claims the claims, in the order in which it enters them
     */
    public record Inside(Party party, double lengthMeters, double sigmaMeters, List<Claim> claims) {

        /** Takes a copy. */
        public Inside {
            claims = List.copyOf(claims);
        }
    }

    /**
     * A country that it passes through.
     *
     * @param country the country's area
     * @param lengthMeters length inside it
     * @param sigmaMeters standard uncertainty, as of {@link Inside}
     */
    public record Through(Claim country, double lengthMeters, double sigmaMeters) {}

    /**
     * The line of a claim, or the outline of claimed land, nearest to it.
     *
     * @param claim whose line
     * @param distanceMeters how far; 0 where it crosses or touches
     * @param sigmaMeters standard uncertainty of the distance, from both accuracies
     */
    public record Near(Claim claim, double distanceMeters, double sigmaMeters) {

        /** Whether it crosses or touches it. */
        public boolean meets() {
            return distanceMeters < 0.01; // as exactly as lines are cut
        }
    }
}
