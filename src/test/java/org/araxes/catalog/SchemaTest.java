package org.araxes.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.filter.FilteringParserDelegate;
import com.fasterxml.jackson.core.filter.JsonPointerBasedFilter;
import com.fasterxml.jackson.core.filter.TokenFilter.Inclusion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas from which editors complete allow what the loader allows, no more and no less. */
class SchemaTest {

    static List<Arguments> keys() {
        List<String> claim = ClaimReader.KEYS;
        List<String> defaults = claim.stream().filter(k -> !k.equals("id")).toList();
        return List.of(
                Arguments.of("sources", "/items/properties", HeadReader.SOURCE_KEYS),
                Arguments.of("parties", "/items/properties", HeadReader.PARTY_KEYS),
                Arguments.of("groups", "/items/properties", HeadReader.GROUP_KEYS),
                Arguments.of("topics", "/items/properties", HeadReader.TOPIC_KEYS),
                Arguments.of("figures", "/items/properties", FigureReader.KEYS),
                Arguments.of("events", "/items/properties", EventReader.KEYS),
                Arguments.of("views", "/items/properties", ViewReader.KEYS),
                Arguments.of("layer", "/properties", LayerReader.KEYS),
                Arguments.of("layer", "/properties/style/properties", StyleReader.KEYS),
                Arguments.of("layer", "/properties/features/properties", FeaturesReader.KEYS),
                Arguments.of("layer", "/properties/sheets/properties", SheetsReader.KEYS),
                Arguments.of("layer", "/properties/defaults/properties", defaults),
                Arguments.of("layer", "/properties/claims/items/properties", claim));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void allowsTheKeysThatTheLoaderAllows(String schema, String pointer, List<String> keys) throws IOException {
        assertThat(at(schema, pointer)).containsExactlyInAnyOrderElementsOf(keys);
    }

    static List<Arguments> words() {
        return List.of(
                Arguments.of("common", "/definitions/kind/enum", Words.all(ClaimKind.class)),
                Arguments.of("common", "/definitions/status/enum", Words.all(Status.class)),
                Arguments.of("layer", "/properties/style/properties/line/enum", Words.all(LayerStyle.Line.class)),
                Arguments.of("layer", "/properties/style/properties/fill/enum", Words.all(LayerStyle.Fill.class)),
                Arguments.of("layer", "/properties/style/properties/colour/enum", Words.all(LayerStyle.Colour.class)),
                Arguments.of("layer", "/properties/style/properties/marker/enum", Words.all(LayerStyle.Marker.class)),
                Arguments.of(
                        "layer", "/properties/style/properties/label/enum", Words.all(LayerStyle.LabelPlace.class)),
                Arguments.of("layer", "/properties/claims/items/properties/drawn/enum", Words.all(Drawn.class)),
                Arguments.of("figures", "/items/properties/unit/enum", Words.all(StatedFigure.Unit.class)),
                Arguments.of("figures", "/items/properties/qualifier/enum", Words.all(StatedFigure.Qualifier.class)),
                Arguments.of("events", "/items/properties/kind/enum", Words.all(Event.Kind.class)),
                Arguments.of("sources", "/items/properties/perspective/enum", Words.all(Perspective.class)),
                Arguments.of("parties", "/items/properties/colour/enum", Words.all(Party.ClaimColour.class)),
                Arguments.of("views", "/items/properties/names/enum", Words.all(NameDisplay.class)));
    }

    @ParameterizedTest
    @MethodSource("words")
    void allowsTheWordsThatTheLoaderAllows(String schema, String pointer, List<String> words) throws IOException {
        assertThat(at(schema, pointer)).containsExactlyInAnyOrderElementsOf(words);
    }

    @Test
    void readsSchemasAtAPointer() throws IOException {
        assertThat(at("groups", "/items/properties")).containsExactly("id", "title");
    }

    /** The keys of the object, or the texts of the list, at a pointer. */
    private static List<String> at(String schema, String pointer) throws IOException {
        Path file = DataDirectory.locate(null).resolve("schema/" + (schema + ".schema.json"));
        List<String> found = new ArrayList<>();
        try (JsonParser parser = new FilteringParserDelegate(
                new JsonFactory().createParser(file.toFile()),
                new JsonPointerBasedFilter(JsonPointer.compile(pointer)),
                Inclusion.ONLY_INCLUDE_ALL,
                false)) {
            boolean object = parser.nextToken() == JsonToken.START_OBJECT;
            for (JsonToken token = parser.nextToken();
                    token != null && !token.isStructEnd();
                    token = parser.nextToken()) {
                found.add(parser.getText());
                if (object) {
                    parser.nextToken();
                    parser.skipChildren();
                }
            }
        }
        return found;
    }
}
