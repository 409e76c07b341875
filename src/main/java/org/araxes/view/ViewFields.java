package org.araxes.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.UUID;

/** Writes the fields of a view. */
record ViewFields(JsonGenerator json) {

    void write(SavedView view) throws IOException {
        json.writeStringField("id", view.id().toString());
        json.writeStringField("title", view.title());
        json.writeStringField("notes", view.notes());
        place(view.place());
        json.writeArrayFieldStart("layers");
        for (SavedView.LayerChoice layer : view.layers()) {
            json.writeStartObject();
            json.writeStringField("id", layer.id());
            json.writeNumberField("opacity", layer.opacity());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (view.date().isPresent()) {
            json.writeStringField("date", view.date().get().toString());
        }
        json.writeStringField("names", view.names());
        json.writeStringField("theme", view.theme());
        json.writeStringField("units", view.units());
        compare(view.compare());
        if (!view.places().isEmpty()) {
            json.writeStringField("places", view.places());
        }
        if (view.annotations().isPresent()) {
            json.writeArrayFieldStart("annotations");
            for (UUID id : view.annotations().get().stream().sorted().toList()) {
                json.writeString(id.toString());
            }
            json.writeEndArray();
        }
    }

    private void place(SavedView.Place place) throws IOException {
        json.writeObjectFieldStart("place");
        json.writeStringField("projection", place.projection());
        json.writeNumberField("xMeters", place.xMeters());
        json.writeNumberField("yMeters", place.yMeters());
        json.writeNumberField("metersPerPixel", place.metersPerPixel());
        json.writeNumberField("widthPixels", place.widthPixels());
        json.writeNumberField("heightPixels", place.heightPixels());
        json.writeEndObject();
    }

    private void compare(SavedView.Compare compare) throws IOException {
        json.writeObjectFieldStart("claims");
        json.writeStringField("layout", compare.layout());
        json.writeStringField("first", compare.first());
        json.writeStringField("second", compare.second());
        json.writeNumberField("divider", compare.divider());
        json.writeEndObject();
    }
}
