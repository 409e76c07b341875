package org.araxes.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.araxes.geo.LonLat;
import org.araxes.measure.AreaMeasurement;
import org.araxes.measure.Geodesics;
import org.araxes.measure.HoleFault;
import org.araxes.measure.Leg;
import org.araxes.measure.LengthText;
import org.araxes.measure.Loops;
import org.araxes.measure.PathMeasurement;
import org.araxes.measure.Quantities;
import org.araxes.measure.Rings;
import org.araxes.measure.Uncertainty;
import org.araxes.measure.Units;

/**
 * What an object measures: the one place that says so, for map, list, form and clipboard. Geodesic on WGS 84, horizontal;
 * standard uncertainties from the accuracy of the vertices, NaN where that is not known of every one. Immutable.
 *
 * @param lengthMeters length of a line, perimeter of an area with its holes; NaN for a point
 * @param lengthSigmaMeters its standard uncertainty
 * @param areaSquareMeters area less its holes; NaN for what is no area, and where an outline crosses itself
 * @param areaSigmaSquareMeters its standard uncertainty
 * @param radiusMeters of a circle; NaN for all else
 * @param legs the edges of the line or the outer ring, the closing one last; none for points and circles
 * @param loops of an outline that crosses itself
 * @param holeFault why a hole is none; empty where all are
 * @param explanation how the figures came about, or why there is no area; empty for a point
 */
public record Figures(
        double lengthMeters,
        double lengthSigmaMeters,
        double areaSquareMeters,
        double areaSigmaSquareMeters,
        double radiusMeters,
        List<Leg> legs,
        Loops loops,
        Optional<HoleFault> holeFault,
        String explanation) {

    private static final Figures NONE = new Figures(
            Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, List.of(), Loops.NONE, Optional.empty(), "");

    /** How well a circle is reckoned from its ring. */
    private static final double CIRCLE_SHARE = 1e-6;

    /** More loops are not told one by one. */
    private static final int MAX_TOLD = 4;

    /**
     * A line of what a person reads.
     *
     * @param label what it is, for example {@code Length}
     * @param value the value with its unit and uncertainty, or a sentence
     */
    public record Row(String label, String value) {}

    /** Takes a copy. */
    public Figures {
        legs = List.copyOf(legs);
    }

    /** The figures of an object; some geodesics a vertex. */
    public static Figures of(Annotation annotation) {
        return switch (annotation.kind().form()) {
            case POINT -> NONE;
            case LINE ->
                annotation.kind() == AnnotationKind.CALLOUT
                        ? NONE
                        : line(annotation.shape().path());
            case AREA ->
                annotation.kind() == AnnotationKind.CIRCLE
                        ? circle(annotation)
                        : ofRing(annotation.shape().path(), annotation.shape().holes());
        };
    }

    /**
     * Where something is wrong with an area: where its outline, or the first of its holes that does, crosses itself, or
     * where a hole is none; nothing for all else.
     */
    public static List<LonLat> faults(Annotation annotation) {
        if (!annotation.kind().mayHaveHoles()) {
            return List.of();
        }
        Shape shape = annotation.shape();
        if (shape.holes().isEmpty() && !Rings.selfCrossing(shape.path().points())) {
            return List.of();
        }
        Figures figures = ofRing(shape.path(), shape.holes());
        return figures.holeFault.map(f -> List.of(f.place())).orElse(figures.loops.crossings());
    }

    /** Whether it is an area that has none, because its outline crosses itself or a hole is none. */
    public boolean isFaulty() {
        return !loops.crossings().isEmpty() || holeFault.isPresent();
    }

    private static Figures line(VertexPath path) {
        PathMeasurement measured = PathMeasurement.of(path.points());
        return new Figures(
                measured.lengthMeters(),
                Uncertainty.ofLengthMeters(path.points(), path::accuracyMeters),
                Double.NaN,
                Double.NaN,
                Double.NaN,
                Leg.ofLine(measured.segments(), path::accuracyMeters),
                Loops.NONE,
                Optional.empty(),
                methodSentence());
    }

    /** The figures of an area, also of one that is still being drawn: with fewer than three vertices it has no extent. */
    public static Figures ofRing(VertexPath outer, List<VertexPath> inner) {
        List<List<LonLat>> holes = inner.stream().map(VertexPath::points).toList();
        AreaMeasurement measured = AreaMeasurement.of(outer.points(), holes);
        double lengthSigma = 0;
        double areaSigma = 0;
        List<VertexPath> rings = new ArrayList<>(inner);
        rings.add(outer);
        for (VertexPath ring : rings) {
            lengthSigma = Uncertainty.combined(
                    lengthSigma, Uncertainty.ofPerimeterMeters(ring.points(), ring::accuracyMeters));
            areaSigma = Uncertainty.combined(
                    areaSigma, Uncertainty.ofAreaSquareMeters(ring.points(), ring::accuracyMeters));
        }
        return new Figures(
                measured.perimeterMeters(),
                lengthSigma,
                measured.areaSquareMeters(),
                areaSigma,
                Double.NaN,
                Leg.ofRing(measured.segments(), outer::accuracyMeters),
                measured.loops(),
                measured.holeFault(),
                measured.explanation());
    }

    /** The ring's corners lie on the circle; what its edges cut off is added as on a sphere, good to 1e-6. */
    private static Figures circle(Annotation circle) {
        List<LonLat> ring = circle.outline();
        double radius = circle.shape().radiusMeters();
        return new Figures(
                Geodesics.ringPerimeterMeters(ring) * Circles.lengthByRing(radius),
                Double.NaN,
                Geodesics.ringAreaSquareMeters(ring) * Circles.areaByRing(radius),
                Double.NaN,
                radius,
                List.of(),
                Loops.NONE,
                Optional.empty(),
                "All places within the radius: " + PathMeasurement.METHOD + ".");
    }

    /** The figure by which an object is known, in a list or on the map: its length or area; empty without one. */
    public String value(Units units) {
        if (Double.isNaN(lengthMeters)) {
            return "";
        }
        if (!Double.isNaN(radiusMeters)) {
            return "r " + LengthText.of(radiusMeters, units.length());
        }
        if (isFaulty()) {
            return holeFault.map(f -> f.kind().words()).orElse("crosses itself");
        }
        return isArea() ? area(units) : length(units);
    }

    private boolean isArea() {
        return !Double.isNaN(areaSquareMeters) || isFaulty();
    }

    private String length(Units units) {
        if (!Double.isNaN(radiusMeters)) {
            return Quantities.shortLength(lengthMeters, CIRCLE_SHARE * lengthMeters, units.length());
        }
        return Quantities.length(lengthMeters, lengthSigmaMeters, units.length());
    }

    private String area(Units units) {
        if (!Double.isNaN(radiusMeters)) {
            return Quantities.shortArea(areaSquareMeters, CIRCLE_SHARE * areaSquareMeters, units.area());
        }
        return Double.isNaN(areaSquareMeters)
                ? Quantities.NO_VALUE
                : Quantities.area(areaSquareMeters, areaSigmaSquareMeters, units.area());
    }

    /** All figures from top to bottom, the method last; none for a point. */
    public List<Row> rows(Units units) {
        if (Double.isNaN(lengthMeters)) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        if (!Double.isNaN(radiusMeters)) {
            rows.add(new Row("Radius", LengthText.of(radiusMeters, units.length())));
        }
        if (isArea()) {
            rows.add(new Row("Area", area(units)));
        }
        rows.add(new Row(isArea() ? "Perimeter" : "Length", length(units)));
        if (!loops.crossings().isEmpty()) {
            rows.add(new Row("Crossings", crossings(units)));
        }
        holeFault.ifPresent(f -> rows.add(new Row("Hole", "One is marked on the map.")));
        rows.add(new Row("Method", explanation));
        return rows;
    }

    /** Where it crosses itself and what its loops enclose. */
    private String crossings(Units units) {
        if (loops.onlyFirst()) {
            return "At one place at least, marked on the map; in an outline of so many points others are not looked for.";
        }
        int places = loops.crossings().size();
        List<Double> areas = loops.areasSquareMeters();
        String told = areas.stream()
                .limit(MAX_TOLD)
                .map(a -> Quantities.shortArea(a, areaSigmaSquareMeters, units.area()))
                .collect(Collectors.joining(", "));
        return (places == 1 ? "At one place, marked on the map. " : "At " + places + " places, marked on the map. ")
                + (areas.size() == 1
                        ? "It encloses " + told + "."
                        : "Its " + areas.size() + " loops enclose " + told + (areas.size() > MAX_TOLD ? ", …" : "")
                                + "; together "
                                + Quantities.shortArea(loops.totalSquareMeters(), areaSigmaSquareMeters, units.area())
                                + ".");
    }

    /** How lines are measured, as a sentence. */
    public static String methodSentence() {
        return sentence(PathMeasurement.METHOD);
    }

    private static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }
}
