package org.araxes.measure;

import java.util.ArrayList;
import java.util.List;
import org.araxes.geo.LonLat;

/**
 * A line of geodesic edges on which places are told by their way from the start, in metres along the line. Prepared
 * once for a line. Immutable; any thread.
 */
public final class Stations {

    private final List<LonLat> line;
    private final List<Segment> edges;
    private final double[] starts;

    /**
     * @param line at least one position; repeats are left out
     * @throws IllegalArgumentException when there is none
     */
    public Stations(List<LonLat> line) {
        if (line.isEmpty()) {
            throw new IllegalArgumentException("a line needs at least one position");
        }
        this.line = Lines.withoutRepeats(line);
        this.edges = PathMeasurement.of(this.line).segments();
        this.starts = new double[this.line.size()];
        for (int i = 0; i < edges.size(); i++) {
            starts[i + 1] = starts[i] + edges.get(i).lengthMeters();
        }
    }

    /** Length of the whole line, metres. */
    public double lengthMeters() {
        return starts[starts.length - 1];
    }

    /** The edges, in order. */
    public List<Segment> edges() {
        return edges;
    }

    /** Way from the line's start to the start of an edge, metres; for the number of edges the whole length. */
    public double startOf(int edge) {
        return starts[edge];
    }

    /** The place at a way from the start, metres; before the start the start, beyond the end the end. */
    public LonLat at(double meters) {
        if (edges.isEmpty()) {
            return line.getFirst();
        }
        int i = edgeAt(meters);
        double along = Math.clamp(meters - starts[i], 0, edges.get(i).lengthMeters());
        if (along == 0 || along == edges.get(i).lengthMeters()) {
            return along == 0 ? line.get(i) : line.get(i + 1);
        }
        return Geodesics.direct(line.get(i), edges.get(i).startAzimuthDegrees(), along);
    }

    /** The direction of travel at a way from the start, degrees clockwise from north; NaN for a single place. */
    public double azimuthAt(double meters) {
        if (edges.isEmpty()) {
            return Double.NaN;
        }
        Segment edge = edges.get(edgeAt(meters));
        LonLat here = at(meters);
        return here.equals(edge.to())
                ? edge.endAzimuthDegrees()
                : Geodesics.inverse(here, edge.to()).startAzimuthDegrees();
    }

    /** The part from one way to a later one: both places and the vertices between them. */
    public List<LonLat> part(double fromMeters, double toMeters) {
        List<LonLat> out = new ArrayList<>();
        out.add(at(fromMeters));
        for (int i = 0; i < line.size(); i++) {
            if (starts[i] > fromMeters && starts[i] < toMeters) {
                out.add(line.get(i));
            }
        }
        out.add(at(toMeters));
        return Lines.withoutRepeats(out);
    }

    /** Number of the edge at a way from the start; at a vertex the one that begins there. */
    int edgeAt(double meters) {
        int found = java.util.Arrays.binarySearch(starts, meters);
        int edge = found >= 0 ? found : -found - 2;
        return Math.clamp(edge, 0, edges.size() - 1);
    }
}
