package org.araxes.catalog.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.araxes.catalog.Claim;
import org.araxes.measure.ShapeIndex;
import org.araxes.measure.Stations;
import org.araxes.measure.Stretch;

/**
 * The parts of a line that lie in any of several areas, land in two of them counted once.
 *
 * @param lengthMeters their length together
 * @param variance square of the standard uncertainty of that length: each end of a part is off by as much as the line, and
 *     by as much as the outline where it crosses one
 * @param claims the areas entered, in the order in which the line enters them
 */
record InsideParts(double lengthMeters, double variance, List<Claim> claims) {

    /** An end of the line this near to a part's end is that end. */
    private static final double END_METERS = 0.02;

    private record Part(Claim claim, Stretch stretch) {}

    /**
     * @param accuracyMeters how far off the line may be
     * @param shapes the areas, made ready
     */
    static InsideParts of(Stations line, double accuracyMeters, List<Claim> areas, Function<Claim, ShapeIndex> shapes) {
        List<Part> parts = new ArrayList<>();
        for (Claim area : areas) {
            Stretch.inside(line, shapes.apply(area)).forEach(stretch -> parts.add(new Part(area, stretch)));
        }
        parts.sort(Comparator.comparingDouble(p -> p.stretch.fromMeters()));
        List<Claim> claims = parts.stream().map(Part::claim).distinct().toList();
        double length = 0;
        double variance = 0;
        while (!parts.isEmpty()) {
            Part first = parts.removeFirst();
            Part last = first;
            while (!parts.isEmpty() && parts.getFirst().stretch.fromMeters() <= last.stretch.toMeters()) {
                Part next = parts.removeFirst();
                last = next.stretch.toMeters() > last.stretch.toMeters() ? next : last;
            }
            length += last.stretch.toMeters() - first.stretch.fromMeters();
            variance += 2 * accuracyMeters * accuracyMeters
                    + outlineVariance(line, first.stretch.fromMeters(), first.claim)
                    + outlineVariance(line, last.stretch.toMeters(), last.claim);
        }
        return new InsideParts(length, variance, claims);
    }

    /** The ends of the line itself are not moved by an outline. */
    private static double outlineVariance(Stations line, double atMeters, Claim area) {
        boolean lineEnd = atMeters < END_METERS || atMeters > line.lengthMeters() - END_METERS;
        return lineEnd ? 0 : area.accuracyMeters() * area.accuracyMeters();
    }
}
