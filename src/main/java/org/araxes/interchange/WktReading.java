package org.araxes.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.araxes.geo.GeoJsonFeature;
import org.araxes.geo.LonLat;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/**
 * Reads well-known text (OGC 06-103r4): one geometry or several, one after the other, with blanks, commas or semicolons
 * between. Longitude first on WGS 84; {@code SRID=4326;} may stand before each. Any thread.
 */
final class WktReading {

    private static final Pattern BEGIN = Pattern.compile(
            "(?:SRID\\s*=\\s*(\\d+)\\s*;\\s*)?"
                    + "(?:(?:MULTI)?(?:POINT|LINESTRING|POLYGON|CURVE|SURFACE)|GEOMETRYCOLLECTION|LINEARRING"
                    + "|CIRCULARSTRING|COMPOUNDCURVE|CURVEPOLYGON|POLYHEDRALSURFACE|TIN|TRIANGLE)"
                    + "\\s*(?:Z|M|ZM)?\\s*(\\(|EMPTY\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("[\\s;,]*");

    /** What geometries may be written as, for the person. */
    static final String KINDS = "POINT, LINESTRING, POLYGON, MULTI… and GEOMETRYCOLLECTION";

    private WktReading() {}

    /** Whether a text begins as well-known text does. */
    static boolean looksLikeIt(String text) {
        return BEGIN.matcher(text.strip()).lookingAt();
    }

    /**
     * The geometries of a text as features without properties.
     *
     * @param faults gets line and a sentence for the person for each that cannot be read
     */
    static List<GeoJsonFeature> read(String text, List<String> faults) {
        List<GeoJsonFeature> features = new ArrayList<>();
        int at = between(text, 0);
        while (at < text.length()) {
            Matcher begin = BEGIN.matcher(text).region(at, text.length());
            int next = text.length();
            try {
                int line = line(text, at);
                if (!begin.lookingAt()) {
                    next = nextBegin(text, at);
                    throw new IllegalArgumentException("line " + line + ": \"" + excerpt(text.substring(at, next))
                            + "\" is no geometry; there is " + KINDS);
                }
                next = end(text, begin, line);
                Geometry geometry = geometry(text.substring(at, next), begin.group(1), line);
                features.add(new GeoJsonFeature("", Map.of(), geometry.isEmpty() ? null : geometry, line));
            } catch (IllegalArgumentException wrong) {
                faults.add(String.valueOf(wrong.getMessage()));
            }
            at = between(text, next);
        }
        return features;
    }

    /** Where the next geometry may begin after something that is none; the end where there is none. */
    private static int nextBegin(String text, int at) {
        Matcher next = BEGIN.matcher(text);
        return next.find(at) ? next.start() : text.length();
    }

    private static int between(String text, int from) {
        Matcher m = BETWEEN.matcher(text).region(from, text.length());
        return m.lookingAt() ? m.end() : from;
    }

    /** Where the parenthesis that opened a geometry is closed. */
    private static int end(String text, Matcher begin, int line) {
        if (!begin.group(2).equals("(")) {
            return begin.end();
        }
        int depth = 0;
        for (int i = begin.start(2); i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("line " + line + ": a closing parenthesis is missing after \""
                + excerpt(text.substring(begin.start())) + "\"");
    }

    private static Geometry geometry(String wkt, @Nullable String srid, int line) {
        if (srid != null && !srid.equals("4326")) {
            throw new IllegalArgumentException("line " + line + ": SRID " + srid
                    + " is not known here; positions are longitude and latitude on WGS 84, SRID 4326");
        }
        Geometry geometry = parsed(wkt.substring(wkt.indexOf(';') + 1), line);
        for (Coordinate c : geometry.getCoordinates()) {
            position(c, line);
        }
        return geometry;
    }

    private static Geometry parsed(String wkt, int line) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException | IllegalArgumentException wrong) {
            String why = String.valueOf(wrong.getMessage());
            String said = why.contains("closed linestring")
                    ? "a ring of a polygon has to end at the position at which it begins"
                    : why.startsWith("Unknown geometry type") || why.startsWith("Unknown type")
                            ? "curves and surfaces cannot be read; there is " + KINDS
                            : why.contains("Invalid number of points")
                                    ? "a line needs two positions at least, a ring of a polygon four, of which the last"
                                            + " is the first"
                                    : why.replaceFirst("^org\\.locationtech\\.jts\\.io\\.ParseException: ", "")
                                            .toLowerCase(Locale.ROOT);
            throw new IllegalArgumentException("line " + line + ": " + said + ", in \"" + excerpt(wkt) + "\"", wrong);
        }
    }

    private static void position(Coordinate c, int line) {
        try {
            new LonLat(c.x, c.y);
        } catch (IllegalArgumentException outside) {
            throw new IllegalArgumentException(
                    "line " + line + ": " + outside.getMessage()
                            + "; positions are longitude and latitude in degrees on WGS 84, longitude first",
                    outside);
        }
    }

    private static int line(String text, int at) {
        return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    /** As much of a text as a message has room for. */
    static String excerpt(String text) {
        String one = text.strip().replaceAll("\\s+", " ");
        return one.length() <= 40 ? one : one.substring(0, 39) + "…";
    }
}
