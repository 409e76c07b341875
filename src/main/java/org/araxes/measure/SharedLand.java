package org.araxes.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * The land that two areas share, with its geodesic area on WGS 84. The outlines are cut on longitudes and latitudes,
 * with places every kilometre of their edges ({@link DenseEdges}), so that they follow the geodesics to 2 cm in the
 * region and to 20 cm up to 84° of latitude; area and lengths are then measured on the ellipsoid. What is cut along the
 * date line or up to a pole counts in no length. Immutable; any thread.
 *
 * @param geometry the land, polygons in longitude and latitude
 * @param areaSquareMeters its area
 * @param firstMeters how much of its outline is the first area's
 * @param secondMeters how much of it is the second area's
 * @param bothMeters how much of it both areas have
 */
public record SharedLand(
        Geometry geometry, double areaSquareMeters, double firstMeters, double secondMeters, double bothMeters) {

    /** Smaller than this it is rounding along an outline that both areas have. */
    private static final double SPECK_SQUARE_METERS = 1;

    /** Nearer than this an edge lies on an outline: cutting moves vertices by less. */
    private static final double ON_OUTLINE_METERS = 0.01;

    /** The land that two areas share; nothing when they only touch or lie apart, or cannot be cut. */
    public static Optional<SharedLand> of(Geometry first, Geometry second) {
        Geometry shared = shape(first, second);
        double area = GeometryMeasure.of(shared).areaSquareMeters();
        if (!(area > SPECK_SQUARE_METERS)) {
            return Optional.empty();
        }
        double[] parts = outlineMeters(shared, first, second);
        return Optional.of(new SharedLand(shared, area, parts[0], parts[1], parts[2]));
    }

    /** The polygons of the land that two areas share; none when they only touch or lie apart, or cannot be cut. */
    public static Geometry shape(Geometry first, Geometry second) {
        Geometry one = DenseEdges.of(first);
        Geometry other = DenseEdges.of(second);
        return one.getEnvelopeInternal().intersects(other.getEnvelopeInternal())
                ? polygons(cut(one, other))
                : LonLatGeometry.FACTORY.createPolygon();
    }

    private static Geometry cut(Geometry first, Geometry second) {
        try {
            return OverlayNGRobust.overlay(GeometryFixer.fix(first), GeometryFixer.fix(second), OverlayNG.INTERSECTION);
        } catch (TopologyException | IllegalArgumentException hopeless) {
            return LonLatGeometry.FACTORY.createPolygon();
        }
    }

    private static Geometry polygons(Geometry any) {
        List<Polygon> out = new ArrayList<>();
        for (Object polygon : PolygonExtracter.getPolygons(any)) {
            out.add((Polygon) polygon);
        }
        return LonLatGeometry.FACTORY.buildGeometry(out);
    }

    /** Lengths of the shared outline that are the first's, the second's and both's. */
    private static double[] outlineMeters(Geometry shared, Geometry first, Geometry second) {
        List<Nearest> a = outlines(first);
        List<Nearest> b = outlines(second);
        double[] meters = new double[3];
        for (List<LonLat> ring : Lines.of(shared)) {
            for (Segment edge : PathMeasurement.outline(ring)) {
                LonLat middle = Geodesics.between(edge.from(), edge.to(), 0.5);
                double toA = distanceMeters(a, middle);
                double toB = distanceMeters(b, middle);
                boolean both = Math.max(toA, toB) < ON_OUTLINE_METERS;
                meters[both ? 2 : toA <= toB ? 0 : 1] += edge.lengthMeters();
            }
        }
        return meters;
    }

    private static List<Nearest> outlines(Geometry area) {
        return Lines.outlines(area).stream().map(Nearest::new).toList();
    }

    private static double distanceMeters(List<Nearest> lines, LonLat place) {
        return lines.stream().mapToDouble(l -> l.distanceMeters(place)).min().orElse(Double.POSITIVE_INFINITY);
    }

    /** Length of the whole outline, metres. */
    public double perimeterMeters() {
        return firstMeters + secondMeters + bothMeters;
    }

    /**
     * Standard uncertainty of the area, square metres: each outline is off on its part of the edge, independently; where
     * both run together the less exact one counts.
     *
     * @param firstAccuracyMeters how far off the first area's outline may be
     * @param secondAccuracyMeters how far off the second area's may be
     */
    public double sigmaSquareMeters(double firstAccuracyMeters, double secondAccuracyMeters) {
        double worse = Math.max(firstAccuracyMeters, secondAccuracyMeters);
        return Uncertainty.combined(
                Uncertainty.combined(
                        Uncertainty.ofDataAreaSquareMeters(firstMeters, firstAccuracyMeters),
                        Uncertainty.ofDataAreaSquareMeters(secondMeters, secondAccuracyMeters)),
                Uncertainty.ofDataAreaSquareMeters(bothMeters, worse));
    }
}
