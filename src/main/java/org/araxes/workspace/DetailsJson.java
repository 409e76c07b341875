package org.araxes.workspace;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.araxes.annotation.Details;
import org.araxes.annotation.Link;
import org.araxes.annotation.Period;
import org.jspecify.annotations.Nullable;

/** Details as JSON objects; what a person did not choose is left out. */
final class DetailsJson {

    private boolean locked;
    private @Nullable UUID group;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable String claim;
    private @Nullable String source;
    private @Nullable String unitsCode;

    private DetailsJson() {}

    static void write(JsonGenerator json, Details details) throws IOException {
        json.writeStartObject();
        if (details.locked()) {
            json.writeBooleanField("locked", true);
        }
        text(json, "group", details.group());
        text(json, "from", details.period().from());
        text(json, "to", details.period().to());
        Link link = details.link();
        if (link != null) {
            text(json, link.target() == Link.Target.CLAIM ? "claim" : "source", link.id());
        }
        text(json, "units", details.unitsCode());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String field, @Nullable Object value) throws IOException {
        if (value != null) {
            json.writeStringField(field, value.toString());
        }
    }

    /** Reads from the start of the object that the parser stands at. */
    static Details read(JsonParser json) throws IOException {
        DetailsJson details = new DetailsJson();
        try {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                details.readField(field, json);
            }
        } catch (DateTimeException notADay) {
            throw new IOException(notADay.getMessage(), notADay);
        }
        return details.details();
    }

    private void readField(String field, JsonParser json) throws IOException {
        switch (field) {
            case "locked" -> locked = json.getBooleanValue();
            case "group" -> group = UUID.fromString(json.getText());
            case "from" -> from = LocalDate.parse(json.getText());
            case "to" -> to = LocalDate.parse(json.getText());
            case "claim" -> claim = json.getText();
            case "source" -> source = json.getText();
            case "units" -> unitsCode = json.getText();
            default -> json.skipChildren();
        }
    }

    private Details details() {
        Link link = claim != null
                ? new Link(Link.Target.CLAIM, claim)
                : source != null ? new Link(Link.Target.SOURCE, source) : null;
        return Details.of(locked, group, new Period(from, to), link, unitsCode);
    }
}
