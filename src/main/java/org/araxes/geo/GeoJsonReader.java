package org.araxes.geo;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Reads GeoJSON (RFC 7946): a FeatureCollection, a Feature or a bare geometry; WGS 84, longitude first, in degrees.
 *
 * <p>Members may stand in any order; unknown ones are kept for the outermost object and passed over elsewhere. Checked
 * are types, ranges of longitude and latitude, that numbers are finite, that lines have two and rings four positions,
 * and that rings are closed; not checked is whether rings cross themselves. An empty geometry counts as none. A
 * {@code crs} member of GeoJSON 2008 is accepted only where it names WGS 84 degrees.
 *
 * <p>A feature that cannot be read goes to {@link Faults}, which may give up the file or have the others read. Two faults are
 * those of the whole file: positions in another reference system refuse it, and after text that is no JSON nothing more
 * can be read.
 *
 * <p>The file is streamed; memory is needed for the features only. Each call has its own state: any thread.
 */
public final class GeoJsonReader {

    /** The character that RFC 8142 has before each line of a sequence counts as white space. */
    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonReadFeature.ALLOW_RS_CONTROL_CHAR).build();

    private final GeoJsonTokens tokens;
    private final CoordinatesReader coordinates;
    private final Consumer<GeoJsonFeature> sink;
    private final Faults faults;

    private GeoJsonReader(GeoJsonTokens tokens, Consumer<GeoJsonFeature> sink, Faults faults) {
        this.tokens = tokens;
        this.coordinates = new CoordinatesReader(tokens);
        this.sink = sink;
        this.faults = faults;
    }

    /**
     * Reads a file.
     *
     * @throws GeoJsonException when it is no GeoJSON; names the file as given
     * @throws IOException when it cannot be read
     */
    public static GeoJsonFile read(Path file) throws IOException {
        return read(Files.readAllBytes(file), file.toString());
    }

    /**
     * Reads bytes that are in memory.
     *
     * @param name the file's name for messages
     * @throws GeoJsonException when they are no GeoJSON
     */
    public static GeoJsonFile read(byte[] utf8, String name) throws IOException {
        return read(utf8, name, Faults.NONE_ALLOWED);
    }

    /**
     * Hands over the features of a file that may be big one by one, with progress. The file may also be a sequence of
     * GeoJSON texts, such as one feature a line (RFC 8142, with or without its separators).
     *
     * @throws GeoJsonException when it is no GeoJSON; features before the fault have been handed over
     * @throws IOException when it cannot be read
     * @throws java.util.concurrent.CancellationException when {@code progress} stopped it
     */
    public static void read(Path file, ReadProgress progress, Consumer<GeoJsonFeature> sink) throws IOException {
        read(file, progress, sink, Faults.NONE_ALLOWED);
    }

    /**
     * The same for a file of which what is good is wanted.
     *
     * @param faults hears of what is not
     * @throws GeoJsonException when its positions are in another reference system, or {@code faults} gave it up
     * @throws IOException when it cannot be read
     * @throws java.util.concurrent.CancellationException when {@code progress} stopped it
     */
    public static void read(Path file, ReadProgress progress, Consumer<GeoJsonFeature> sink, Faults faults)
            throws IOException {
        try (InputStream in = new CountingInput(Files.newInputStream(file), Files.size(file), progress);
                JsonParser parser = FACTORY.createParser(in)) {
            read(new GeoJsonTokens(parser, file.toString()), sink, faults, true);
        }
    }

    /**
     * What is good of bytes that are in memory.
     *
     * @param name the file's name for messages
     * @param faults hears of what is not
     * @throws GeoJsonException when positions are in another reference system, or {@code faults} gave it up
     */
    public static GeoJsonFile read(byte[] utf8, String name, Faults faults) throws IOException {
        try (JsonParser parser = FACTORY.createParser(utf8)) {
            List<GeoJsonFeature> features = new ArrayList<>();
            Map<String, @Nullable Object> members = read(new GeoJsonTokens(parser, name), features::add, faults, false);
            return new GeoJsonFile(features, members);
        }
    }

    /**
     * Hands features over one by one, so that they need not all be in memory.
     *
     * @param in the bytes, UTF-8; left open
     * @param name the file's name for messages
     * @return foreign members of the outermost object
     * @throws GeoJsonException when it is no GeoJSON; features before the fault have been handed over
     */
    public static Map<String, @Nullable Object> read(InputStream in, String name, Consumer<GeoJsonFeature> sink)
            throws IOException {
        JsonParser parser = FACTORY.createParser(in).disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
        return read(new GeoJsonTokens(parser, name), sink, Faults.NONE_ALLOWED, false);
    }

    private static Map<String, @Nullable Object> read(
            GeoJsonTokens tokens, Consumer<GeoJsonFeature> sink, Faults faults, boolean sequence) throws IOException {
        GeoJsonReader reader = new GeoJsonReader(tokens, sink, faults);
        Map<String, @Nullable Object> members = Map.of();
        try {
            tokens.next(JsonToken.START_OBJECT, "a GeoJSON file starts with { and has a \"type\"");
            members = reader.readOutermost();
            while (reader.hasAnother(sequence)) {
                reader.readOutermost();
            }
        } catch (JsonProcessingException notJson) {
            faults.found(tokens.notJson(notJson));
        }
        return members;
    }

    private boolean hasAnother(boolean allowed) throws IOException {
        try {
            return tokens.hasAnother(allowed);
        } catch (GeoJsonException fault) {
            faults.found(fault);
            return false;
        }
    }

    /** One fault leaves out the object, of whatever kind it is: of a file with one feature a line that is one feature. */
    private Map<String, @Nullable Object> readOutermost() throws IOException {
        Object around = tokens.around();
        try {
            return readWhole();
        } catch (GeoJsonException fault) {
            leave(fault, around);
            return Map.of();
        }
    }

    /** Goes to the end of what cannot be read. */
    private void leave(GeoJsonException fault, Object around) throws IOException {
        if (fault instanceof OtherSystemException) {
            throw fault;
        }
        faults.found(fault);
        tokens.leaveTo(around);
    }

    private Map<String, @Nullable Object> readWhole() throws IOException {
        GeoJsonObject object = new GeoJsonObject(tokens.line());
        while (tokens.nextMember()) {
            if (tokens.name().equals("features")) {
                object.hasFeatures = true;
                readFeatures();
            } else {
                readMember(object);
            }
        }
        emitOutermost(object);
        return object.others;
    }

    private void emitOutermost(GeoJsonObject object) throws GeoJsonException {
        if (object.type.equals("FeatureCollection")) {
            if (!object.hasFeatures) {
                throw tokens.problem(object.line, "a FeatureCollection needs \"features\": [ … ]");
            }
        } else if (object.type.equals("Feature")) {
            sink.accept(feature(object));
        } else {
            sink.accept(new GeoJsonFeature("", Map.of(), geometry(object), object.line));
        }
    }

    private void readFeatures() throws IOException {
        tokens.next(JsonToken.START_ARRAY, "\"features\" is a list: [ … ]");
        Object list = tokens.inside();
        while (tokens.nextElement()) {
            try {
                sink.accept(readFeature());
            } catch (GeoJsonException fault) {
                leave(fault, list);
            }
        }
    }

    private GeoJsonFeature readFeature() throws IOException {
        tokens.require(JsonToken.START_OBJECT, "\"features\" holds objects of type Feature");
        GeoJsonObject object = readObject();
        if (!object.type.equals("Feature")) {
            throw tokens.problem(
                    object.line,
                    "\"features\" holds objects of type Feature, not " + GeoJsonTokens.quoteOrNothing(object.type));
        }
        return feature(object);
    }

    /** Reads an object whose opening brace is the current token. */
    private GeoJsonObject readObject() throws IOException {
        GeoJsonObject object = new GeoJsonObject(tokens.line());
        while (tokens.nextMember()) {
            readMember(object);
        }
        return object;
    }

    private void readMember(GeoJsonObject object) throws IOException {
        String name = tokens.name();
        switch (name) {
            case "type" -> object.type = tokens.nextText("type");
            case "id" -> object.id = tokens.nextId();
            case "properties" -> object.properties = tokens.nextProperties();
            case "coordinates" -> object.coordinates = coordinates.next();
            case "geometry" -> object.geometry = nextGeometry();
            case "geometries" -> object.geometries = nextGeometries();
            case "bbox" -> tokens.skipValue();
            case "crs" -> tokens.requireWgs84();
            default -> object.others.put(name, tokens.nextValue());
        }
    }

    private @Nullable Geometry nextGeometry() throws IOException {
        if (tokens.nextIsNull()) {
            return null;
        }
        tokens.require(JsonToken.START_OBJECT, "\"geometry\" is an object with \"type\" and \"coordinates\", or null");
        return geometry(readObject());
    }

    private List<Geometry> nextGeometries() throws IOException {
        List<Geometry> geometries = new ArrayList<>();
        tokens.next(JsonToken.START_ARRAY, "\"geometries\" is a list: [ … ]");
        while (tokens.nextElement()) {
            tokens.require(JsonToken.START_OBJECT, "\"geometries\" holds geometries");
            Geometry part = geometry(readObject());
            if (part != null) {
                geometries.add(part);
            }
        }
        return geometries;
    }

    private @Nullable Geometry geometry(GeoJsonObject object) throws GeoJsonException {
        return new GeometryBuilder(tokens).build(object);
    }

    private static GeoJsonFeature feature(GeoJsonObject object) {
        return new GeoJsonFeature(object.id, object.properties, object.geometry, object.line);
    }

    /** The members of an object, as far as they are known. */
    static final class GeoJsonObject {
        final int line;
        String type = "";
        String id = "";
        boolean hasFeatures;
        Map<String, @Nullable Object> properties = Map.of();

        @Nullable
        Coordinates coordinates;

        @Nullable
        Geometry geometry;

        @Nullable
        List<Geometry> geometries;

        final Map<String, @Nullable Object> others = new LinkedHashMap<>();

        GeoJsonObject(int line) {
            this.line = line;
        }
    }
}
