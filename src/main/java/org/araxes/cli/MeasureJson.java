package org.araxes.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.araxes.measure.PathMeasurement;
import org.araxes.measure.Segment;
import org.locationtech.jts.geom.LineString;

/** Measured features as JSON: metres, square metres and degrees with all digits that are sure. */
final class MeasureJson {

    private final JsonGenerator json;

    private MeasureJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(List<MeasuredFeature> features, PrintWriter out) throws IOException {
        try (JsonGenerator generator = JsonOut.to(out)) {
            new MeasureJson(generator).write(features);
        }
        out.println();
    }

    private void write(List<MeasuredFeature> features) throws IOException {
        json.writeStartObject();
        json.writeStringField("method", PathMeasurement.METHOD);
        json.writeArrayFieldStart("features");
        for (MeasuredFeature feature : features) {
            write(feature);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(MeasuredFeature feature) throws IOException {
        json.writeStartObject();
        json.writeNumberField("index", feature.index());
        JsonOut.text(json, "id", feature.id());
        JsonOut.text(json, "name", feature.name());
        JsonOut.text(json, "geometry", feature.type());
        JsonOut.number(json, "geodesic_length_m", feature.measure().lengthMeters());
        JsonOut.number(json, "geodesic_perimeter_m", feature.measure().perimeterMeters());
        JsonOut.number(json, "geodesic_area_m2", feature.measure().areaSquareMeters());
        if (feature.hasNoArea()) {
            json.writeStringField("note", MeasuredFeature.NO_AREA);
        }
        json.writeArrayFieldStart("segments");
        for (int part = 0; part < feature.lines().size(); part++) {
            write(part, feature.lines().get(part));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(int part, LineString line) throws IOException {
        for (Segment segment : MeasuredFeature.segments(line)) {
            JsonOut.segment(json, segment, () -> json.writeNumberField("part", part));
        }
    }
}
