package org.araxes.catalog.figure;

import java.util.List;
import java.util.stream.Stream;
import org.araxes.catalog.Claim;
import org.araxes.catalog.Drawn;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.araxes.measure.Gap;
import org.araxes.measure.GeometryMeasure;
import org.araxes.measure.Nearest;
import org.araxes.measure.ShapeIndex;
import org.araxes.measure.SharedLand;
import org.araxes.measure.Stations;
import org.araxes.measure.Stretch;
import org.araxes.measure.Uncertainty;
import org.locationtech.jts.geom.Geometry;

/**
 * What drawn claims measure: geodesic, WGS 84, horizontal; metres, square metres or a share, with the standard
 * uncertainty that follows from their accuracy.
 */
final class ClaimMeasure {

    /** A measured number in metres, square metres or as a share. */
    record Metric(double value, double sigma, String method) {}

    private ClaimMeasure() {}

    static Metric length(Claim claim, Geometry line) {
        List<?> parts = LonLatGeometry.lines(line);
        // Parts that do not touch are off independently of each other.
        double sigma = Uncertainty.ofDataLengthMeters(claim.accuracyMeters()) * Math.sqrt(parts.size());
        String method = claim.drawn() == Drawn.WAY_POINTS
                ? "geodesic length along way-points; bends between them are cut off"
                : "geodesic length of the drawn line";
        return new Metric(GeometryMeasure.of(line).lengthMeters(), sigma, method);
    }

    static Metric area(Claim claim, Geometry area) {
        GeometryMeasure measure = GeometryMeasure.of(area);
        double sigma = Uncertainty.ofDataAreaSquareMeters(measure.perimeterMeters(), claim.accuracyMeters());
        return new Metric(measure.areaSquareMeters(), sigma, "geodesic area of the drawn outline");
    }

    static Metric perimeter(Claim claim, Geometry area) {
        double sigma = Uncertainty.ofDataPerimeterMeters(claim.accuracyMeters());
        return new Metric(GeometryMeasure.of(area).perimeterMeters(), sigma, "geodesic length of the drawn outline");
    }

    /** How far the edge of a computed band reaches from the line that it was computed along. */
    static Metric depth(Geometry band, Geometry line) {
        return new Metric(reachMeters(band, line), 0, "greatest distance of the band's edge from its line");
    }

    /** Twice how far the edge of a computed corridor reaches from its axis. */
    static Metric width(Geometry corridor, Geometry axis) {
        return new Metric(
                2 * reachMeters(corridor, axis), 0, "twice the greatest distance of the corridor's edge from its axis");
    }

    private static double reachMeters(Geometry shape, Geometry line) {
        List<Nearest> lines = LonLatGeometry.lines(line).stream()
                .map(l -> new Nearest(LonLatGeometry.positions(l)))
                .toList();
        return outline(shape)
                .mapToDouble(p -> lines.stream()
                        .mapToDouble(l -> l.distanceMeters(p))
                        .min()
                        .orElse(0))
                .max()
                .orElse(0);
    }

    private static Stream<LonLat> outline(Geometry shape) {
        return LonLatGeometry.lines(shape).stream().flatMap(l -> LonLatGeometry.positions(l).stream());
    }

    static Metric gap(Claim first, Geometry a, Claim second, Geometry b) {
        double sigma = Uncertainty.combined(first.accuracyMeters(), second.accuracyMeters());
        return new Metric(Gap.between(a, b).distanceMeters(), sigma, "shortest geodesic between the two");
    }

    /**
     * Share of an area inside another. The dividing line is taken to be as long as a square of that area is wide.
     */
    static Metric share(Geometry whole, Claim part, Geometry by) {
        double area = GeometryMeasure.of(whole).areaSquareMeters();
        double inside = GeometryMeasure.of(SharedLand.shape(whole, by)).areaSquareMeters();
        double sigma = part.accuracyMeters() / Math.sqrt(area);
        return new Metric(inside / area, sigma, "geodesic area inside, divided by the whole area");
    }

    static Metric lengthInside(Claim line, Geometry drawn, Claim around, Geometry inside) {
        ShapeIndex area = new ShapeIndex(inside);
        double length = LonLatGeometry.lines(drawn).stream()
                .mapToDouble(l -> Stretch.lengthMeters(Stretch.inside(new Stations(LonLatGeometry.positions(l)), area)))
                .sum();
        double ends = Uncertainty.combined(line.accuracyMeters(), around.accuracyMeters());
        return new Metric(length, Uncertainty.ofDataLengthMeters(ends), "geodesic length inside the drawn outline");
    }
}
