package org.araxes.geo;

import java.util.List;
import org.araxes.geo.Coordinates.Empty;
import org.araxes.geo.Coordinates.Nested;
import org.araxes.geo.Coordinates.Position;
import org.araxes.geo.Coordinates.Positions;
import org.araxes.geo.GeoJsonReader.GeoJsonObject;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;

/** Makes a geometry of a type and its coordinates, and says what does not fit. */
final class GeometryBuilder {

    private static final GeometryFactory FACTORY = LonLatGeometry.FACTORY;

    private static final String TYPES =
            "Point, MultiPoint, LineString, MultiLineString, Polygon, MultiPolygon or GeometryCollection";

    private final GeoJsonTokens tokens;

    GeometryBuilder(GeoJsonTokens tokens) {
        this.tokens = tokens;
    }

    /** The geometry of an object; null when it is empty. */
    @Nullable
    Geometry build(GeoJsonObject object) throws GeoJsonException {
        if (object.type.equals("GeometryCollection")) {
            return collection(object);
        }
        if (!TYPES.contains(object.type) || object.type.isEmpty()) {
            String got = GeoJsonTokens.quoteOrNothing(object.type);
            throw tokens.problem(object.line, "a geometry's \"type\" is " + TYPES + "; got " + got);
        }
        Coordinates c = object.coordinates;
        if (c == null) {
            throw tokens.problem(object.line, "a " + object.type + " needs \"coordinates\"");
        }
        return c instanceof Empty ? null : geometry(object.type, c);
    }

    private @Nullable Geometry collection(GeoJsonObject object) throws GeoJsonException {
        List<Geometry> parts = object.geometries;
        if (parts == null) {
            throw tokens.problem(object.line, "a GeometryCollection needs \"geometries\": [ … ]");
        }
        return parts.isEmpty() ? null : FACTORY.createGeometryCollection(parts.toArray(Geometry[]::new));
    }

    private Geometry geometry(String type, Coordinates c) throws GeoJsonException {
        return switch (type) {
            case "Point" -> point(c);
            case "MultiPoint" ->
                FACTORY.createMultiPoint(sequence(positions(c, "a MultiPoint is a list of positions")));
            case "LineString" -> line(c);
            case "MultiLineString" -> FACTORY.createMultiLineString(lines(c));
            case "Polygon" -> polygon(c);
            case "MultiPolygon" -> FACTORY.createMultiPolygon(polygons(c));
            default -> throw tokens.problem(c.line(), "a geometry's \"type\" is " + TYPES + "; got \"" + type + "\"");
        };
    }

    private Point point(Coordinates c) throws GeoJsonException {
        if (!(c instanceof Position(double lon, double lat, double height, int line))) {
            throw tokens.problem(c.line(), "a Point has one position: [longitude, latitude]");
        }
        double[] packed = Double.isNaN(height) ? new double[] {lon, lat} : new double[] {lon, lat, height};
        return FACTORY.createPoint(new PackedCoordinateSequence.Double(packed, packed.length, 0));
    }

    private LineString line(Coordinates c) throws GeoJsonException {
        Positions positions = positions(c, "a LineString is a list of positions");
        if (positions.size() < 2) {
            throw tokens.problem(c.line(), "a LineString has at least 2 positions; got 1");
        }
        return FACTORY.createLineString(sequence(positions));
    }

    private LineString[] lines(Coordinates c) throws GeoJsonException {
        List<Coordinates> parts = parts(c, "a MultiLineString is a list of lists of positions");
        LineString[] lines = new LineString[parts.size()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = line(parts.get(i));
        }
        return lines;
    }

    private Polygon polygon(Coordinates c) throws GeoJsonException {
        List<Coordinates> rings = parts(c, "a Polygon is a list of rings: [[[longitude, latitude], …], …]");
        LinearRing shell = ring(rings.getFirst());
        LinearRing[] holes = new LinearRing[rings.size() - 1];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = ring(rings.get(i + 1));
        }
        return FACTORY.createPolygon(shell, holes);
    }

    private Polygon[] polygons(Coordinates c) throws GeoJsonException {
        List<Coordinates> parts = parts(c, "a MultiPolygon is a list of polygons, each a list of rings");
        Polygon[] polygons = new Polygon[parts.size()];
        for (int i = 0; i < polygons.length; i++) {
            polygons[i] = polygon(parts.get(i));
        }
        return polygons;
    }

    private LinearRing ring(Coordinates c) throws GeoJsonException {
        Positions positions = positions(c, "a ring is a list of positions");
        if (!positions.closed()) {
            throw tokens.problem(
                    c.line(),
                    "a ring ends with its first position " + show(positions, 0) + "; got "
                            + show(positions, positions.size() - 1));
        }
        if (positions.size() < 4) {
            throw tokens.problem(
                    c.line(),
                    "a ring has at least 4 positions, the first one repeated at the end; got " + positions.size());
        }
        return FACTORY.createLinearRing(sequence(positions));
    }

    private Positions positions(Coordinates c, String allowed) throws GeoJsonException {
        if (c instanceof Positions positions) {
            return positions;
        }
        throw tokens.problem(c.line(), allowed + (c instanceof Empty ? "; this one is empty" : ""));
    }

    private List<Coordinates> parts(Coordinates c, String allowed) throws GeoJsonException {
        if (c instanceof Nested(List<Coordinates> parts, int line)) {
            return parts;
        }
        throw tokens.problem(c.line(), allowed + (c instanceof Empty ? "; this one is empty" : ""));
    }

    private static CoordinateSequence sequence(Positions positions) {
        return new PackedCoordinateSequence.Double(positions.packed(), positions.dimension(), 0);
    }

    private static String show(Positions p, int i) {
        return "[" + p.packed()[i * p.dimension()] + ", " + p.packed()[i * p.dimension() + 1] + "]";
    }
}
