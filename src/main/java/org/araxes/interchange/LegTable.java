package org.araxes.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import org.araxes.geo.LonLat;

/**
 * The legs of a measured line as a table: CSV (RFC 4180), UTF-8, a head with units, point as the decimal mark whatever
 * the system's language. Lengths to the millimetre, azimuths to 0.0001°: more than any click supports, so that sums come
 * out even; how much is supported stands beside each length.
 */
public final class LegTable {

    private static final String HEAD =
            "leg,from_lon_deg,from_lat_deg,to_lon_deg,to_lat_deg,length_m,standard_uncertainty_m,length_from_start_m,"
                    + "start_azimuth_deg,end_azimuth_deg";

    private static final String LINE_END = "\r\n";
    private static final int LENGTH_DECIMALS = 3;
    private static final int AZIMUTH_DECIMALS = 4;

    private LegTable() {}

    /**
     * One leg, as it was measured.
     *
     * @param from where it starts
     * @param to where it ends
     * @param lengthMeters its geodesic length on WGS 84
     * @param sigmaMeters standard uncertainty of that; NaN when it is not known
     * @param startAzimuthDegrees direction at the start, clockwise from true north
     * @param endAzimuthDegrees direction of travel at the end, clockwise from true north
     */
    public record Leg(
            LonLat from,
            LonLat to,
            double lengthMeters,
            double sigmaMeters,
            double startAzimuthDegrees,
            double endAzimuthDegrees) {}

    /** The table as text. */
    public static String text(List<Leg> legs) {
        StringBuilder text = new StringBuilder(HEAD).append(LINE_END);
        double fromStartMeters = 0;
        for (int i = 0; i < legs.size(); i++) {
            fromStartMeters += legs.get(i).lengthMeters();
            text.append(line(i + 1, legs.get(i), fromStartMeters)).append(LINE_END);
        }
        return text.toString();
    }

    /** Writes the table. */
    public static void write(OutputStream out, List<Leg> legs) throws IOException {
        out.write(text(legs).getBytes(StandardCharsets.UTF_8));
    }

    private static String line(int number, Leg leg, double fromStartMeters) {
        return new StringJoiner(",")
                .add(Integer.toString(number))
                .add(DegreeText.of(leg.from().lonDegrees()))
                .add(DegreeText.of(leg.from().latDegrees()))
                .add(DegreeText.of(leg.to().lonDegrees()))
                .add(DegreeText.of(leg.to().latDegrees()))
                .add(fixed(leg.lengthMeters(), LENGTH_DECIMALS))
                .add(Double.isNaN(leg.sigmaMeters()) ? "" : fixed(leg.sigmaMeters(), LENGTH_DECIMALS))
                .add(fixed(fromStartMeters, LENGTH_DECIMALS))
                .add(fixed(leg.startAzimuthDegrees(), AZIMUTH_DECIMALS))
                .add(fixed(leg.endAzimuthDegrees(), AZIMUTH_DECIMALS))
                .toString();
    }

    private static String fixed(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
