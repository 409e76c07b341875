package org.araxes.workspace;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Edit;
import org.araxes.geo.LonLat;
import org.jspecify.annotations.Nullable;

/** Edits and points as JSON text, as the tables of Araxes keep them. Reading what was written gives an equal value. */
final class EditJson {

    private static final JsonFactory JSON = new JsonFactory();

    private EditJson() {}

    /** Something that writes JSON. */
    interface Content {
        void writeTo(JsonGenerator json) throws IOException;
    }

    /** Something that reads JSON from its first token on. */
    interface Reader<T> {
        T readFrom(JsonParser json) throws IOException;
    }

    /** The text of an edit. */
    static String write(Edit edit) {
        return text(json -> write(json, edit));
    }

    /** The text of points: longitudes and latitudes in turn. */
    static String write(List<LonLat> points) {
        return text(json -> ShapeJson.writePoints(json, points));
    }

    /** @throws IOException when the text is no edit */
    static Edit read(String text) throws IOException {
        return parse(text, EditJson::read);
    }

    /** @throws IOException when the text is no list of positions */
    static List<LonLat> readPoints(String text) throws IOException {
        return parse(text, ShapeJson::readPoints);
    }

    static String text(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            content.writeTo(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    static <T> T parse(String text, Reader<T> reader) throws IOException {
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            return reader.readFrom(json);
        } catch (IllegalArgumentException wrongValue) {
            throw new IOException(wrongValue.getMessage(), wrongValue);
        }
    }

    private static void write(JsonGenerator json, Edit edit) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", edit.title());
        switch (edit) {
            case Edit.Add add -> write(json, "add", add.annotation());
            case Edit.Remove remove -> write(json, "remove", remove.annotation());
            case Edit.Replace replace -> {
                write(json, "before", replace.before());
                write(json, "after", replace.after());
            }
            case Edit.Batch batch -> {
                json.writeArrayFieldStart("edits");
                for (Edit part : batch.edits()) {
                    write(json, part);
                }
                json.writeEndArray();
            }
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String field, Annotation annotation) throws IOException {
        json.writeFieldName(field);
        AnnotationJson.write(json, annotation);
    }

    private static Edit read(JsonParser json) throws IOException {
        String title = "";
        Annotation added = null;
        Annotation removed = null;
        Annotation before = null;
        Annotation after = null;
        List<Edit> edits = null;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "title" -> title = json.getText();
                case "add" -> added = AnnotationJson.read(json);
                case "remove" -> removed = AnnotationJson.read(json);
                case "before" -> before = AnnotationJson.read(json);
                case "after" -> after = AnnotationJson.read(json);
                case "edits" -> edits = readEdits(json);
                default -> json.skipChildren();
            }
        }
        return edit(title, added, removed, before, after, edits);
    }

    private static List<Edit> readEdits(JsonParser json) throws IOException {
        List<Edit> edits = new ArrayList<>();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            edits.add(read(json));
        }
        return edits;
    }

    private static Edit edit(
            String title,
            @Nullable Annotation added,
            @Nullable Annotation removed,
            @Nullable Annotation before,
            @Nullable Annotation after,
            @Nullable List<Edit> edits)
            throws IOException {
        if (added != null) {
            return new Edit.Add(title, added);
        }
        if (removed != null) {
            return new Edit.Remove(title, removed);
        }
        if (before != null && after != null) {
            return new Edit.Replace(title, before, after);
        }
        if (edits != null) {
            return new Edit.Batch(title, edits);
        }
        throw new IOException("an edit of no known kind");
    }
}
