package org.araxes.workspace;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.araxes.annotation.Shape;
import org.araxes.annotation.VertexPath;
import org.araxes.geo.LonLat;

/** Shapes as fields of a JSON object: points, and where they are known accuracy, holes and radius. */
final class ShapeJson {

    private List<LonLat> points = List.of();
    private List<Double> accuracyMeters = List.of();
    private final List<VertexPath> holes = new ArrayList<>();
    private double radiusMeters = Double.NaN;

    /** Writes the fields into the object that is begun. */
    static void write(JsonGenerator json, Shape shape) throws IOException {
        writePath(json, shape.path());
        if (!shape.holes().isEmpty()) {
            json.writeArrayFieldStart("holes");
            for (VertexPath hole : shape.holes()) {
                json.writeStartObject();
                writePath(json, hole);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (!Double.isNaN(shape.radiusMeters())) {
            json.writeNumberField("radiusMeters", shape.radiusMeters());
        }
    }

    private static void writePath(JsonGenerator json, VertexPath path) throws IOException {
        json.writeFieldName("points");
        writePoints(json, path.points());
        if (!path.accuracyMeters().isEmpty()) {
            json.writeArrayFieldStart("accuracyMeters");
            AccuracyText.writeNumbers(json, path);
            json.writeEndArray();
        }
    }

    /** Longitudes and latitudes in turn. */
    static void writePoints(JsonGenerator json, List<LonLat> points) throws IOException {
        json.writeStartArray();
        for (LonLat p : points) {
            json.writeNumber(p.lonDegrees());
            json.writeNumber(p.latDegrees());
        }
        json.writeEndArray();
    }

    /** Takes a field whose value the parser stands at; one that is not of a shape is passed over. */
    void readField(String field, JsonParser json) throws IOException {
        switch (field) {
            case "points" -> points = readPoints(json);
            case "accuracyMeters" -> accuracyMeters = AccuracyText.readNumbers(json);
            case "radiusMeters" -> radiusMeters = json.getDoubleValue();
            case "holes" -> {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    holes.add(readPath(json));
                }
            }
            default -> json.skipChildren();
        }
    }

    /** What the fields taken so far say. */
    Shape shape() {
        return new Shape(new VertexPath(points, accuracyMeters), holes, radiusMeters);
    }

    private static VertexPath readPath(JsonParser json) throws IOException {
        ShapeJson path = new ShapeJson();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            path.readField(field, json);
        }
        return path.shape().path();
    }

    /** Reads from the start of the array that the parser stands at. */
    static List<LonLat> readPoints(JsonParser json) throws IOException {
        List<LonLat> points = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            double lonDegrees = json.getDoubleValue();
            json.nextToken();
            points.add(new LonLat(lonDegrees, json.getDoubleValue()));
        }
        return points;
    }
}
