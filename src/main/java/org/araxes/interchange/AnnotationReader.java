package org.araxes.interchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.geo.GeoJsonFeature;
import org.araxes.geo.GeoJsonFile;
import org.araxes.geo.LonLat;
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
        addParts(feature, geometry);
    }

    private void addParts(GeoJsonFeature feature, Geometry geometry) {
        switch (geometry) {
            case Point point -> add(feature, point, AnnotationKind.MARKER);
            case LineString line -> add(feature, line, AnnotationKind.LINE);
            case Polygon polygon -> {
                if (polygon.getNumInteriorRing() > 0) {
                    problems.add("line " + feature.line() + ": the holes of the area were left out");
                }
                add(feature, polygon.getExteriorRing(), AnnotationKind.POLYGON);
            }
            default -> {
                for (int i = 0; i < geometry.getNumGeometries(); i++) {
                    addParts(feature, geometry.getGeometryN(i));
                }
            }
        }
    }

    private void add(GeoJsonFeature feature, Geometry part, AnnotationKind usual) {
        List<LonLat> points = new ArrayList<>();
        for (Coordinate c : part.getCoordinates()) {
            points.add(new LonLat(c.x, c.y));
        }
        if (usual.closed()) {
            points.removeLast();
        }
        annotations.add(new Annotation(
                ids.get(),
                kind(feature, usual),
                feature.text(AnnotationFeature.NAME),
                feature.text(AnnotationFeature.NOTE),
                points,
                style(feature),
                order++,
                created(feature)));
    }

    private static AnnotationKind kind(GeoJsonFeature feature, AnnotationKind usual) {
        String word = feature.text(AnnotationFeature.KIND).toUpperCase(Locale.ROOT);
        for (AnnotationKind kind : AnnotationKind.values()) {
            boolean sameShape = kind.isPoint() == usual.isPoint() && kind.closed() == usual.closed();
            if (kind.name().equals(word) && sameShape) {
                return kind;
            }
        }
        return usual;
    }

    private static AnnotationStyle style(GeoJsonFeature feature) {
        AnnotationStyle usual = AnnotationStyle.DEFAULT;
        int color = color(
                feature,
                usual.colorRgb(),
                AnnotationFeature.STROKE,
                AnnotationFeature.MARKER_COLOR,
                AnnotationFeature.FILL);
        return new AnnotationStyle(
                color,
                number(feature, AnnotationFeature.STROKE_WIDTH, usual.widthPixels(), 0.5, 20),
                number(feature, AnnotationFeature.TEXT_SIZE, usual.textSizePixels(), 6, 96),
                number(feature, AnnotationFeature.FILL_OPACITY, usual.fillOpacity(), 0, 1));
    }

    private static int color(GeoJsonFeature feature, int usual, String... properties) {
        for (String property : properties) {
            String text = feature.text(property);
            if (text.matches("#[0-9a-fA-F]{6}")) {
                return Integer.parseInt(text.substring(1), 16);
            }
        }
        return usual;
    }

    private static double number(GeoJsonFeature feature, String property, double usual, double min, double max) {
        return feature.properties().get(property) instanceof Number n ? Math.clamp(n.doubleValue(), min, max) : usual;
    }

    private Instant created(GeoJsonFeature feature) {
        try {
            return Instant.parse(feature.text(AnnotationFeature.CREATED));
        } catch (DateTimeException notSaid) {
            return now;
        }
    }
}
