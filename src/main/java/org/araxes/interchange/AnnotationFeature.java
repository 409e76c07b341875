package org.araxes.interchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.araxes.annotation.Annotation;

/**
 * An annotation as a GeoJSON feature. Colours and widths stand under the names of Mapbox's simplestyle 1.1, which other
 * programs know; the rest under names of our own.
 */
final class AnnotationFeature {

    static final String KIND = "kind";
    static final String NAME = "name";
    static final String NOTE = "note";
    static final String STROKE = "stroke";
    static final String MARKER_COLOR = "marker-color";
    static final String STROKE_WIDTH = "stroke-width";
    static final String FILL = "fill";
    static final String FILL_OPACITY = "fill-opacity";
    static final String TEXT_SIZE = "text-size";
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
        geometries.write(Shapes.of(a));
        json.writeObjectFieldStart("properties");
        json.writeStringField(KIND, a.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringField(NAME, a.name());
        json.writeStringField(NOTE, a.note());
        style(a);
        json.writeNumberField(ORDER, a.order());
        json.writeStringField(CREATED, a.created().toString());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void style(Annotation a) throws IOException {
        String color = String.format(Locale.ROOT, "#%06x", a.style().colorRgb());
        json.writeStringField(a.kind().isPoint() ? MARKER_COLOR : STROKE, color);
        json.writeNumberField(STROKE_WIDTH, a.style().widthPixels());
        if (a.kind().closed()) {
            json.writeStringField(FILL, color);
        }
        json.writeNumberField(FILL_OPACITY, a.style().fillOpacity());
        json.writeNumberField(TEXT_SIZE, a.style().textSizePixels());
    }
}
