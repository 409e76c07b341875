package org.araxes.workspace;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.geo.LonLat;

/** Annotations as JSON, as the history keeps them. Numbers pass through bit by bit; unknown keys are passed over. */
final class AnnotationJson {

    private AnnotationJson() {}

    static void write(JsonGenerator json, Annotation a) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", a.id().toString());
        json.writeStringField("kind", a.kind().name());
        json.writeStringField("name", a.name());
        json.writeStringField("note", a.note());
        json.writeFieldName("points");
        writePoints(json, a.points());
        json.writeObjectFieldStart("style");
        json.writeNumberField("colorRgb", a.style().colorRgb());
        json.writeNumberField("widthPixels", a.style().widthPixels());
        json.writeNumberField("textSizePixels", a.style().textSizePixels());
        json.writeNumberField("fillOpacity", a.style().fillOpacity());
        json.writeEndObject();
        json.writeNumberField("order", a.order());
        json.writeStringField("created", a.created().toString());
        json.writeEndObject();
    }

    static void writePoints(JsonGenerator json, List<LonLat> points) throws IOException {
        json.writeStartArray();
        for (LonLat p : points) {
            json.writeNumber(p.lonDegrees());
            json.writeNumber(p.latDegrees());
        }
        json.writeEndArray();
    }

    /** Reads from the start of the object that the parser stands at. */
    static Annotation read(JsonParser json) throws IOException {
        UUID id = null;
        AnnotationKind kind = null;
        String name = "";
        String note = "";
        List<LonLat> points = List.of();
        AnnotationStyle style = AnnotationStyle.DEFAULT;
        long order = 0;
        Instant created = Instant.EPOCH;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "id" -> id = UUID.fromString(json.getText());
                case "kind" -> kind = AnnotationKind.valueOf(json.getText());
                case "name" -> name = json.getText();
                case "note" -> note = json.getText();
                case "points" -> points = readPoints(json);
                case "style" -> style = readStyle(json);
                case "order" -> order = json.getLongValue();
                case "created" -> created = Instant.parse(json.getText());
                default -> json.skipChildren();
            }
        }
        if (id == null || kind == null) {
            throw new IOException("an annotation without id or kind");
        }
        return new Annotation(id, kind, name, note, points, style, order, created);
    }

    /** Reads from the start of the array that the parser stands at. */
    static List<LonLat> readPoints(JsonParser json) throws IOException {
        List<LonLat> points = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            double lonDegrees = json.getDoubleValue();
            json.nextToken();
            points.add(new LonLat(lonDegrees, json.getDoubleValue()));
        }
        return points;
    }

    private static AnnotationStyle readStyle(JsonParser json) throws IOException {
        int color = AnnotationStyle.DEFAULT.colorRgb();
        double width = AnnotationStyle.DEFAULT.widthPixels();
        double textSize = AnnotationStyle.DEFAULT.textSizePixels();
        double fillOpacity = AnnotationStyle.DEFAULT.fillOpacity();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "colorRgb" -> color = json.getIntValue();
                case "widthPixels" -> width = json.getDoubleValue();
                case "textSizePixels" -> textSize = json.getDoubleValue();
                case "fillOpacity" -> fillOpacity = json.getDoubleValue();
                default -> json.skipChildren();
            }
        }
        return new AnnotationStyle(color, width, textSize, fillOpacity);
    }
}
