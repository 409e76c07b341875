package org.araxes.geo;

import java.text.ParseException;
import java.util.Locale;
import java.util.Optional;
import mil.nga.grid.features.Point;
import mil.nga.mgrs.MGRS;

/**
 * Where a person wants to go who typed coordinates or the name of a map sheet.
 *
 * @param position a WGS 84 position, the middle of a sheet
 * @param extent the sheet; empty when a position was typed
 * @param reading how the text was understood, for the person to see
 */
public record GoTo(LonLat position, Optional<Extent> extent, String reading) {

    private static final String EXAMPLES =
            "examples: 39.5981 46.2317; 39°35′53″N 46°13′54″E; 38N 605753 4383876; 38S PJ 05752 83876; "
                    + "x 4385721 y 8605897; J-38-21";

    /**
     * Reads decimal degrees, degrees with minutes and seconds, UTM zone 38N, MGRS, Pulkovo 1942 / Gauss–Krüger zone 8 (x
     * north and y east, or N and E), or the name of a Soviet map sheet. Two bare numbers are latitude and longitude, in
     * this order unless only the other one makes a position in or near the region.
     *
     * @throws IllegalArgumentException with a sentence for the person when the text is none of these
     */
    public static GoTo parse(String text) {
        String t = tidy(text);
        if (t.isEmpty()) {
            throw new IllegalArgumentException("type coordinates or a sheet's name; " + EXAMPLES);
        }
        if (SheetName.looksLikeOne(t)) {
            SovietSheet sheet = SovietSheet.parse(t);
            return new GoTo(
                    sheet.extent().center(),
                    Optional.of(sheet.extent()),
                    "sheet " + sheet.name() + ", 1:" + sheet.scale().denominator());
        }
        if (MGRS.isMGRS(t.replace(" ", "")) && t.matches("(?i)\\d{1,2} ?[A-Z] ?[A-Z]{2}.*")) {
            return mgrs(t);
        }
        return GridText.parse(t)
                .or(() -> DegreesText.parse(t))
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + text.strip() + "\" is neither a position nor a map sheet; " + EXAMPLES));
    }

    /**
     * One place as a person types it, for a vertex or a centre.
     *
     * @throws IllegalArgumentException with a sentence for the person when the text is none, or the name of a sheet,
     *     which is no place but an area
     */
    public static LonLat place(String text) {
        GoTo read = parse(text);
        if (read.extent.isPresent()) {
            throw new IllegalArgumentException("\"" + text.strip() + "\" is a whole map sheet, no single place");
        }
        return read.position;
    }

    static GoTo of(LonLat position, String system) {
        return new GoTo(position, Optional.empty(), system + ": " + CoordinateFormat.DECIMAL_DEGREES.format(position));
    }

    private static GoTo mgrs(String text) {
        try {
            Point p = MGRS.parse(text.toUpperCase(Locale.ROOT)).toPoint();
            return of(new LonLat(p.getLongitude(), p.getLatitude()), "MGRS");
        } catch (ParseException | IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no place of the MGRS grid; an example: 38S PJ 05752 83876", wrong);
        }
    }

    /** One kind of space, no thin spaces between digits, plain minus signs. */
    private static String tidy(String text) {
        return text.replaceAll("(?<=\\d)[\\u202f\\u2009\\u00a0](?=\\d{3}(?!\\d))", "")
                .replaceAll("[\\s\\u00a0\\u202f\\u2009]+", " ")
                .replace('−', '-')
                .strip();
    }
}
