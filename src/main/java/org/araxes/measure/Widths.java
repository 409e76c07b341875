package org.araxes.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /**
     * The width at one place.
     *
     * @param alongMeters where on the line
     * @param left the area's edge on the left
     * @param right its edge on the right
     * @param meters how far these are apart, through the line
     */
    public record Across(double alongMeters, LonLat left, LonLat right, double meters) {}

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
        IndexedPointInAreaLocator inside = new IndexedPointInAreaLocator(DenseEdges.of(area));
        double reach = reachMeters(area);
        List<Across> found = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            // In the middle of each step: at the line's very ends there may be no area on one side.
            double along = stations.lengthMeters() * (i + 0.5) / STEPS;
            LonLat here = stations.at(along);
            if (inside.locate(new Coordinate(here.lonDegrees(), here.latDegrees())) != Location.EXTERIOR) {
                double ahead = stations.azimuthAt(along);
                LonLat left = edge(outline, here, ahead - 90, reach);
                LonLat right = edge(outline, here, ahead + 90, reach);
                if (left != null && right != null) {
                    double meters = Geodesics.distanceMeters(left, here) + Geodesics.distanceMeters(here, right);
                    found.add(new Across(along, left, right, meters));
                }
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new Widths(found));
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
