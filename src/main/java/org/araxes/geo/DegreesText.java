package org.araxes.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a position in degrees: decimal, or with minutes and seconds; with or without letters of the hemispheres. */
final class DegreesText {

    /** Where two bare numbers are looked for in both orders. */
    private static final Extent NEAR_REGION = new Extent(43, 38, 52, 43);

    private static final String HEMISPHERE = "([NSEW])?";
    private static final String ANGLE = HEMISPHERE + " ?(-?\\d+(?:\\.\\d+)?)[°d]?"
            + "(?: ?(\\d+(?:\\.\\d+)?)['m])?(?: ?(\\d+(?:\\.\\d+)?)[\"s])? ?" + HEMISPHERE;
    /** The letter before the number, of both angles; the group behind it is never there. */
    private static final String LETTER_FIRST =
            "([NSEW]) ?(\\d+(?:\\.\\d+)?)[°d]?" + "(?: ?(\\d+(?:\\.\\d+)?)['m])?(?: ?(\\d+(?:\\.\\d+)?)[\"s])?((?!))?";

    private static final Pattern LETTERS_FIRST =
            Pattern.compile(LETTER_FIRST + "[ ,;]+" + LETTER_FIRST, Pattern.CASE_INSENSITIVE);
    private static final Pattern PAIR = Pattern.compile(ANGLE + "[ ,;]+" + ANGLE, Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACED = Pattern.compile(
            HEMISPHERE + " ?(\\d+) (\\d+(?:\\.\\d+)?)(?: (\\d+(?:\\.\\d+)?))? ?" + HEMISPHERE + "[ ,;]+" + HEMISPHERE
                    + " ?(\\d+) (\\d+(?:\\.\\d+)?)(?: (\\d+(?:\\.\\d+)?))? ?" + HEMISPHERE,
            Pattern.CASE_INSENSITIVE);
    private static final int GROUPS = 5;

    private DegreesText() {}

    /** One angle and the hemisphere that was written with it, or 0. */
    private record Angle(double degrees, char hemisphere) {

        boolean isLongitude() {
            return hemisphere == 'E' || hemisphere == 'W';
        }

        boolean isLatitude() {
            return hemisphere == 'N' || hemisphere == 'S';
        }
    }

    /**
     * @return empty when the text has not this shape
     * @throws IllegalArgumentException when it has, but there is no such position
     */
    static Optional<GoTo> parse(String text) {
        String t = plain(text);
        for (Pattern pattern : List.of(LETTERS_FIRST, PAIR, SPACED)) {
            Matcher m = pattern.matcher(t);
            if (m.matches()) {
                return Optional.of(position(angle(m, 1), angle(m, 1 + GROUPS)));
            }
        }
        return Optional.empty();
    }

    /** Points as decimal signs, and one sign each for degrees, minutes and seconds. */
    private static String plain(String text) {
        String t = text.replaceAll("[º˚]", "°").replaceAll("[′’‘´`]", "'").replaceAll("[″”“]|''", "\"");
        boolean commasAreDecimal = !t.contains(".") && t.matches("[^,]*\\d,\\d+[^,]*[ ;,][^,]*\\d,\\d+[^,]*");
        return commasAreDecimal ? t.replaceAll("(?<=\\d),(?=\\d)", ".") : t;
    }

    private static Angle angle(Matcher m, int group) {
        List<String> letters = new ArrayList<>();
        for (int g : new int[] {group, group + GROUPS - 1}) {
            String letter = m.group(g);
            if (letter != null) {
                letters.add(letter.toUpperCase(Locale.ROOT));
            }
        }
        if (letters.size() > 1) {
            throw new IllegalArgumentException("an angle has one of the letters N, S, E and W, got " + letters);
        }
        double degrees = Double.parseDouble(m.group(group + 1));
        double minutes = part(m.group(group + 2), "minutes");
        double seconds = part(m.group(group + 3), "seconds");
        double size = Math.abs(degrees) + minutes / 60 + seconds / 3600;
        char hemisphere = letters.isEmpty() ? 0 : letters.getFirst().charAt(0);
        boolean negative = m.group(group + 1).startsWith("-") ^ (hemisphere == 'S' || hemisphere == 'W');
        return new Angle(negative ? -size : size, hemisphere);
    }

    private static double part(@Nullable String text, String what) {
        double value = text == null ? 0 : Double.parseDouble(text);
        if (value >= 60) {
            throw new IllegalArgumentException(what + " are below 60, got " + text);
        }
        return value;
    }

    private static GoTo position(Angle first, Angle second) {
        if (first.isLatitude() && second.isLatitude() || first.isLongitude() && second.isLongitude()) {
            throw new IllegalArgumentException("a position has one latitude (N or S) and one longitude (E or W)");
        }
        boolean longitudeFirst = first.isLongitude() || second.isLatitude();
        boolean bare = first.hemisphere == 0 && second.hemisphere == 0;
        if (bare && !near(second.degrees, first.degrees) && near(first.degrees, second.degrees)) {
            return GoTo.of(new LonLat(first.degrees, second.degrees), "longitude, latitude");
        }
        double lon = longitudeFirst ? first.degrees : second.degrees;
        double lat = longitudeFirst ? second.degrees : first.degrees;
        return GoTo.of(new LonLat(lon, lat), longitudeFirst ? "longitude, latitude" : "latitude, longitude");
    }

    private static boolean near(double lon, double lat) {
        return lon >= NEAR_REGION.west()
                && lon <= NEAR_REGION.east()
                && lat >= NEAR_REGION.south()
                && lat <= NEAR_REGION.north();
    }
}
