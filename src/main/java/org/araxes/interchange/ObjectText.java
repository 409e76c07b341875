package org.araxes.interchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.araxes.geo.GeoJsonException;
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
     * The annotations of a text; what of it cannot be read is told in {@link AnnotationReader.Result#problems()}.
     *
     * @param text GeoJSON, well-known text or positions
     * @param name what the text is called in messages
     * @param ids gives new ids
     * @param now when they are made
     * @param firstOrder drawing order of the first
     * @throws IOException when it begins like GeoJSON and nothing of it can be read; says what is wrong where
     * @throws IllegalArgumentException when nothing in it is well-known text or a position; says what is wrong where
     */
    public static AnnotationReader.Result read(
            String text, String name, Supplier<UUID> ids, Instant now, long firstOrder) throws IOException {
        String t = text.startsWith("\ufeff") ? text.substring(1) : text;
        List<String> faults = new ArrayList<>();
        AnnotationReader.Result read = AnnotationReader.read(file(t, name, faults), ids, now, firstOrder);
        faults.addAll(read.problems());
        return new AnnotationReader.Result(read.annotations(), faults);
    }

    private static GeoJsonFile file(String text, String name, List<String> faults) throws IOException {
        if (text.stripLeading().startsWith("{")) {
            return geoJson(text, name, faults);
        }
        List<GeoJsonFeature> features =
                WktReading.looksLikeIt(text) ? WktReading.read(text, faults) : PositionLines.read(text, faults);
        if (features.isEmpty()) {
            throw new IllegalArgumentException(faults.isEmpty() ? "there is nothing in it" : faults.getFirst());
        }
        return new GeoJsonFile(features, Map.of());
    }

    private static GeoJsonFile geoJson(String text, String name, List<String> faults) throws IOException {
        List<GeoJsonException> found = new ArrayList<>();
        GeoJsonFile file = GeoJsonReader.read(text.getBytes(StandardCharsets.UTF_8), name, found::add);
        if (file.features().isEmpty() && !found.isEmpty()) {
            throw found.getFirst();
        }
        found.forEach(fault -> faults.add(fault.said()));
        return file;
    }
}
