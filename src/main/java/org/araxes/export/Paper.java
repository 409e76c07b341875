package org.araxes.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sheet of paper.
 *
 * @param name what it is called
 * @param widthMillimeters width
 * @param heightMillimeters height
 */
public record Paper(String name, double widthMillimeters, double heightMillimeters) {

    private static final double MILLIMETERS_AN_INCH = 25.4;

    /** The sheets of ISO 216, upright. */
    private static final List<Paper> ISO = List.of(
            new Paper("A5", 148, 210),
            new Paper("A4", 210, 297),
            new Paper("A3", 297, 420),
            new Paper("A2", 420, 594),
            new Paper("A1", 594, 841),
            new Paper("A0", 841, 1189));

    private static final Pattern NAMED = Pattern.compile("(a[0-5])(-portrait|-landscape)?");
    private static final Pattern MEASURED = Pattern.compile("(\\d+(?:\\.\\d+)?)x(\\d+(?:\\.\\d+)?)(?:mm)?");

    /** The sheets of ISO 216 from A5 to A0, upright. */
    public static List<Paper> iso() {
        return ISO;
    }

    /** A sheet lying on its long side. */
    public Paper landscape() {
        return new Paper(
                name + " landscape",
                Math.max(widthMillimeters, heightMillimeters),
                Math.min(widthMillimeters, heightMillimeters));
    }

    /** The sheet standing on its short side. */
    public Paper portrait() {
        return new Paper(
                name + " portrait",
                Math.min(widthMillimeters, heightMillimeters),
                Math.max(widthMillimeters, heightMillimeters));
    }

    /** Pixels across at a resolution. */
    public int widthPixels(double dpi) {
        return pixels(widthMillimeters, dpi);
    }

    /** Pixels down at a resolution. */
    public int heightPixels(double dpi) {
        return pixels(heightMillimeters, dpi);
    }

    private static int pixels(double millimeters, double dpi) {
        return (int) Math.round(millimeters / MILLIMETERS_AN_INCH * dpi);
    }

    /**
     * Reads {@code a4}, {@code a4-portrait} or {@code 85x110mm}; named sheets lie on their long side.
     *
     * @throws IllegalArgumentException with a sentence for the person when it is something else
     */
    public static Paper parse(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        Matcher named = NAMED.matcher(word);
        if (named.matches()) {
            Optional<Paper> sheet = ISO.stream()
                    .filter(p -> p.name().toLowerCase(Locale.ROOT).equals(named.group(1)))
                    .findFirst();
            return "-portrait".equals(named.group(2))
                    ? sheet.orElseThrow().portrait()
                    : sheet.orElseThrow().landscape();
        }
        Matcher measured = MEASURED.matcher(word);
        if (measured.matches()) {
            return new Paper(word, Double.parseDouble(measured.group(1)), Double.parseDouble(measured.group(2)));
        }
        throw new IllegalArgumentException("\"" + text
                + "\" is no paper; write a5 to a0, with -portrait to stand upright, or millimetres such as 85x110mm");
    }
}
