package org.araxes.interchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.araxes.geo.GeoJsonFeature;
import org.araxes.geo.GeoJsonFile;
import org.araxes.geo.GeoJsonReader;

/**
 * Makes annotations of a text that a person copied or wrote: GeoJSON, well-known text, or positions one a line in any
 * form of coordinates. Which of them it is, its first characters tell. Any thread.
 */
public final class ObjectText {

    /** What can be read, for the person. */
    public static final String FORMS = "Allowed is GeoJSON, well-known text such as LINESTRING (46.2 39.6, 46.4 39.7), "
            + "or positions, one a line, as the search box takes them: several lines are one line on the map, an empty "
            + "line begins the next object, and a name before a comma makes a marker.";

    private ObjectText() {}

    /**
     * The annotations of a text.
     *
     * @param text GeoJSON, well-known text or positions
     * @param name what the text is called in messages
     * @param ids gives new ids
     * @param now when they are made
     * @param firstOrder drawing order of the first
     * @throws IOException when it begins like GeoJSON and is none; says what is wrong where
     * @throws IllegalArgumentException when it is neither well-known text nor positions; says what is wrong where
     */
    public static AnnotationReader.Result read(
            String text, String name, Supplier<UUID> ids, Instant now, long firstOrder) throws IOException {
        String t = text.startsWith("\ufeff") ? text.substring(1) : text;
        return AnnotationReader.read(file(t, name), ids, now, firstOrder);
    }

    private static GeoJsonFile file(String text, String name) throws IOException {
        if (text.stripLeading().startsWith("{")) {
            return GeoJsonReader.read(text.getBytes(StandardCharsets.UTF_8), name);
        }
        List<GeoJsonFeature> features = WktReading.looksLikeIt(text) ? WktReading.read(text) : PositionLines.read(text);
        if (features.isEmpty()) {
            throw new IllegalArgumentException("there is nothing in it");
        }
        return new GeoJsonFile(features, Map.of());
    }
}
