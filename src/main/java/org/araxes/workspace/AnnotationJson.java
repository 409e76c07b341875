package org.araxes.workspace;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.annotation.Details;
import org.araxes.annotation.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Annotations as JSON, as the history keeps them. Numbers pass through bit by bit; what is missing, as in the histories
 * of older versions, has its usual value; unknown keys are passed over.
 */
final class AnnotationJson {

    private AnnotationJson() {}

    static void write(JsonGenerator json, Annotation a) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", a.id().toString());
        json.writeStringField("kind", a.kind().name());
        json.writeStringField("name", a.name());
        json.writeStringField("note", a.note());
        ShapeJson.write(json, a.shape());
        json.writeFieldName("style");
        StyleJson.write(json, a.style());
        if (!a.details().equals(Details.NONE)) {
            json.writeFieldName("details");
            DetailsJson.write(json, a.details());
        }
        json.writeNumberField("order", a.order());
        json.writeStringField("created", a.created().toString());
        json.writeEndObject();
    }

    /** Reads from the start of the object that the parser stands at. */
    static Annotation read(JsonParser json) throws IOException {
        UUID id = null;
        AnnotationKind kind = null;
        String name = "";
        String note = "";
        ShapeJson shape = new ShapeJson();
        AnnotationStyle style = AnnotationStyle.DEFAULT;
        Details details = Details.NONE;
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
                case "style" -> style = StyleJson.read(json);
                case "details" -> details = DetailsJson.read(json);
                case "order" -> order = json.getLongValue();
                case "created" -> created = Instant.parse(json.getText());
                default -> shape.readField(field, json);
            }
        }
        return annotation(id, kind, name, note, shape.shape(), style, details, order, created);
    }

    private static Annotation annotation(
            @Nullable UUID id,
            @Nullable AnnotationKind kind,
            String name,
            String note,
            Shape shape,
            AnnotationStyle style,
            Details details,
            long order,
            Instant created)
            throws IOException {
        if (id == null || kind == null) {
            throw new IOException("an annotation without id or kind");
        }
        return new Annotation(id, kind, name, note, shape, style, details, order, created);
    }
}
