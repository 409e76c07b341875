package org.araxes.view;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a view in any order. One thread, one view. */
final class ViewReader {

    private final JsonParser json;
    private final Map<String, String> texts = new HashMap<>();
    private final List<SavedView.LayerChoice> layers = new ArrayList<>();
    private SavedView.@Nullable Place place;
    private SavedView.Compare compare = SavedView.Compare.NONE;
    private @Nullable Set<UUID> annotations;
    private int format;

    ViewReader(JsonParser json) {
        this.json = json;
    }

    int format() {
        return format;
    }

    void readObject() throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("it does not begin with {");
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            JsonToken value = json.nextToken();
            if (field.equals(ViewJson.formatField())) {
                format = json.getValueAsInt();
            } else if (value == JsonToken.START_OBJECT && field.equals("place")) {
                place = place(flat());
            } else if (value == JsonToken.START_OBJECT && field.equals("claims")) {
                compare = compare(flat());
            } else if (value == JsonToken.START_ARRAY && field.equals("layers")) {
                layers();
            } else if (value == JsonToken.START_ARRAY && field.equals("annotations")) {
                annotations = ids();
            } else if (value.isScalarValue()) {
                texts.put(field, json.getText());
            } else {
                json.skipChildren();
            }
        }
    }

    /** The view read. */
    SavedView view() {
        SavedView.Place where = place;
        if (format == 0 || where == null) {
            throw new IllegalArgumentException(format == 0 ? "it has no field araxesView" : "it has no field place");
        }
        return new SavedView(
                UUID.fromString(text("id")),
                texts.getOrDefault("title", ""),
                texts.getOrDefault("notes", ""),
                where,
                layers,
                Optional.ofNullable(texts.get("date")).map(LocalDate::parse),
                texts.getOrDefault("names", "en"),
                texts.getOrDefault("theme", "light"),
                texts.getOrDefault("units", "metric"),
                compare,
                Optional.ofNullable(annotations),
                texts.getOrDefault("places", ""));
    }

    private String text(String field) {
        String text = texts.get(field);
        if (text == null) {
            throw new IllegalArgumentException("it has no field " + field);
        }
        return text;
    }

    /** The scalar fields of the object that the parser stands at. */
    private Map<String, String> flat() throws IOException {
        Map<String, String> fields = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            if (json.nextToken().isScalarValue()) {
                fields.put(field, json.getText());
            } else {
                json.skipChildren();
            }
        }
        return fields;
    }

    private static SavedView.Place place(Map<String, String> fields) {
        return new SavedView.Place(
                fields.getOrDefault("projection", ""),
                number(fields, "xMeters"),
                number(fields, "yMeters"),
                number(fields, "metersPerPixel"),
                number(fields, "widthPixels"),
                number(fields, "heightPixels"));
    }

    private static SavedView.Compare compare(Map<String, String> fields) {
        SavedView.Compare none = SavedView.Compare.NONE;
        return new SavedView.Compare(
                fields.getOrDefault("layout", none.layout()),
                fields.getOrDefault("first", none.first()),
                fields.getOrDefault("second", none.second()),
                fields.containsKey("divider") ? number(fields, "divider") : none.divider());
    }

    private static double number(Map<String, String> fields, String name) {
        String text = fields.get(name);
        try {
            return Double.parseDouble(text == null ? "" : text);
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException(
                    text == null ? "it has no number " + name : name + " \"" + text + "\" is no number", none);
        }
    }

    private void layers() throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            Map<String, String> fields = flat();
            String id = fields.get("id");
            if (id == null) {
                throw new IllegalArgumentException("a layer has no id");
            }
            double opacity = fields.containsKey("opacity") ? number(fields, "opacity") : 1;
            layers.add(new SavedView.LayerChoice(id, opacity));
        }
    }

    private Set<UUID> ids() throws IOException {
        Set<UUID> ids = new HashSet<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            ids.add(UUID.fromString(json.getText()));
        }
        return ids;
    }
}
