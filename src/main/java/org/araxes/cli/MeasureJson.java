package org.araxes.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.araxes.geo.LonLat;
import org.araxes.measure.PathMeasurement;
import org.araxes.measure.Segment;
import org.locationtech.jts.geom.LineString;

/** Measured features as JSON: metres, square metres and degrees with all digits that are sure. */
final class MeasureJson {

    /** As many digits as every double holds. */
    private static final MathContext DIGITS = new MathContext(15);

    private final JsonGenerator json;

    private MeasureJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(List<MeasuredFeature> features, PrintWriter out) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator generator = factory.createGenerator(out).setPrettyPrinter(new DefaultPrettyPrinter())) {
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
        text("id", feature.id());
        text("name", feature.name());
        text("geometry", feature.type());
        number("geodesic_length_m", feature.measure().lengthMeters());
        number("geodesic_perimeter_m", feature.measure().perimeterMeters());
        number("geodesic_area_m2", feature.measure().areaSquareMeters());
        if (feature.selfCrossing()) {
            json.writeStringField("note", "an outline crosses or touches itself, so that there is no area");
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
            json.writeStartObject();
            json.writeNumberField("part", part);
            position("from", segment.from());
            position("to", segment.to());
            number("length_m", segment.lengthMeters());
            number("start_azimuth_deg", segment.startAzimuthDegrees());
            number("end_azimuth_deg", segment.endAzimuthDegrees());
            json.writeEndObject();
        }
    }

    private void position(String name, LonLat p) throws IOException {
        json.writeArrayFieldStart(name);
        json.writeNumber(plain(p.lonDegrees()));
        json.writeNumber(plain(p.latDegrees()));
        json.writeEndArray();
    }

    private void text(String name, String value) throws IOException {
        json.writeFieldName(name);
        if (value.isEmpty()) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }

    private void number(String name, double value) throws IOException {
        json.writeFieldName(name);
        if (Double.isNaN(value)) {
            json.writeNull();
        } else {
            json.writeNumber(plain(value));
        }
    }

    private static BigDecimal plain(double value) {
        return new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    }
}
