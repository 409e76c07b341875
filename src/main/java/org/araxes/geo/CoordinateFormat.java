package org.araxes.geo;

import java.util.Locale;
import mil.nga.mgrs.MGRS;

/**
 * Ways to write a WGS 84 position. All are the same in every locale, are good to about a metre (seconds to three), and
 * are read back by {@link GoTo#parse}. Any thread.
 */
public enum CoordinateFormat {
    /** {@code 39.59810° N, 46.23170° E}. */
    DECIMAL_DEGREES("Decimal degrees") {
        @Override
        String text(LonLat p) {
            return degrees(p.latDegrees(), 'N', 'S') + ", " + degrees(p.lonDegrees(), 'E', 'W');
        }
    },
    /** {@code 39°35′53.2″ N, 46°13′54.1″ E}. */
    DEGREES_MINUTES_SECONDS("Degrees, minutes, seconds") {
        @Override
        String text(LonLat p) {
            return sexagesimal(p.latDegrees(), 'N', 'S') + ", " + sexagesimal(p.lonDegrees(), 'E', 'W');
        }
    },
    /** {@code 38N 605753 E, 4383876 N}: WGS 84 / UTM zone 38N in metres, also beyond the zone's sides. */
    UTM_38N("UTM zone 38N") {
        @Override
        String text(LonLat p) {
            if (p.latDegrees() < 0 || Math.abs(p.lonDegrees() - 45) > UTM_REACH_DEGREES) {
                return OUTSIDE;
            }
            MapPoint m = TransverseMercator.UTM_38N.toMap(p);
            return "38N " + meters(m.xMeters()) + " E, " + meters(m.yMeters()) + " N";
        }
    },
    /** {@code 38S PJ 05752 83876}: the metre square of the Military Grid Reference System. */
    MGRS_METER("MGRS") {
        @Override
        String text(LonLat p) {
            if (p.latDegrees() < -80 || p.latDegrees() > 84) {
                return OUTSIDE;
            }
            MGRS m = MGRS.from(p.lonDegrees(), p.latDegrees());
            return String.format(
                    Locale.ROOT,
                    "%d%c %c%c %05d %05d",
                    m.getZone(),
                    m.getBand(),
                    m.getColumn(),
                    m.getRow(),
                    m.getEasting(),
                    m.getNorthing());
        }
    },
    /** {@code x 4385721, y 8605897 (J-38-21)}: Pulkovo 1942 / Gauss–Krüger zone 8, x north and y east, and the sheet. */
    GAUSS_KRUGER("Pulkovo 1942, Gauss–Krüger zone 8") {
        @Override
        String text(LonLat p) {
            if (p.latDegrees() < 0 || Math.abs(p.lonDegrees() - 45) > GRID_REACH_DEGREES) {
                return OUTSIDE;
            }
            MapPoint m = Pulkovo1942.GAUSS_KRUGER_8.toMap(p);
            String sheet = SovietSheet.at(p, SovietSheet.Scale.HUNDRED_THOUSAND)
                    .map(s -> " (" + s.name() + ")")
                    .orElse("");
            return "x " + meters(m.yMeters()) + ", y " + meters(m.xMeters()) + sheet;
        }
    };

    /** Stands where a position has no coordinates in a format. */
    public static final String OUTSIDE = "–";

    private static final double UTM_REACH_DEGREES = 30;
    /** As far as eastings still begin with the zone's number. */
    private static final double GRID_REACH_DEGREES = 5;

    private static final long TENTHS_A_DEGREE = 36_000;

    private final String label;

    CoordinateFormat(String label) {
        this.label = label;
    }

    /** Its name for the person. */
    public String label() {
        return label;
    }

    /** A WGS 84 position in this format; {@link #OUTSIDE} where it has none. */
    public String format(LonLat position) {
        return text(position);
    }

    abstract String text(LonLat p);

    private static String degrees(double value, char plus, char minus) {
        return String.format(Locale.ROOT, "%.5f° %c", Math.abs(value), value < 0 ? minus : plus);
    }

    /** Rounded as a whole, so that no 60 seconds come out. */
    private static String sexagesimal(double value, char plus, char minus) {
        long tenths = Math.round(Math.abs(value) * TENTHS_A_DEGREE);
        return String.format(
                Locale.ROOT,
                "%d°%02d′%02d.%d″ %c",
                tenths / TENTHS_A_DEGREE,
                tenths / 600 % 60,
                tenths / 10 % 60,
                tenths % 10,
                value < 0 ? minus : plus);
    }

    private static String meters(double value) {
        return String.valueOf(Math.round(value));
    }
}
