package org.araxes.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.araxes.geo.LonLat;

/**
 * How well a measured length or area is known, given how well its vertices are: one standard uncertainty (1 σ), by the
 * law of propagation (JCGM 100:2008 "Guide to the expression of uncertainty in measurement", 5.1.2). The geodesic
 * itself adds nothing worth saying. Not covered: heights, and what a coarse drawing leaves out between its vertices,
 * which always makes a line too short. Thread-safe.
 *
 * <p>All sigmas of positions are metres along any one direction on the ground.
 */
public final class Uncertainty {

    private static final int MIN_CORNERS = 3;

    private Uncertainty() {}

    /**
     * How exactly a click sets a vertex. A hand hits the pixel meant or one beside it: an even spread over one pixel to
     * each side, which has σ = 1 px / √3 (the same guide, 4.3.7).
     *
     * @param metersPerPixel metres on the ground for one logical pixel where the click was
     */
    public static double clickSigmaMeters(double metersPerPixel) {
        return metersPerPixel / Math.sqrt(3);
    }

    /**
     * Of a line with independent vertices. An end counts fully; a vertex between counts by how far the line turns
     * there: moving it along a straight line changes nothing, so σ² = σ₀² + σₙ² + Σ (2 sin(θᵢ/2) σᵢ)² with the turn θ.
     * Of vertices that are off together ({@link TogetherRuns}), as those of a traced border, only the two ends count.
     *
     * @param line the vertices
     * @param sigmaMeters standard uncertainty of the vertex with that number
     * @return standard uncertainty of the length, metres; 0 for fewer than two vertices
     */
    public static double ofLengthMeters(List<LonLat> line, IntToDoubleFunction sigmaMeters) {
        return ofLineMeters(PathMeasurement.of(line).segments(), sigmaMeters);
    }

    /** The same of a line whose edges are measured already; no geodesics. */
    public static double ofLineMeters(List<Segment> edges, IntToDoubleFunction sigmaMeters) {
        if (edges.isEmpty()) {
            return 0;
        }
        double sum = square(sigmaMeters.applyAsDouble(0)) + square(sigmaMeters.applyAsDouble(edges.size()));
        boolean[] inside = TogetherRuns.inside(edges, sigmaMeters, false);
        for (int i = 1; i < edges.size(); i++) {
            if (inside[i]) {
                continue;
            }
            double turn = edges.get(i).startAzimuthDegrees() - edges.get(i - 1).endAzimuthDegrees();
            sum += square(2 * Math.sin(Math.toRadians(turn) / 2) * sigmaMeters.applyAsDouble(i));
        }
        return Math.sqrt(sum);
    }

    /**
     * Of the way from the start of a line to each of its vertices but the last: as {@link #ofLineMeters} of the edges
     * before it, all in one go.
     */
    static double[] soFarMeters(List<Segment> edges, IntToDoubleFunction sigmaMeters) {
        double[] out = new double[edges.size()];
        boolean[] inside = edges.isEmpty() ? new boolean[0] : TogetherRuns.inside(edges, sigmaMeters, false);
        double turns = 0;
        for (int i = 1; i < edges.size(); i++) {
            double here = square(sigmaMeters.applyAsDouble(i));
            out[i] = Math.sqrt(square(sigmaMeters.applyAsDouble(0)) + turns + here);
            double turn = edges.get(i).startAzimuthDegrees() - edges.get(i - 1).endAzimuthDegrees();
            turns += inside[i] ? 0 : here * square(2 * Math.sin(Math.toRadians(turn) / 2));
        }
        return out;
    }

    /** Of the direction of a geodesic from that of its length: its ends are off across it as much as along it. */
    public static double ofAzimuthDegrees(double lengthMeters, double sigmaMeters) {
        return Math.toDegrees(Math.atan2(sigmaMeters, lengthMeters));
    }

    /**
     * Of the perimeter of a ring with independent vertices: as for a line, every vertex by its turn. A ring whose
     * vertices are all off together is one taken from data.
     *
     * @param ring the vertices, the first not repeated
     * @param sigmaMeters standard uncertainty of the vertex with that number
     */
    public static double ofPerimeterMeters(List<LonLat> ring, IntToDoubleFunction sigmaMeters) {
        return ofRingMeters(edges(ring), sigmaMeters);
    }

    /** The same of a ring whose edges, the closing one last, are measured already; no geodesics. */
    public static double ofRingMeters(List<Segment> edges, IntToDoubleFunction sigmaMeters) {
        boolean[] inside = TogetherRuns.inside(edges, sigmaMeters, true);
        if (TogetherRuns.all(inside)) {
            return ofDataPerimeterMeters(sigmaMeters.applyAsDouble(0));
        }
        double sum = 0;
        for (int i = 0; i < edges.size(); i++) {
            if (inside[i]) {
                continue;
            }
            Segment before = edges.get((i + edges.size() - 1) % edges.size());
            double turn = edges.get(i).startAzimuthDegrees() - before.endAzimuthDegrees();
            sum += square(2 * Math.sin(Math.toRadians(turn) / 2) * sigmaMeters.applyAsDouble(i));
        }
        return Math.sqrt(sum);
    }

    /**
     * Of the area of a ring with independent vertices. Moving a vertex changes the area by half the distance between
     * its neighbours times the way moved across it, so σ² = Σ (dᵢ σᵢ / 2)² with the distance d from the vertex before to
     * the vertex after (N. R. Chrisman and B. S. Yandell, "Effects of point error on area calculations: a statistical
     * model", Surveying and Mapping 48, 1988). Of vertices that are off together only the ends count, as the neighbours
     * of each other; a ring whose vertices are all off together is one taken from data.
     *
     * @param ring the vertices, the first not repeated
     * @param sigmaMeters standard uncertainty of the vertex with that number
     * @return standard uncertainty of the area, square metres; 0 for fewer than three vertices
     */
    public static double ofAreaSquareMeters(List<LonLat> ring, IntToDoubleFunction sigmaMeters) {
        return ofRingSquareMeters(edges(ring), sigmaMeters);
    }

    /**
     * The same of a ring whose edges, the closing one last, are measured already; one geodesic for each vertex that
     * counts, none where an accuracy is not known.
     */
    public static double ofRingSquareMeters(List<Segment> edges, IntToDoubleFunction sigmaMeters) {
        int n = edges.size();
        if (n < MIN_CORNERS) {
            return 0;
        }
        if (IntStream.range(0, n).anyMatch(i -> Double.isNaN(sigmaMeters.applyAsDouble(i)))) {
            return Double.NaN;
        }
        boolean[] inside = TogetherRuns.inside(edges, sigmaMeters, true);
        int[] ends = IntStream.range(0, n).filter(i -> !inside[i]).toArray();
        if (ends.length < MIN_CORNERS) {
            double perimeter = edges.stream().mapToDouble(Segment::lengthMeters).sum();
            return ofDataAreaSquareMeters(perimeter, sigmaMeters.applyAsDouble(0));
        }
        double sum = 0;
        for (int k = 0; k < ends.length; k++) {
            LonLat before = edges.get(ends[(k + ends.length - 1) % ends.length]).from();
            LonLat after = edges.get(ends[(k + 1) % ends.length]).from();
            sum += square(Geodesics.distanceMeters(before, after) / 2 * sigmaMeters.applyAsDouble(ends[k]));
        }
        return Math.sqrt(sum);
    }

    /**
     * Of the length of a line taken from data whose points are as exact as given. Neighbouring vertices of a drawn line
     * are off together, so only its two ends count: σ = √2 · accuracy.
     */
    public static double ofDataLengthMeters(double accuracyMeters) {
        return Math.sqrt(2) * accuracyMeters;
    }

    /**
     * Of an area taken from data whose points are as exact as given. Neighbouring vertices of a drawn outline are off
     * together: it is reckoned as four sides, each off as a whole and independently, so σ = perimeter · accuracy / 2.
     * That lies between a shift of the whole, which changes no area, and a swelling all round, which would double it.
     */
    public static double ofDataAreaSquareMeters(double perimeterMeters, double accuracyMeters) {
        return perimeterMeters * accuracyMeters / 2;
    }

    /**
     * Of the perimeter of an area taken from data, by the same four sides: width and height are each off by √2 ·
     * accuracy and count twice, so σ = 4 · accuracy.
     */
    public static double ofDataPerimeterMeters(double accuracyMeters) {
        return 4 * accuracyMeters;
    }

    /** Of a sum or difference of two independent things: the root of the sum of squares. */
    public static double combined(double first, double second) {
        return Math.hypot(first, second);
    }

    /** The edges of a ring, the closing one last. */
    private static List<Segment> edges(List<LonLat> ring) {
        List<LonLat> closed = new ArrayList<>(ring);
        if (!ring.isEmpty()) {
            closed.add(ring.getFirst());
        }
        return PathMeasurement.of(closed).segments();
    }

    private static double square(double x) {
        return x * x;
    }
}
