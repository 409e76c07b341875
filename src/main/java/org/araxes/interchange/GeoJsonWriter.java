package org.araxes.interchange;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.araxes.annotation.Annotation;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Claim;
import org.locationtech.jts.geom.Geometry;

/**
 * Writes annotations and claims as GeoJSON (RFC 7946): WGS 84, longitude first, seven decimals (about a centimetre),
 * outer rings counterclockwise, UTF-8. One feature a line, so that two versions of a file can be compared. Streamed: any
 * number of features needs little memory. Any thread.
 */
public final class GeoJsonWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private GeoJsonWriter() {}

    /** The features of a collection, and what stands beside them. */
    private interface Content {
        void writeTo(JsonGenerator json) throws IOException;
    }

    /** Writes annotations as a FeatureCollection; {@link AnnotationReader} reads them back. */
    public static void writeAnnotations(OutputStream out, List<Annotation> annotations) throws IOException {
        collection(out, json -> {
            AnnotationFeature features = new AnnotationFeature(json);
            json.writeArrayFieldStart("features");
            for (Annotation annotation : annotations) {
                json.writeRaw('\n');
                features.write(annotation);
            }
            json.writeEndArray();
        });
    }

    /** The same as text, for the clipboard. */
    public static String annotationsText(List<Annotation> annotations) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writeAnnotations(bytes, annotations);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes claims as a FeatureCollection, with all that is said of each; claims without geometry too. The sources
     * that they name stand in the member {@code sources}, with licence and credit.
     *
     * @param catalog where the sources stand
     */
    public static void writeClaims(OutputStream out, List<Claim> claims, Catalog catalog) throws IOException {
        collection(out, json -> {
            ClaimFeature features = new ClaimFeature(json);
            features.writeSources(claims, catalog);
            json.writeArrayFieldStart("features");
            for (Claim claim : claims) {
                json.writeRaw('\n');
                features.write(claim);
            }
            json.writeEndArray();
        });
    }

    /** Writes one geometry as a FeatureCollection of one feature with the property {@code name}. */
    public static void writeGeometry(OutputStream out, String name, Geometry geometry) throws IOException {
        collection(out, json -> {
            json.writeArrayFieldStart("features");
            json.writeRaw('\n');
            json.writeStartObject();
            json.writeStringField("type", "Feature");
            json.writeObjectFieldStart("properties");
            json.writeStringField("name", name);
            json.writeEndObject();
            json.writeFieldName("geometry");
            new GeoJsonGeometries(json).write(geometry);
            json.writeEndObject();
            json.writeEndArray();
        });
    }

    private static void collection(OutputStream out, Content content) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            content.writeTo(json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
