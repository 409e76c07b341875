package org.araxes.geo;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.araxes.geo.Coordinates.Empty;
import org.araxes.geo.Coordinates.Nested;
import org.araxes.geo.Coordinates.Position;
import org.araxes.geo.Coordinates.Positions;

/**
 * Reads the nested lists of {@code coordinates}. Positions go straight into an array of numbers, because a country has
 * a hundred thousand of them.
 */
final class CoordinatesReader {

    private static final String SHAPE = "a position is [longitude, latitude] in degrees";

    /** Deeper than any geometry type nests; ends hostile files before the stack does. */
    private static final int DEEPEST = 4;

    private final GeoJsonTokens tokens;
    private double lon;
    private double lat;
    private double height;

    CoordinatesReader(GeoJsonTokens tokens) {
        this.tokens = tokens;
    }

    /** Reads the value of the current member. */
    Coordinates next() throws IOException {
        tokens.next(JsonToken.START_ARRAY, "\"coordinates\" is a list: [ … ]");
        return readList(1);
    }

    /** Reads a list whose opening bracket is the current token. */
    private Coordinates readList(int depth) throws IOException {
        int line = tokens.line();
        if (!tokens.nextElement()) {
            return new Empty(line);
        }
        if (tokens.isNumber()) {
            readPosition();
            return new Position(lon, lat, height, line);
        }
        tokens.require(JsonToken.START_ARRAY, SHAPE);
        if (depth == DEEPEST) {
            throw tokens.problem(line, "\"coordinates\" nests deeper than any geometry type");
        }
        Coordinates first = readList(depth + 1);
        return first instanceof Position position ? readPositions(position, line) : readNested(first, depth, line);
    }

    private Nested readNested(Coordinates first, int depth, int line) throws IOException {
        List<Coordinates> parts = new ArrayList<>();
        parts.add(first);
        while (tokens.nextElement()) {
            tokens.require(JsonToken.START_ARRAY, "all parts of a list nest equally deep");
            parts.add(readList(depth + 1));
        }
        return new Nested(parts, line);
    }

    private Positions readPositions(Position first, int line) throws IOException {
        double[] packed = new double[96];
        packed[0] = first.lon();
        packed[1] = first.lat();
        packed[2] = first.height();
        int n = 3;
        boolean heights = !Double.isNaN(first.height());
        while (nextPosition()) {
            if (n + 3 > packed.length) {
                packed = Arrays.copyOf(packed, packed.length * 2);
            }
            packed[n++] = lon;
            packed[n++] = lat;
            packed[n++] = height;
            heights |= !Double.isNaN(height);
        }
        return heights ? new Positions(Arrays.copyOf(packed, n), 3, line) : new Positions(flat(packed, n), 2, line);
    }

    private boolean nextPosition() throws IOException {
        if (!tokens.nextElement()) {
            return false;
        }
        tokens.require(JsonToken.START_ARRAY, SHAPE);
        if (!tokens.nextElement() || !tokens.isNumber()) {
            throw tokens.problem(tokens.line(), SHAPE);
        }
        readPosition();
        return true;
    }

    private static double[] flat(double[] packed, int n) {
        double[] xy = new double[n / 3 * 2];
        for (int i = 0, k = 0; i < n; i += 3) {
            xy[k++] = packed[i];
            xy[k++] = packed[i + 1];
        }
        return xy;
    }

    /** Reads a position up to and with its closing bracket; its first number is the current token. */
    private void readPosition() throws IOException {
        lon = tokens.number();
        if (!tokens.nextElement()) {
            throw tokens.problem(tokens.line(), SHAPE + "; here is one number only");
        }
        lat = tokens.number();
        height = Double.NaN;
        if (tokens.nextElement()) {
            height = tokens.number();
            // RFC 7946, 3.1.1: further numbers should not be there, and have no meaning.
            while (tokens.nextElement()) {
                tokens.number();
            }
        }
        if (!(lon >= -180 && lon <= 180 && lat >= -90 && lat <= 90)) {
            throw outOfRange();
        }
    }

    private GeoJsonException outOfRange() {
        boolean longitude = !(lon >= -180 && lon <= 180);
        String what = longitude
                ? "longitude " + lon + " is not between -180 and 180"
                : "latitude " + lat + " is not between -90 and 90";
        String swapped = !longitude && Math.abs(lon) <= 90 ? " (longitude comes first: are they swapped?)" : "";
        return tokens.problem(tokens.line(), what + swapped);
    }
}
