package org.araxes.interchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.annotation.Details;
import org.araxes.annotation.Link;
import org.araxes.annotation.VertexPath;
import org.araxes.geo.LonLat;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * An annotation as a GeoJSON feature. Colours and widths stand under the names of Mapbox's simplestyle 1.1, which other
 * programs know; the rest under names of our own. A circle is its ring, with centre and radius beside.
 */
final class AnnotationFeature {

    static final String KIND = "kind";
    static final String NAME = "name";
    static final String NOTE = "note";
    static final String STROKE = "stroke";
    static final String MARKER_COLOR = "marker-color";
    static final String MARKER_SYMBOL = "marker-symbol";
    static final String STROKE_WIDTH = "stroke-width";
    static final String LINE_TYPE = "line-type";
    static final String ARROW_HEADS = "arrow-heads";
    static final String FILL = "fill";
    static final String FILL_OPACITY = "fill-opacity";
    static final String TEXT_SIZE = "text-size";
    static final String TEXT_COLOR = "text-color";
    static final String HALO_COLOR = "halo-color";
    static final String LABEL = "label";
    static final String LOCKED = "locked";
    static final String GROUP = "group";
    static final String VALID_FROM = "valid-from";
    static final String VALID_TO = "valid-to";
    static final String CLAIM = "claim";
    static final String SOURCE = "source";
    static final String UNITS = "units";
    static final String RADIUS = "radius-m";
    static final String CENTER = "center";
    static final String ACCURACY = "accuracy-m";
    static final String ORDER = "order";
    static final String CREATED = "created";

    private final JsonGenerator json;
    private final GeoJsonGeometries geometries;

    AnnotationFeature(JsonGenerator json) {
        this.json = json;
        this.geometries = new GeoJsonGeometries(json);
    }

    void write(Annotation a) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", a.id().toString());
        json.writeFieldName("geometry");
        geometries.write(a.geometry());
        json.writeObjectFieldStart("properties");
        json.writeStringField(KIND, word(a.kind()));
        json.writeStringField(NAME, a.name());
        json.writeStringField(NOTE, a.note());
        style(a);
        details(a.details());
        shape(a);
        json.writeNumberField(ORDER, a.order());
        json.writeStringField(CREATED, a.created().toString());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void style(Annotation a) throws IOException {
        AnnotationStyle style = a.style();
        AnnotationStyle usual = AnnotationStyle.DEFAULT;
        json.writeStringField(a.kind().isPoint() ? MARKER_COLOR : STROKE, color(style.colorRgb()));
        json.writeNumberField(STROKE_WIDTH, style.widthPixels());
        if (a.kind().closed() || style.fill().colorRgb() != null) {
            json.writeStringField(FILL, color(style.fillRgb()));
        }
        json.writeNumberField(FILL_OPACITY, style.fillOpacity());
        json.writeNumberField(TEXT_SIZE, style.textSizePixels());
        unusual(LINE_TYPE, style.stroke().type(), usual.stroke().type());
        unusual(ARROW_HEADS, style.stroke().heads(), usual.stroke().heads());
        unusual(MARKER_SYMBOL, style.symbol(), usual.symbol());
        unusual(LABEL, style.text().content(), usual.text().content());
        color(TEXT_COLOR, style.text().colorRgb());
        color(HALO_COLOR, style.text().haloRgb());
    }

    private void unusual(String field, Enum<?> value, Enum<?> usual) throws IOException {
        if (value != usual) {
            json.writeStringField(field, word(value));
        }
    }

    private void color(String field, @Nullable Integer rgb) throws IOException {
        if (rgb != null) {
            json.writeStringField(field, color(rgb.intValue()));
        }
    }

    private void details(Details details) throws IOException {
        if (details.locked()) {
            json.writeBooleanField(LOCKED, true);
        }
        text(GROUP, details.group());
        text(VALID_FROM, details.period().from());
        text(VALID_TO, details.period().to());
        Link link = details.link();
        if (link != null) {
            json.writeStringField(link.target() == Link.Target.CLAIM ? CLAIM : SOURCE, link.id());
        }
        text(UNITS, details.unitsCode());
    }

    private void text(String field, @Nullable Object value) throws IOException {
        if (value != null) {
            json.writeStringField(field, value.toString());
        }
    }

    private void shape(Annotation a) throws IOException {
        if (a.kind() == AnnotationKind.CIRCLE) {
            LonLat center = a.points().getFirst();
            json.writeNumberField(RADIUS, a.shape().radiusMeters());
            json.writeArrayFieldStart(CENTER);
            json.writeNumber(DegreeText.of(center.lonDegrees()));
            json.writeNumber(DegreeText.of(center.latDegrees()));
            json.writeEndArray();
        }
        List<VertexPath> paths = new ArrayList<>(List.of(a.shape().path()));
        paths.addAll(a.shape().holes());
        if (paths.stream().anyMatch(p -> !p.accuracyMeters().isEmpty())) {
            Geometry geometry = a.geometry();
            json.writeArrayFieldStart(ACCURACY);
            for (int i = 0; i < paths.size(); i++) {
                accuracy(paths.get(i), geometry instanceof Polygon polygon && isTurned(polygon, i));
            }
            json.writeEndArray();
        }
    }

    private static boolean isTurned(Polygon polygon, int ring) {
        return ring == 0
                ? GeoJsonGeometries.isTurned(polygon.getExteriorRing(), true)
                : GeoJsonGeometries.isTurned(polygon.getInteriorRingN(ring - 1), false);
    }

    /** A list for each ring, in the order in which its positions are written; null for what is not known. */
    private void accuracy(VertexPath path, boolean turned) throws IOException {
        json.writeStartArray();
        for (int i = 0; i < path.size(); i++) {
            double meters = path.accuracyMeters(turned ? (path.size() - i) % path.size() : i);
            if (Double.isNaN(meters)) {
                json.writeNull();
            } else {
                json.writeNumber(meters);
            }
        }
        json.writeEndArray();
    }

    private static String color(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    /** {@code NAME_AND_VALUE} is written {@code name-and-value}. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
