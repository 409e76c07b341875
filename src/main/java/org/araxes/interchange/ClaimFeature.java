package org.araxes.interchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Claim;
import org.araxes.catalog.Language;
import org.araxes.catalog.PartialDate;
import org.araxes.catalog.Source;
import org.araxes.catalog.SourceRef;
import org.araxes.catalog.Validity;
import org.jspecify.annotations.Nullable;

/** A claim as a GeoJSON feature, with who says so, since when and how it was drawn. */
final class ClaimFeature {

    private final JsonGenerator json;
    private final GeoJsonGeometries geometries;

    ClaimFeature(JsonGenerator json) {
        this.json = json;
        this.geometries = new GeoJsonGeometries(json);
    }

    /** The sources that claims name, each once, as a foreign member of the collection. */
    void writeSources(List<Claim> claims, Catalog catalog) throws IOException {
        List<Source> sources = claims.stream()
                .flatMap(c -> c.sources().stream())
                .map(SourceRef::sourceId)
                .distinct()
                .sorted()
                .map(catalog::source)
                .flatMap(Optional::stream)
                .toList();
        json.writeArrayFieldStart("sources");
        for (Source source : sources) {
            json.writeStartObject();
            json.writeStringField("id", source.id());
            json.writeStringField("title", source.title());
            text("licence", source.licence());
            text("credit", source.credit());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void write(Claim claim) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", claim.id());
        json.writeFieldName("geometry");
        if (claim.geometry() == null) {
            json.writeNull();
        } else {
            geometries.write(claim.geometry());
        }
        json.writeObjectFieldStart("properties");
        properties(claim);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void properties(Claim claim) throws IOException {
        json.writeStringField("layer", claim.layerId());
        for (Language language : Language.values()) {
            text("name_" + language.code(), claim.names().in(language).orElse(""));
        }
        json.writeStringField("kind", word(claim.kind()));
        json.writeStringField("status", word(claim.status()));
        list("claimants", claim.claimants());
        if (claim.controlledBy() != null) {
            list("controlled_by", claim.controlledBy());
        }
        validity(claim.validity());
        date("as_of", claim.asOf());
        sources(claim.sources());
        text("statement", claim.statement());
        for (Map.Entry<String, String> position : new TreeMap<>(claim.positions()).entrySet()) {
            text("position_" + position.getKey(), position.getValue());
        }
        json.writeStringField("drawn", word(claim.drawn()));
        if (!Double.isNaN(claim.accuracyMeters())) {
            json.writeNumberField("accuracy_m", claim.accuracyMeters());
        }
        text("note", claim.note());
    }

    private void validity(Validity validity) throws IOException {
        switch (validity) {
            case Validity.Always always -> json.writeStringField("valid", "always");
            case Validity.Unknown unknown -> json.writeStringField("valid", "unknown");
            case Validity.Between(PartialDate from, PartialDate to) -> {
                date("valid_from", from);
                date("valid_to", to);
            }
        }
    }

    private void sources(List<SourceRef> sources) throws IOException {
        json.writeArrayFieldStart("sources");
        for (SourceRef source : sources) {
            json.writeStartObject();
            json.writeStringField("id", source.sourceId());
            text("place", source.place());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void list(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private void date(String name, @Nullable PartialDate date) throws IOException {
        if (date != null) {
            json.writeStringField(name, date.text());
        }
    }

    private void text(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }

    /** As the catalogue's files write it: {@code held-area}. */
    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
