package org.araxes.workspace;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.araxes.annotation.AnnotationKind;

/** Unfinished sketches as JSON text. */
final class SketchJson {

    private SketchJson() {}

    static String write(UnfinishedSketch sketch) {
        return EditJson.text(json -> {
            json.writeStartObject();
            json.writeStringField("kind", sketch.kind().name());
            ShapeJson.write(json, sketch.shape());
            json.writeEndObject();
        });
    }

    /** @throws IOException when the text is no sketch */
    static UnfinishedSketch read(String text) throws IOException {
        return EditJson.parse(text, SketchJson::read);
    }

    private static UnfinishedSketch read(JsonParser json) throws IOException {
        AnnotationKind kind = null;
        ShapeJson shape = new ShapeJson();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            if (field.equals("kind")) {
                kind = AnnotationKind.valueOf(json.getText());
            } else {
                shape.readField(field, json);
            }
        }
        if (kind == null) {
            throw new IOException("a sketch without kind");
        }
        return new UnfinishedSketch(kind, shape.shape());
    }
}
