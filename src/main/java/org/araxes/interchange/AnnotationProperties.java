package org.araxes.interchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.annotation.ArrowHeads;
import org.araxes.annotation.Details;
import org.araxes.annotation.Fill;
import org.araxes.annotation.LabelContent;
import org.araxes.annotation.LineType;
import org.araxes.annotation.Link;
import org.araxes.annotation.MarkerSymbol;
import org.araxes.annotation.Period;
import org.araxes.annotation.Shape;
import org.araxes.annotation.Stroke;
import org.araxes.annotation.TextStyle;
import org.araxes.annotation.VertexPath;
import org.araxes.geo.GeoJsonFeature;
import org.araxes.geo.LonLat;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a GeoJSON feature as parts of an annotation, as {@link AnnotationFeature} writes them. Another
 * program may have written them: what cannot be understood has its usual value.
 *
 * @param feature whose
 */
record AnnotationProperties(GeoJsonFeature feature) {

    AnnotationStyle style() {
        AnnotationStyle usual = AnnotationStyle.DEFAULT;
        Integer stroke = color(AnnotationFeature.STROKE, AnnotationFeature.MARKER_COLOR, AnnotationFeature.FILL);
        int rgb = stroke == null ? usual.colorRgb() : stroke;
        Integer fill = color(AnnotationFeature.FILL);
        return new AnnotationStyle(
                new Stroke(
                        rgb,
                        number(AnnotationFeature.STROKE_WIDTH, usual.widthPixels(), Stroke.MIN_WIDTH, Stroke.MAX_WIDTH),
                        value(
                                AnnotationFeature.LINE_TYPE,
                                LineType.values(),
                                usual.stroke().type()),
                        value(
                                AnnotationFeature.ARROW_HEADS,
                                ArrowHeads.values(),
                                usual.stroke().heads())),
                new Fill(
                        fill != null && fill == rgb ? null : fill,
                        number(AnnotationFeature.FILL_OPACITY, usual.fillOpacity(), 0, 1)),
                new TextStyle(
                        number(
                                AnnotationFeature.TEXT_SIZE,
                                usual.textSizePixels(),
                                TextStyle.MIN_SIZE,
                                TextStyle.MAX_SIZE),
                        color(AnnotationFeature.TEXT_COLOR),
                        color(AnnotationFeature.HALO_COLOR),
                        value(
                                AnnotationFeature.LABEL,
                                LabelContent.values(),
                                usual.text().content())),
                value(AnnotationFeature.MARKER_SYMBOL, MarkerSymbol.values(), usual.symbol()));
    }

    /** @param group the group in the document for the one in the file; null for none */
    Details details(@Nullable UUID group) {
        return Details.of(
                Boolean.TRUE.equals(feature.properties().get(AnnotationFeature.LOCKED)),
                group,
                period(),
                link(),
                feature.text(AnnotationFeature.UNITS));
    }

    /** Turned round it would hold on no day; then it is left out. */
    private Period period() {
        LocalDate from = date(AnnotationFeature.VALID_FROM);
        LocalDate to = date(AnnotationFeature.VALID_TO);
        return from != null && to != null && !from.isBefore(to) ? Period.ALWAYS : new Period(from, to);
    }

    private @Nullable Link link() {
        String claim = feature.text(AnnotationFeature.CLAIM);
        String source = feature.text(AnnotationFeature.SOURCE);
        if (!claim.isEmpty()) {
            return new Link(Link.Target.CLAIM, claim);
        }
        return source.isEmpty() ? null : new Link(Link.Target.SOURCE, source);
    }

    Instant created(Instant otherwise) {
        try {
            return Instant.parse(feature.text(AnnotationFeature.CREATED));
        } catch (DateTimeException notSaid) {
            return otherwise;
        }
    }

    /** Radius of the circle of which the geometry is the ring, metres; NaN when it says of none. */
    double radiusMeters() {
        return feature.properties().get(AnnotationFeature.RADIUS) instanceof Number n ? n.doubleValue() : Double.NaN;
    }

    /** Centre of that circle; null when it says of none. */
    @Nullable
    LonLat center() {
        if (feature.properties().get(AnnotationFeature.CENTER) instanceof List<?> list
                && list.size() == 2
                && list.get(0) instanceof Number lon
                && list.get(1) instanceof Number lat
                && Math.abs(lon.doubleValue()) <= 180
                && Math.abs(lat.doubleValue()) <= 90) {
            return new LonLat(lon.doubleValue(), lat.doubleValue());
        }
        return null;
    }

    /** A shape with the accuracies that the feature gives; as it is when they do not fit its vertices. */
    Shape withAccuracy(Shape shape) {
        try {
            List<VertexPath> holes = new ArrayList<>();
            for (VertexPath hole : shape.holes()) {
                holes.add(new VertexPath(hole.points(), accuracy(1 + holes.size())));
            }
            return new Shape(new VertexPath(shape.path().points(), accuracy(0)), holes, shape.radiusMeters());
        } catch (IllegalArgumentException unfitting) {
            return shape;
        }
    }

    private List<Double> accuracy(int ring) {
        if (feature.properties().get(AnnotationFeature.ACCURACY) instanceof List<?> rings
                && rings.size() > ring
                && rings.get(ring) instanceof List<?> meters) {
            return meters.stream()
                    .map(m -> m instanceof Number n ? n.doubleValue() : Double.NaN)
                    .toList();
        }
        return List.of();
    }

    private @Nullable LocalDate date(String property) {
        try {
            return LocalDate.parse(feature.text(property));
        } catch (DateTimeException notSaid) {
            return null;
        }
    }

    private @Nullable Integer color(String... properties) {
        for (String property : properties) {
            String text = feature.text(property);
            if (text.matches("#[0-9a-fA-F]{6}")) {
                return Integer.parseInt(text.substring(1), 16);
            }
        }
        return null;
    }

    <E extends Enum<E>> E value(String property, E[] values, E usual) {
        String name = feature.text(property).toUpperCase(Locale.ROOT).replace('-', '_');
        for (E value : values) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return usual;
    }

    private double number(String property, double usual, double min, double max) {
        return feature.properties().get(property) instanceof Number n ? Math.clamp(n.doubleValue(), min, max) : usual;
    }
}
