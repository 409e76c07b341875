package org.araxes.catalog;

import java.util.List;
import java.util.stream.Stream;
import org.araxes.measure.Stretch;

/**
 * A claim that a route passes through, or along whose outline it runs.
 *
 * @param claim an area
 * @param stretches the parts of the route inside it, in the order of the route; none when it only runs along its outline
 * @param along the parts that run along its outline ({@link org.araxes.measure.Alongside}), which count on neither side
 * @param ends how many ends of the parts inside are made by the claim's outline, the others being ends of the route
 */
public record Passage(Claim claim, List<Stretch> stretches, List<Stretch> along, int ends) {

    /** Takes copies. */
    public Passage {
        stretches = List.copyOf(stretches);
        along = List.copyOf(along);
    }

    /** Length of the route inside the claim, metres, geodesic on WGS 84. */
    public double lengthMeters() {
        return Stretch.lengthMeters(stretches);
    }

    /** Length of the route along the claim's outline. */
    public double alongMeters() {
        return Stretch.lengthMeters(along);
    }

    /** Standard uncertainty of that: where each part begins and ends is known as exactly as the outline. */
    public double alongSigmaMeters() {
        return Math.sqrt(2.0 * along.size()) * claim.accuracyMeters();
    }

    /** Standard uncertainty of the length inside: each crossing is off by as much as the outline is, independently. */
    public double sigmaMeters() {
        return Math.sqrt(ends) * claim.accuracyMeters();
    }

    /**
     * The same of a route that is itself known to no more than an uncertainty: each of its own ends that lies inside
     * brings half of that.
     *
     * @param routeSigmaMeters standard uncertainty of the route's length; NaN when it is not known
     */
    public double sigmaMeters(double routeSigmaMeters) {
        int ownEnds = 2 * stretches.size() - ends;
        if (ownEnds == 0 || ends > 0 && Double.isNaN(routeSigmaMeters)) {
            return sigmaMeters();
        }
        return Math.hypot(sigmaMeters(), routeSigmaMeters * Math.sqrt(ownEnds / 2.0));
    }

    /** Standard uncertainty of where the route first reaches it: 0 when it starts there. */
    public double firstSigmaMeters() {
        return firstMeters() == 0 ? 0 : claim.accuracyMeters();
    }

    /** Where the route first enters it or begins to run along it, metres from its start. */
    public double firstMeters() {
        return Stream.concat(stretches.stream(), along.stream())
                .mapToDouble(Stretch::fromMeters)
                .min()
                .orElse(0);
    }
}
