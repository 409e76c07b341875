package org.araxes.workspace;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.araxes.annotation.Shape;
import org.araxes.annotation.VertexPath;
import org.jspecify.annotations.Nullable;

/** The accuracy of the vertices of a shape, ring by ring, as one JSON list: metres, or null where it is not known. */
final class AccuracyText {

    private AccuracyText() {}

    /** The list; null when nothing is known. */
    static @Nullable String of(Shape shape) {
        List<VertexPath> paths = new ArrayList<>(List.of(shape.path()));
        paths.addAll(shape.holes());
        if (paths.stream().allMatch(p -> p.accuracyMeters().isEmpty())) {
            return null;
        }
        return EditJson.text(json -> {
            json.writeStartArray();
            for (VertexPath path : paths) {
                writeNumbers(json, path);
            }
            json.writeEndArray();
        });
    }

    static void writeNumbers(JsonGenerator json, VertexPath path) throws IOException {
        for (int i = 0; i < path.size(); i++) {
            double meters = path.accuracyMeters(i);
            if (Double.isNaN(meters)) {
                json.writeNull();
            } else {
                json.writeNumber(meters);
            }
        }
    }

    /** Reads from the start of the array that the parser stands at. */
    static List<Double> readNumbers(JsonParser json) throws IOException {
        List<Double> numbers = new ArrayList<>();
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            numbers.add(token == JsonToken.VALUE_NULL ? Double.NaN : json.getDoubleValue());
        }
        return numbers;
    }

    /** The accuracy of a circle's centre; NaN when it is not known. */
    static double first(@Nullable String text) {
        return first(list(text));
    }

    static double first(List<Double> list) {
        return list.size() == 1 && list.getFirst() >= 0 ? list.getFirst() : Double.NaN;
    }

    /** A shape with the accuracies of a list; as it is when the list is none, or speaks of other vertices. */
    static Shape apply(@Nullable String text, Shape shape) {
        return apply(list(text), shape);
    }

    static Shape apply(List<Double> list, Shape shape) {
        int vertices = shape.path().size()
                + shape.holes().stream().mapToInt(VertexPath::size).sum();
        if (list.size() != vertices) {
            return shape;
        }
        try {
            List<VertexPath> holes = new ArrayList<>();
            int next = shape.path().size();
            for (VertexPath hole : shape.holes()) {
                holes.add(new VertexPath(hole.points(), list.subList(next, next + hole.size())));
                next += hole.size();
            }
            VertexPath outer = new VertexPath(
                    shape.path().points(), list.subList(0, shape.path().size()));
            return new Shape(outer, holes, shape.radiusMeters());
        } catch (IllegalArgumentException notAnAccuracy) {
            return shape;
        }
    }

    /** What a list says; empty when it is none. */
    static List<Double> list(@Nullable String text) {
        if (text == null || !text.startsWith("[")) {
            return List.of();
        }
        try {
            return EditJson.parse(text, AccuracyText::readNumbers);
        } catch (IOException notOurs) {
            return List.of();
        }
    }
}
