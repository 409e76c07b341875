package org.araxes.catalog;

import java.util.List;
import org.araxes.measure.Stretch;

/**
 * A claim that a route passes through.
 *
 * @param claim an area
 * @param stretches the parts of the route inside it, in the order of the route; at least one
 * @param ends how many ends of these parts are crossings of the claim's outline, the others being ends of the route
 */
public record Passage(Claim claim, List<Stretch> stretches, int ends) {

    /** Takes a copy. */
    public Passage {
        stretches = List.copyOf(stretches);
    }

    /** Length of the route inside the claim, metres, geodesic on WGS 84. */
    public double lengthMeters() {
        return Stretch.lengthMeters(stretches);
    }

    /** Standard uncertainty of that length: each crossing is off by as much as the outline is, independently. */
    public double sigmaMeters() {
        return Math.sqrt(ends) * claim.accuracyMeters();
    }

    /**
     * The same of a route that is itself known to no more than an uncertainty: where all of it lies inside, that is the
     * uncertainty of the length.
     *
     * @param routeSigmaMeters standard uncertainty of the route's length; NaN when it is not known
     */
    public double sigmaMeters(double routeSigmaMeters) {
        return ends == 0 ? routeSigmaMeters : sigmaMeters();
    }

    /** Standard uncertainty of where the route first enters it: 0 when it starts inside. */
    public double firstSigmaMeters() {
        return firstMeters() == 0 ? 0 : claim.accuracyMeters();
    }

    /** Where the route first enters it, metres from its start. */
    public double firstMeters() {
        return stretches.getFirst().fromMeters();
    }
}
