package org.araxes.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import org.araxes.geo.LonLat;
import org.araxes.measure.Segment;

/** JSON for people and programs: indented, numbers without an exponent, with all digits that a double is sure of. */
final class JsonOut {

    /** As many digits as every double holds. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private JsonOut() {}

    /** A generator whose end leaves the writer open. */
    static JsonGenerator to(PrintWriter out) throws IOException {
        return FACTORY.createGenerator(out).setPrettyPrinter(new DefaultPrettyPrinter());
    }

    /** A field with a number; null where it is none. */
    static void number(JsonGenerator json, String name, double value) throws IOException {
        json.writeFieldName(name);
        if (Double.isFinite(value)) {
            json.writeNumber(plain(value));
        } else {
            json.writeNull();
        }
    }

    /** A field with a text; null where it is empty. */
    static void text(JsonGenerator json, String name, String value) throws IOException {
        json.writeFieldName(name);
        if (value.isEmpty()) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }

    /** A field with longitude and latitude. */
    static void position(JsonGenerator json, String name, LonLat p) throws IOException {
        json.writeArrayFieldStart(name);
        json.writeNumber(plain(p.lonDegrees()));
        json.writeNumber(plain(p.latDegrees()));
        json.writeEndArray();
    }

    /** More fields of an object. */
    @FunctionalInterface
    interface Fields {
        void write() throws IOException;
    }

    /** A segment as an object, with more fields before its own. */
    static void segment(JsonGenerator json, Segment segment, Fields before) throws IOException {
        json.writeStartObject();
        before.write();
        position(json, "from", segment.from());
        position(json, "to", segment.to());
        number(json, "length_m", segment.lengthMeters());
        number(json, "start_azimuth_deg", segment.startAzimuthDegrees());
        number(json, "end_azimuth_deg", segment.endAzimuthDegrees());
        json.writeEndObject();
    }

    private static BigDecimal plain(double value) {
        return new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    }
}
