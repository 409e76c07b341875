package org.araxes.geo;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads metres of the two grids of the region: UTM zone 38N, and Gauss–Krüger zone 8 on Pulkovo 1942. */
final class GridText {

    /** Five digits or more, the thousands apart or not: no degrees look like that. */
    private static final String NUMBER = "((?:\\d{5,7}|\\d{1,3}(?: \\d{3}){1,2})(?:\\.\\d+)?)";

    private static final Pattern UTM =
            Pattern.compile("(?i)(\\d{1,2}) ?([A-Z])[ ,]+" + NUMBER + "( ?[EN])?[ ,;]+" + NUMBER + "( ?[EN])?");
    private static final Pattern LETTERS_FIRST =
            Pattern.compile("(?i)([XYNE])[ =:]*" + NUMBER + "[ ,;]+([XYNE])[ =:]*" + NUMBER + "(?: ?\\(.*\\))?");
    private static final Pattern BARE = Pattern.compile("(\\d{6,7}(?:\\.\\d+)?)[ ,;]+(\\d{6,7}(?:\\.\\d+)?)");

    private static final double MAX_NORTHING = 9_400_000;
    private static final double MIN_GRID_EASTING = 1_000_000;

    private GridText() {}

    /**
     * @return empty when the text has not this shape
     * @throws IllegalArgumentException when it has, but there is no such place
     */
    static Optional<GoTo> parse(String text) {
        Matcher utm = UTM.matcher(text);
        if (utm.matches()) {
            return Optional.of(utm(utm));
        }
        Matcher letters = LETTERS_FIRST.matcher(text);
        if (letters.matches()) {
            return Optional.of(lettered(letters));
        }
        Matcher bare = BARE.matcher(text);
        if (bare.matches()) {
            double a = number(bare.group(1));
            double b = number(bare.group(2));
            // Eastings of zone 8 exceed every northing of the region, those of UTM stay below.
            if (Math.max(a, b) >= 8_000_000 && Math.max(a, b) < 9_000_000) {
                return Optional.of(gaussKruger(Math.min(a, b), Math.max(a, b)));
            }
            return Optional.of(utm38(Math.min(a, b), Math.max(a, b)));
        }
        return Optional.empty();
    }

    private static GoTo utm(Matcher m) {
        int zone = Integer.parseInt(m.group(1));
        char band = Character.toUpperCase(m.group(2).charAt(0));
        if (zone != 38 || band < 'N' || band > 'X') {
            throw new IllegalArgumentException(
                    "only UTM zone 38 north is read here (38N 605753 4383876), got zone " + zone + band);
        }
        double first = number(m.group(3));
        double second = number(m.group(5));
        boolean northFirst = m.group(4) != null && m.group(4).strip().equalsIgnoreCase("N");
        return northFirst ? utm38(second, first) : utm38(first, second);
    }

    private static GoTo lettered(Matcher m) {
        String first = m.group(1).toUpperCase(Locale.ROOT);
        String second = m.group(3).toUpperCase(Locale.ROOT);
        boolean northFirst = first.equals("X") || first.equals("N");
        boolean eastSecond = second.equals("Y") || second.equals("E");
        if (northFirst != eastSecond) {
            throw new IllegalArgumentException("a grid position has one northing (x or N) and one easting (y or E)");
        }
        double north = number(m.group(northFirst ? 2 : 4));
        double east = number(m.group(northFirst ? 4 : 2));
        return east < MIN_GRID_EASTING ? utm38(east, north) : gaussKruger(north, east);
    }

    private static GoTo utm38(double east, double north) {
        check(north);
        if (east < 100_000 || east >= MIN_GRID_EASTING) {
            throw new IllegalArgumentException(
                    "an easting of UTM zone 38N has six digits, 100000 to 999999; got " + Math.round(east));
        }
        return GoTo.of(TransverseMercator.UTM_38N.toLonLat(new MapPoint(east, north)), "UTM zone 38N");
    }

    private static GoTo gaussKruger(double north, double east) {
        check(north);
        if (east < 8_000_000 || east >= 9_000_000) {
            throw new IllegalArgumentException(
                    "only Gauss–Krüger zone 8 is read here, whose eastings begin with 8 (8605897); got "
                            + Math.round(east));
        }
        return GoTo.of(
                Pulkovo1942.GAUSS_KRUGER_8.toLonLat(new MapPoint(east, north)), "Pulkovo 1942, Gauss–Krüger zone 8");
    }

    private static void check(double north) {
        if (!(north >= 0 && north <= MAX_NORTHING)) {
            throw new IllegalArgumentException(
                    "a northing is 0 to " + Math.round(MAX_NORTHING) + " m from the equator; got " + Math.round(north));
        }
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(" ", ""));
    }
}
