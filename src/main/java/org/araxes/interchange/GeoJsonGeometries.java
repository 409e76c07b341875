package org.araxes.interchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Writes geometries in longitude and latitude as GeoJSON (RFC 7946): outer rings run counterclockwise and holes
 * clockwise, each from its own first position; heights are left out.
 */
final class GeoJsonGeometries {

    private final JsonGenerator json;

    GeoJsonGeometries(JsonGenerator json) {
        this.json = json;
    }

    void write(Geometry geometry) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", geometry instanceof LineString ? "LineString" : geometry.getGeometryType());
        if (geometry.getClass() == GeometryCollection.class) {
            json.writeArrayFieldStart("geometries");
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                write(geometry.getGeometryN(i));
            }
            json.writeEndArray();
        } else {
            json.writeFieldName("coordinates");
            coordinates(geometry);
        }
        json.writeEndObject();
    }

    private void coordinates(Geometry geometry) throws IOException {
        switch (geometry) {
            case Point point -> point(point);
            case LineString line -> line(line.getCoordinateSequence());
            case Polygon polygon -> polygon(polygon);
            case MultiPoint parts -> parts(parts);
            case MultiLineString parts -> parts(parts);
            case MultiPolygon parts -> parts(parts);
            default -> throw new IllegalArgumentException(geometry.getGeometryType() + " has no form in GeoJSON");
        }
    }

    private void parts(Geometry geometry) throws IOException {
        json.writeStartArray();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            coordinates(geometry.getGeometryN(i));
        }
        json.writeEndArray();
    }

    private void point(Point point) throws IOException {
        if (point.isEmpty()) {
            json.writeStartArray();
            json.writeEndArray();
        } else {
            position(point.getX(), point.getY());
        }
    }

    private void line(CoordinateSequence line) throws IOException {
        json.writeStartArray();
        for (int i = 0; i < line.size(); i++) {
            position(line.getX(i), line.getY(i));
        }
        json.writeEndArray();
    }

    private void polygon(Polygon polygon) throws IOException {
        json.writeStartArray();
        if (!polygon.isEmpty()) {
            ring(polygon.getExteriorRing(), true);
        }
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            ring(polygon.getInteriorRingN(i), false);
        }
        json.writeEndArray();
    }

    private void ring(LinearRing ring, boolean counterclockwise) throws IOException {
        CoordinateSequence c = ring.getCoordinateSequence();
        if (!isTurned(ring, counterclockwise)) {
            line(c);
            return;
        }
        json.writeStartArray();
        for (int i = c.size() - 1; i >= 0; i--) {
            position(c.getX(i), c.getY(i));
        }
        json.writeEndArray();
    }

    /** Whether a ring is written the other way round, so that it runs as it should; its first position stays first. */
    static boolean isTurned(LinearRing ring, boolean counterclockwise) {
        return Orientation.isCCWArea(ring.getCoordinates()) != counterclockwise;
    }

    private void position(double lonDegrees, double latDegrees) throws IOException {
        json.writeStartArray();
        json.writeNumber(DegreeText.of(lonDegrees));
        json.writeNumber(DegreeText.of(latDegrees));
        json.writeEndArray();
    }
}
