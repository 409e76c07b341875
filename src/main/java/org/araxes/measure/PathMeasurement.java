package org.araxes.measure;

import java.util.ArrayList;
import java.util.List;
import org.araxes.geo.LonLat;

/**
 * A line measured along its geodesics on WGS 84, horizontally: heights are not taken into account. Immutable.
 *
 * @param points the vertices
 * @param segments the geodesics between them, one fewer than the vertices
 * @param lengthMeters sum of the segments
 */
public record PathMeasurement(List<LonLat> points, List<Segment> segments, double lengthMeters) {

    /** How a length is measured, as it stands beside every length. */
    public static final String METHOD = "geodesic, WGS 84, horizontal; terrain not included";

    /** Takes copies of the lists. */
    public PathMeasurement {
        points = List.copyOf(points);
        segments = List.copyOf(segments);
    }

    /** Measures a line; fewer than two points have length 0 and no segments. */
    public static PathMeasurement of(List<LonLat> line) {
        List<Segment> segments = new ArrayList<>(Math.max(0, line.size() - 1));
        double sum = 0;
        for (int i = 1; i < line.size(); i++) {
            Segment segment = Geodesics.inverse(line.get(i - 1), line.get(i));
            segments.add(segment);
            sum += segment.lengthMeters();
        }
        return new PathMeasurement(line, segments, sum);
    }

    /**
     * The edges of an area's outline or hole. Where the area is cut along the date line, or up to a pole (RFC 7946,
     * 3.1.9), the cut is no edge.
     *
     * @param closed its first position repeated at the end
     */
    public static List<Segment> outline(List<LonLat> closed) {
        return of(closed).segments().stream()
                .filter(edge -> !DenseEdges.isCut(edge.from(), edge.to()))
                .toList();
    }
}
