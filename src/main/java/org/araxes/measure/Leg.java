package org.araxes.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * A segment of a line as a row of a table: how long, where to, how far from the line's start, and how well all that is
 * known. Immutable.
 *
 * @param segment the geodesic
 * @param sigmaMeters standard uncertainty of its length; NaN when the accuracy of an end is not known
 * @param soFarMeters way from the line's start to the segment's start
 * @param soFarSigmaMeters standard uncertainty of that; 0 at the start, NaN when it is not known
 * @param cut whether it is no outline but the cut along the date line or a pole by which areas are split (RFC 7946,
 *     3.1.9): then it counts in no length
 */
public record Leg(Segment segment, double sigmaMeters, double soFarMeters, double soFarSigmaMeters, boolean cut) {

    /**
     * The legs of a line or of a ring with its closing edge.
     *
     * @param edges in order
     * @param sigmaMeters standard uncertainty of the vertex with that number, the first of a ring not repeated
     * @param ring whether the last edge ends at the first vertex
     */
    private static List<Leg> of(List<Segment> edges, IntToDoubleFunction sigmaMeters, boolean ring) {
        List<Leg> legs = new ArrayList<>(edges.size());
        IntToDoubleFunction around = ring ? i -> sigmaMeters.applyAsDouble(i % edges.size()) : sigmaMeters;
        double[] soFar = Uncertainty.soFarMeters(edges, around);
        double meters = 0;
        for (int i = 0; i < edges.size(); i++) {
            double sigma = Uncertainty.combined(around.applyAsDouble(i), around.applyAsDouble(i + 1));
            boolean cut =
                    ring && DenseEdges.isCut(edges.get(i).from(), edges.get(i).to());
            legs.add(new Leg(edges.get(i), sigma, meters, soFar[i], cut));
            meters += cut ? 0 : edges.get(i).lengthMeters();
        }
        return legs;
    }

    /** The legs of a line. */
    public static List<Leg> ofLine(List<Segment> edges, IntToDoubleFunction sigmaMeters) {
        return of(edges, sigmaMeters, false);
    }

    /** The legs of a ring, the closing edge last. */
    public static List<Leg> ofRing(List<Segment> edges, IntToDoubleFunction sigmaMeters) {
        return of(edges, sigmaMeters, true);
    }

    /** Its length with its uncertainty. */
    public String length(LengthUnit unit) {
        return cut ? "cut" : Quantities.length(segment.lengthMeters(), sigmaMeters, unit);
    }

    /** Its length alone, with no more digits than the uncertainty supports. */
    public String shortLength(LengthUnit unit) {
        return cut ? "cut" : Quantities.shortLength(segment.lengthMeters(), sigmaMeters, unit);
    }

    /** The way from the line's start to the segment's start, with no more digits than the uncertainty supports. */
    public String soFar(LengthUnit unit) {
        return Quantities.shortLength(soFarMeters, soFarSigmaMeters, unit);
    }

    /** Its first direction, with no more digits than the uncertainty of its ends supports. */
    public String startAzimuth() {
        return azimuth(segment.startAzimuthDegrees());
    }

    /** Its direction at its end. */
    public String endAzimuth() {
        return azimuth(segment.endAzimuthDegrees());
    }

    private String azimuth(double degrees) {
        return cut
                ? Quantities.NO_VALUE
                : Quantities.azimuth(degrees, Uncertainty.ofAzimuthDegrees(segment.lengthMeters(), sigmaMeters));
    }
}
