package org.araxes.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.araxes.geo.LonLat;

/**
 * The length of a line while it is drawn: vertices already set and an end that follows the pointer. Every call costs
 * one geodesic, however many vertices there are. For one thread.
 */
public final class PathMeter {

    private final List<LonLat> vertices = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();
    /** Length up to each vertex; kept rather than subtracted, so that undoing leaves no rounding behind. */
    private final List<Double> lengths = new ArrayList<>();

    /**
     * What a person reads while moving the end.
     *
     * @param segment from the last vertex to the moving end; of length 0 when there is no vertex yet
     * @param lengthMeters the whole line, moving end included
     */
    public record Reading(Segment segment, double lengthMeters) {}

    /** Sets the next vertex. */
    public void add(LonLat vertex) {
        Reading reading = to(vertex);
        if (!vertices.isEmpty()) {
            segments.add(reading.segment());
        }
        vertices.add(vertex);
        lengths.add(reading.lengthMeters());
    }

    /** Takes the last vertex away; nothing happens when there is none. */
    public void removeLast() {
        if (vertices.isEmpty()) {
            return;
        }
        vertices.removeLast();
        lengths.removeLast();
        if (!segments.isEmpty()) {
            segments.removeLast();
        }
    }

    /** The line with its end at a position that is not set yet. */
    public Reading to(LonLat end) {
        LonLat from = vertices.isEmpty() ? end : vertices.getLast();
        Segment segment = Geodesics.inverse(from, end);
        return new Reading(segment, lengthMeters() + segment.lengthMeters());
    }

    /** Length of the part already set. */
    public double lengthMeters() {
        return lengths.isEmpty() ? 0 : lengths.getLast();
    }

    /** The vertices set so far; a view that cannot be changed. */
    public List<LonLat> vertices() {
        return Collections.unmodifiableList(vertices);
    }

    /** The segments set so far; a view that cannot be changed. */
    public List<Segment> segments() {
        return Collections.unmodifiableList(segments);
    }

    /** The part already set, as a value. */
    public PathMeasurement measurement() {
        return new PathMeasurement(vertices, segments, lengthMeters());
    }
}
