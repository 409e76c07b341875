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
     * @param area polygons in longitude and latitude, not across the date line
     * @param line along which, at least two different positions
     */
    public static Optional<Widths> of(Geometry area, List<LonLat> line) {
        Stations stations = new Stations(line);
        if (area.getDimension() < 2 || stations.edges().isEmpty()) {
            return Optional.empty();
        }
        EdgeIndex outline = new EdgeIndex(area);
        IndexedPointInAreaLocator inside = new IndexedPointInAreaLocator(area);
        double reach = reachMeters(area);
        List<Across> found = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            // In the middle of each step: at the line's very ends there may be no area on one side.
            double along = stations.lengthMeters() * (i + 0.5) / STEPS;
            LonLat here = stations.at(along);
            if (inside.locate(new Coordinate(here.lonDegrees(), here.latDegrees())) == Location.INTERIOR) {
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

    /** No place of the area is farther from another than the corners of its box. */
    private static double reachMeters(Geometry area) {
        var box = area.getEnvelopeInternal();
        double middle = box.getMinX() + box.getWidth() / 2;
        double height = Geodesics.distanceMeters(new LonLat(middle, box.getMinY()), new LonLat(middle, box.getMaxY()));
        double nearEquator = Math.abs(box.getMinY()) < Math.abs(box.getMaxY()) ? box.getMinY() : box.getMaxY();
        double width = Geodesics.distanceMeters(
                new LonLat(box.getMinX(), nearEquator), new LonLat(box.getMaxX(), nearEquator));
        return 1.1 * (height + width) + 1;
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
