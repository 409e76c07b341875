package org.araxes.geo;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The tokens of one file, with messages that name file and line. */
final class GeoJsonTokens {

    /** Ends hostile files before the stack does; Jackson stops at a thousand by itself. */
    private static final int DEEPEST_PROPERTY = 100;

    private final JsonParser parser;
    private final String file;

    GeoJsonTokens(JsonParser parser, String file) {
        this.parser = parser;
        this.file = file;
    }

    /** Line of the current token; of the end when there is none. */
    int line() {
        boolean ended = parser.currentToken() == null;
        return (ended ? parser.currentLocation() : parser.currentTokenLocation()).getLineNr();
    }

    GeoJsonException problem(int line, String problem) {
        return new GeoJsonException(file, line, problem, null);
    }

    GeoJsonException notJson(JsonProcessingException cause) {
        int line = cause.getLocation() == null ? 0 : cause.getLocation().getLineNr();
        return new GeoJsonException(file, line, JsonFault.sentence(cause, parser), cause);
    }

    /** The next token has to be of a kind. */
    void next(JsonToken expected, String allowed) throws IOException {
        parser.nextToken();
        require(expected, allowed);
    }

    /** The current token has to be of a kind. */
    void require(JsonToken expected, String allowed) throws IOException {
        if (parser.currentToken() != expected) {
            throw problem(line(), allowed + "; got " + found());
        }
    }

    private String found() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return "the end of the file";
        }
        String text = parser.getText();
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    /** The list or object in whose middle the current token stands, or which it begins; to be given to {@link #leaveTo}. */
    Object inside() {
        return parser.getParsingContext();
    }

    /** What the object lies in that the current token begins. */
    Object around() {
        return parser.getParsingContext().getParent();
    }

    /** Passes over all up to the end of what lies in a list or object; where nothing of it is open, nothing. */
    void leaveTo(Object around) throws IOException {
        while (parser.getParsingContext() != around) {
            parser.nextToken();
        }
    }

    /** Goes to the next member of an object; false at its end. */
    boolean nextMember() throws IOException {
        return parser.nextToken() == JsonToken.FIELD_NAME;
    }

    /** Name of the current member. */
    String name() throws IOException {
        return parser.currentName();
    }

    /** Goes to the next element of a list; false at its end. */
    boolean nextElement() throws IOException {
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    boolean isNumber() {
        JsonToken token = parser.currentToken();
        return token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT;
    }

    /** The current token as a finite number. */
    double number() throws IOException {
        if (!isNumber()) {
            throw problem(line(), "a position holds numbers; got " + found());
        }
        double value = Decimals.parse(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        if (!Double.isFinite(value)) {
            throw problem(line(), "the number " + found() + " is too large");
        }
        return value;
    }

    /** The value of the current member, which has to be text. */
    String nextText(String member) throws IOException {
        next(JsonToken.VALUE_STRING, "\"" + member + "\" is a text in quotation marks");
        return parser.getText();
    }

    /** The value of {@code id}: a text or a number. */
    String nextId() throws IOException {
        JsonToken token = parser.nextToken();
        if (token != JsonToken.VALUE_STRING && !isNumber()) {
            throw problem(line(), "\"id\" is a text or a number; got " + found());
        }
        return parser.getText();
    }

    boolean nextIsNull() throws IOException {
        return parser.nextToken() == JsonToken.VALUE_NULL;
    }

    Map<String, @Nullable Object> nextProperties() throws IOException {
        if (nextIsNull()) {
            return Map.of();
        }
        require(JsonToken.START_OBJECT, "\"properties\" is an object or null");
        return readMap(1);
    }

    @Nullable
    Object nextValue() throws IOException {
        parser.nextToken();
        return readValue(1);
    }

    void skipValue() throws IOException {
        parser.nextToken();
        parser.skipChildren();
    }

    private @Nullable Object readValue(int depth) throws IOException {
        if (depth > DEEPEST_PROPERTY) {
            throw problem(line(), "properties nest deeper than " + DEEPEST_PROPERTY + " levels");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> readMap(depth);
            case START_ARRAY -> readList(depth);
            case VALUE_NUMBER_INT -> integer();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
    }

    /** Whole numbers beyond 64 bits lose digits rather than stop the file: nothing here is that large. */
    private Object integer() throws IOException {
        return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                ? (Object) parser.getDoubleValue()
                : (Object) parser.getLongValue();
    }

    private Map<String, @Nullable Object> readMap(int depth) throws IOException {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        while (nextMember()) {
            String name = name();
            parser.nextToken();
            map.put(name, readValue(depth + 1));
        }
        return map;
    }

    private List<@Nullable Object> readList(int depth) throws IOException {
        List<@Nullable Object> list = new ArrayList<>();
        while (nextElement()) {
            list.add(readValue(depth + 1));
        }
        return list;
    }

    /** The value of {@code crs}, which RFC 7946 has dropped: harmless where it names WGS 84 in degrees. */
    void requireWgs84() throws IOException {
        int line = line();
        Object value = nextValue();
        String crs = String.valueOf(value);
        // Some writers put EPSG:0 where they do not know.
        if (value != null && !crs.matches("(?s).*(CRS84|EPSG:+(4326|0)\\b).*")) {
            Matcher name = Pattern.compile("name=([^,}]+)}").matcher(crs);
            throw new OtherSystemException(
                    file,
                    line,
                    "positions are longitude and latitude on WGS 84; \"crs\" names another system: "
                            + (name.find() ? name.group(1) : crs));
        }
    }

    /**
     * Goes on to the next outermost object.
     *
     * @param allowed whether there may be one
     * @return false at the end of the file
     */
    boolean hasAnother(boolean allowed) throws IOException {
        JsonToken token = parser.nextToken();
        if (token != null && !(allowed && token == JsonToken.START_OBJECT)) {
            throw problem(line(), "after the outermost object the file has to end; got " + found());
        }
        return token != null;
    }

    static String quoteOrNothing(String type) {
        return type.isEmpty() ? "an object without \"type\"" : "\"" + type + "\"";
    }
}
