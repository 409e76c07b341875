package org.araxes.interchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Circles;
import org.araxes.annotation.Shape;
import org.araxes.annotation.VertexPath;
import org.araxes.geo.GeoJsonFeature;
import org.araxes.geo.GeoJsonFile;
import org.araxes.geo.LonLat;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Makes annotations of the features of a GeoJSON file, of Araxes or of another program. A geometry of several parts
 * becomes several annotations. Every annotation gets an id of its own, so that what is read never collides with what is
 * there; they keep the order of the file, above what was drawn before.
 */
public final class AnnotationReader {

    private final Supplier<UUID> ids;
    private final Instant now;
    private final List<Annotation> annotations = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Map<String, UUID> groups = new HashMap<>();
    private long order;

    private AnnotationReader(Supplier<UUID> ids, Instant now, long firstOrder) {
        this.ids = ids;
        this.now = now;
        this.order = firstOrder;
    }

    /**
     * What was made of a file.
     *
     * @param annotations in the order of the file
     * @param problems what could not be taken, each with its line, for the person
     */
    public record Result(List<Annotation> annotations, List<String> problems) {

        /** Takes copies. */
        public Result {
            annotations = List.copyOf(annotations);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Makes annotations.
     *
     * @param file as {@link org.araxes.geo.GeoJsonReader} read it
     * @param ids gives new ids
     * @param now when features were drawn that do not say it
     * @param firstOrder drawing order of the first
     */
    public static Result read(GeoJsonFile file, Supplier<UUID> ids, Instant now, long firstOrder) {
        AnnotationReader reader = new AnnotationReader(ids, now, firstOrder);
        file.features().forEach(reader::add);
        return new Result(reader.annotations, reader.problems);
    }

    private void add(GeoJsonFeature feature) {
        Geometry geometry = feature.geometry();
        if (geometry == null) {
            problems.add("line " + feature.line() + ": the feature has no geometry and was left out");
            return;
        }
        try {
            addParts(feature, geometry);
        } catch (IllegalArgumentException unfit) {
            problems.add("line " + feature.line() + ": " + unfit.getMessage());
        }
    }

    private void addParts(GeoJsonFeature feature, Geometry geometry) {
        switch (geometry) {
            case Point point -> add(feature, Shape.of(points(point, 0)), AnnotationKind.MARKER);
            case LineString line -> add(feature, Shape.of(points(line, 0)), AnnotationKind.LINE);
            case Polygon polygon -> add(feature, area(polygon), AnnotationKind.POLYGON);
            default -> {
                for (int i = 0; i < geometry.getNumGeometries(); i++) {
                    addParts(feature, geometry.getGeometryN(i));
                }
            }
        }
    }

    private void add(GeoJsonFeature feature, Shape part, AnnotationKind usual) {
        AnnotationProperties properties = new AnnotationProperties(feature);
        Shape shape = properties.withAccuracy(circle(properties, part).orElse(part));
        AnnotationKind named = properties.value(AnnotationFeature.KIND, AnnotationKind.values(), usual);
        boolean fits = named.form() == usual.form() && shape.fits(named);
        Shape drawn = fits ? shape : properties.withAccuracy(part);
        annotations.add(new Annotation(
                ids.get(),
                fits ? named : usual,
                feature.text(AnnotationFeature.NAME),
                feature.text(AnnotationFeature.NOTE),
                drawn,
                properties.style(),
                properties.details(group(feature)),
                order++,
                properties.created(now)));
    }

    /** The circle of which a geometry is the ring. */
    private static Optional<Shape> circle(AnnotationProperties properties, Shape ring) {
        double radiusMeters = properties.radiusMeters();
        boolean inRange = radiusMeters > 0 && radiusMeters <= Shape.MAX_RADIUS_METERS;
        return Optional.ofNullable(properties.center())
                .filter(c -> inRange && Circles.isRing(ring.path().points(), c, radiusMeters))
                .map(c -> Shape.circle(c, Double.NaN, radiusMeters));
    }

    /** Objects of one group in the file are one group here, but not that of the objects they were copied from. */
    private @Nullable UUID group(GeoJsonFeature feature) {
        String group = feature.text(AnnotationFeature.GROUP);
        return group.isEmpty() ? null : groups.computeIfAbsent(group, g -> ids.get());
    }

    private static Shape area(Polygon polygon) {
        List<VertexPath> holes = new ArrayList<>();
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            holes.add(VertexPath.of(points(polygon.getInteriorRingN(i), 1)));
        }
        return Shape.of(points(polygon.getExteriorRing(), 1)).withHoles(holes);
    }

    private static List<LonLat> points(Geometry part, int repeated) {
        Coordinate[] coordinates = part.getCoordinates();
        List<LonLat> points = new ArrayList<>(coordinates.length);
        for (int i = 0; i < coordinates.length - repeated; i++) {
            points.add(new LonLat(coordinates[i].x, coordinates[i].y));
        }
        return points;
    }
}
