package org.araxes.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.locationtech.jts.geom.Point;

/**
 * A direction that a person names: the way along a geodesic that sets out in it. Immutable.
 *
 * @param degrees clockwise from true north, 0 to less than 360
 */
public record Bearing(double degrees) {

    private static final Pattern DEGREES = Pattern.compile("\\s*(\\d{1,3}(?:[.,]\\d+)?)\\s*°?\\s*");
    private static final Pattern QUADRANT =
            Pattern.compile("(?i)\\s*([NS])\\s*(\\d{1,2}(?:[.,]\\d+)?)\\s*°?\\s*([EW])\\s*");

    /** @throws IllegalArgumentException when it is out of range */
    public Bearing {
        if (!(degrees >= 0 && degrees < 360)) {
            throw new IllegalArgumentException("a bearing is from 0 to 360 degrees");
        }
    }

    /**
     * A bearing as a person types it: {@code 87.5}, {@code 087,5°} or, from north or south, {@code S 30 E}.
     *
     * @throws IllegalArgumentException with a sentence for the person
     */
    public static Bearing parse(String text) {
        Matcher m = DEGREES.matcher(text);
        if (m.matches() && number(m.group(1)) <= 360) {
            return new Bearing(number(m.group(1)) % 360);
        }
        Matcher q = QUADRANT.matcher(text);
        if (q.matches() && number(q.group(2)) <= 90) {
            double off = number(q.group(2));
            boolean south = q.group(1).equalsIgnoreCase("S");
            boolean west = q.group(3).equalsIgnoreCase("W");
            double clockwise = south == west ? off : -off;
            return new Bearing(((south ? 180 : 0) + clockwise + 360) % 360);
        }
        throw new IllegalArgumentException("\"" + text.strip()
                + "\" is no bearing; write degrees from true north, 0 to 360, for example 87.5, or S 30 E");
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }

    /** The bearing with all that was typed of it, and at least one decimal, for example {@code 087.5°}. */
    public String words() {
        String whole = Quantities.azimuth(degrees);
        BigDecimal all = BigDecimal.valueOf(degrees).stripTrailingZeros();
        return all.scale() <= 1 ? whole : "0".repeat(3 - whole(all).length()) + all.toPlainString() + "°";
    }

    private static String whole(BigDecimal number) {
        return number.toBigInteger().toString();
    }

    /**
     * The geodesic that sets out from a place in this direction. Its length is as exact as it was named; its end is off
     * together with its start, so neither has an accuracy of its own from which the length could be called uncertain.
     *
     * @param start one place
     * @param meters how long it is, above 0 and at most {@link GeodesicBuffer#MAX_METERS}
     * @throws IllegalArgumentException with a sentence for the person when the start is no place or it is too long
     */
    public Finding from(Subject start, double meters) {
        if (!(start.geometry() instanceof Point point)) {
            throw new IllegalArgumentException(start.name() + " is no single place: a bearing is taken from one");
        }
        if (!(meters > 0 && meters <= GeodesicBuffer.MAX_METERS)) {
            throw new IllegalArgumentException("a distance is above 0 and at most "
                    + LengthText.of(GeodesicBuffer.MAX_METERS, LengthUnit.KILOMETERS));
        }
        LonLat from = LonLatGeometry.position(point);
        LonLat to = Geodesics.direct(from, degrees, meters);
        double arrives = Geodesics.inverse(from, to).endAzimuthDegrees();
        return new Finding(
                words() + " from " + start.name(),
                List.of(new Finding.Item(words(), meters, 0, List.of(from, to), List.of(Double.NaN, Double.NaN))),
                "A geodesic on WGS 84 that sets out at " + words() + " from true north and arrives at "
                        + Quantities.azimuth(arrives)
                        + "; horizontal. Bearing and distance are as they were named; the end"
                        + " is as exact as the start" + exactTo(start) + ".");
    }

    private static String exactTo(Subject start) {
        return start.accuracyMeters() > 0 ? ", " + Quantities.spread(start.accuracyMeters(), LengthUnit.METRIC) : "";
    }
}
