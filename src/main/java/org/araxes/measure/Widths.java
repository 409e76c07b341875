package org.araxes.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.araxes.geo.LonLat;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/**
 * How wide an area is across a line that runs through it: at even steps along the line, the length of the geodesic at
 * right angles to it, from the area's edge on the left to its edge on the right. Geodesic on WGS 84. Immutable.
 *
 * @param across one for each step that lies inside the area, in the order of the line; at least one
 */
public record Widths(List<Across> across) {

    /** More steps than a person sees on a map; the narrowest place is found to a step. */
    private static final int STEPS = 400;

    /** An edge that lies nearer to another place of the line than this share of the way to it belongs to that one. */
    private static final double OWN_SHARE = 0.97;

    /** A place this near to the edge lies on it. */
    private static final double ON_EDGE_METERS = 0.001;

    /**
     * The width at one place.
     *
     * @param alongMeters where on the line
     * @param left the area's edge on the left
     * @param right its edge on the right
     * @param leftMeters how far the edge on the left is from the line
     * @param rightMeters the same on the right
     * @param toEndMeters how far it is along the line to where that enters or leaves the area; infinite when it begins
     *     and ends inside
     */
    public record Across(
            double alongMeters, LonLat left, LonLat right, double leftMeters, double rightMeters, double toEndMeters) {

        /** How far the two edges are apart, through the line. */
        public double meters() {
            return leftMeters + rightMeters;
        }
    }

    /** Takes a copy. */
    public Widths {
        across = List.copyOf(across);
    }

    /**
     * Measures an area across a line; nothing when the line does not run through it.
     *
     * @param area polygons in longitude and latitude
     * @param line along which, at least two different positions
     */
    public static Optional<Widths> of(Geometry area, List<LonLat> line) {
        Stations stations = new Stations(line);
        if (area.getDimension() < 2 || stations.edges().isEmpty()) {
            return Optional.empty();
        }
        EdgeIndex outline = new EdgeIndex(area);
        List<Double> places = places(stations, area);
        double[] ends = ends(stations, outline, places);
        double reach = reachMeters(area);
        List<Across> found = new ArrayList<>();
        for (double along : places) {
            LonLat here = stations.at(along);
            double ahead = stations.azimuthAt(along);
            LonLat left = edge(outline, here, ahead - 90, reach);
            LonLat right = edge(outline, here, ahead + 90, reach);
            if (left != null && right != null) {
                found.add(new Across(
                        along,
                        left,
                        right,
                        Geodesics.distanceMeters(left, here),
                        Geodesics.distanceMeters(here, right),
                        nearest(ends, along)));
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new Widths(found));
    }

    /** Where on the line the area is measured: in the middle of each step that lies inside it. */
    private static List<Double> places(Stations stations, Geometry area) {
        IndexedPointInAreaLocator inside = new IndexedPointInAreaLocator(DenseEdges.of(area));
        double step = stations.lengthMeters() / STEPS;
        return IntStream.range(0, STEPS)
                .mapToObj(i -> step * (i + 0.5))
                .filter(along -> {
                    LonLat here = stations.at(along);
                    return inside.locate(new Coordinate(here.lonDegrees(), here.latDegrees())) != Location.EXTERIOR;
                })
                .toList();
    }

    /** Where on the line it enters or leaves the area, also at an end of its own that lies within a step of the edge. */
    private static double[] ends(Stations stations, EdgeIndex outline, List<Double> places) {
        double step = stations.lengthMeters() / STEPS;
        DoubleStream.Builder ends = DoubleStream.builder();
        for (int i = 0; i < places.size(); i++) {
            double place = places.get(i);
            if (i == 0 || place - places.get(i - 1) > 1.5 * step) {
                ends.add(place - toEdge(stations, outline, place, 180));
            }
            if (i == places.size() - 1 || places.get(i + 1) - place > 1.5 * step) {
                ends.add(place + toEdge(stations, outline, place, 0));
            }
        }
        return ends.build().toArray();
    }

    /**
     * How far it is from the last place inside to the area's edge, ahead or back; infinite where there is none within a
     * step because the line ends inside.
     */
    private static double toEdge(Stations stations, EdgeIndex outline, double place, double turnDegrees) {
        double step = stations.lengthMeters() / STEPS;
        LonLat here = stations.at(place);
        LonLat edge = edge(outline, here, stations.azimuthAt(place) + turnDegrees, step);
        if (edge != null) {
            return Geodesics.distanceMeters(here, edge);
        }
        boolean lineEnds = turnDegrees == 0 ? place > stations.lengthMeters() - step : place < step;
        return lineEnds ? Double.POSITIVE_INFINITY : 0;
    }

    private static double nearest(double[] ends, double along) {
        return Arrays.stream(ends).map(end -> Math.abs(end - along)).min().orElse(Double.POSITIVE_INFINITY);
    }

    /**
     * Without the places that lie nearer to an end of the area than it is wide there, where a slanting end may cut the
     * width short. All of them where none would be left.
     */
    public Widths clearOfEnds() {
        List<Across> clear = across.stream()
                .filter(a -> a.toEndMeters() > Math.max(ON_EDGE_METERS, a.meters()))
                .toList();
        return clear.isEmpty() ? this : new Widths(clear);
    }

    /**
     * Without the places beside a bend from which the right angle runs along another part of the area: there the edge
     * that it meets lies nearer to another place of the line. All of them where none would be left.
     *
     * @param line along which it was measured
     */
    public Widths clearOfBends(List<LonLat> line) {
        Nearest nearest = new Nearest(line);
        List<Across> clear = across.stream()
                .filter(a -> isOwn(nearest, a.left(), a.leftMeters()) && isOwn(nearest, a.right(), a.rightMeters()))
                .toList();
        return clear.isEmpty() ? this : new Widths(clear);
    }

    private static boolean isOwn(Nearest line, LonLat edge, double meters) {
        return line.distanceMeters(edge) > OWN_SHARE * meters - ON_EDGE_METERS;
    }

    private static @Nullable LonLat edge(EdgeIndex outline, LonLat from, double azimuth, double reach) {
        LonLat far = Geodesics.direct(from, azimuth, reach);
        return outline.crossings(from, far).stream()
                .min(Comparator.comparingDouble(p -> Geodesics.distanceMeters(from, p)))
                .orElse(null);
    }

    /** No place of the area is farther from another than twice as far as the farthest corner from the first. */
    private static double reachMeters(Geometry area) {
        double farthest = 0;
        List<List<LonLat>> lines = Lines.of(area);
        LonLat first = lines.getFirst().getFirst();
        for (List<LonLat> line : lines) {
            for (LonLat corner : line) {
                farthest = Math.max(farthest, Chords.length(Chords.point(first), Chords.point(corner)));
            }
        }
        // Below half the Earth a geodesic is at most 1.6 times its chord.
        return Math.min(2 * 1.6 * farthest + 1, GeodesicBuffer.MAX_METERS);
    }

    /** Where it is narrowest. */
    public Across narrowest() {
        return sorted().getFirst();
    }

    /** Where it is widest. */
    public Across widest() {
        return sorted().getLast();
    }

    /** The width that half of the line exceeds; of an even number the upper of the two in the middle. */
    public Across median() {
        return sorted().get(across.size() / 2);
    }

    private List<Across> sorted() {
        return across.stream()
                .sorted(Comparator.comparingDouble(Across::meters))
                .toList();
    }
}
