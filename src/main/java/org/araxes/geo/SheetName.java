package org.araxes.geo;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.araxes.geo.SovietSheet.Scale;

/**
 * Names of Soviet map sheets: the sheet 1:1 000 000 ({@code J-38}), then a Cyrillic letter, a Roman or an Arabic number
 * for its parts.
 */
final class SheetName {

    private static final Pattern NAME = Pattern.compile("([A-Z])-?(\\d{1,2})(?:-([А-ЯІA-Z]+|\\d{1,3}))?");
    private static final String QUARTERS = "АБВГ";
    /** Cyrillic letters that look like Latin ones, and those. */
    private static final String CYRILLIC = "АВСЕНКМОЈІ";

    private static final String LATIN = "ABCEHKMOJI";
    private static final String[] TENS = {"", "X", "XX", "XXX"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private SheetName() {}

    static String of(SovietSheet sheet) {
        String million = sheet.row() + "-" + sheet.column();
        return switch (sheet.scale()) {
            case MILLION -> million;
            case HALF_MILLION -> million + "-" + QUARTERS.charAt(sheet.number() - 1);
            case TWO_HUNDRED_THOUSAND -> million + "-" + roman(sheet.number());
            case HUNDRED_THOUSAND -> million + "-" + sheet.number();
        };
    }

    /** Whether a text looks like a sheet's name, right or wrong: a letter, a hyphen or not, and a number. */
    static boolean looksLikeOne(String text) {
        return normal(text).matches("[A-Z]-?\\d{1,2}(-[^-]*)?");
    }

    static SovietSheet parse(String text) {
        Matcher m = NAME.matcher(normal(text));
        if (!m.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text.strip() + "\" is no name of a map sheet; examples: J-38, J-38-Б, J-38-XXI, J-38-21");
        }
        char row = m.group(1).charAt(0);
        int column = Integer.parseInt(m.group(2));
        String part = m.group(3);
        if (part == null) {
            return new SovietSheet(Scale.MILLION, row, column, 1);
        }
        if (Character.isDigit(part.charAt(0))) {
            return new SovietSheet(Scale.HUNDRED_THOUSAND, row, column, Integer.parseInt(part));
        }
        int quarter = QUARTERS.indexOf(part);
        if (part.length() == 1 && quarter >= 0) {
            return new SovietSheet(Scale.HALF_MILLION, row, column, quarter + 1);
        }
        return new SovietSheet(Scale.TWO_HUNDRED_THOUSAND, row, column, fromRoman(latin(part), text.strip()));
    }

    /** Capitals, hyphens for all dashes, no spaces, and a Latin letter for the row. */
    private static String normal(String text) {
        String t = text.strip()
                .toUpperCase(Locale.ROOT)
                .replaceAll("[‐‑‒–—−]", "-")
                .replaceAll("\\s+", "");
        return t.isEmpty() ? t : latin(t.substring(0, 1)) + t.substring(1);
    }

    private static String latin(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            int k = CYRILLIC.indexOf(out.charAt(i));
            if (k >= 0) {
                out.setCharAt(i, LATIN.charAt(k));
            }
        }
        return out.toString().replace('Х', 'X');
    }

    private static String roman(int number) {
        return TENS[number / 10] + ONES[number % 10];
    }

    private static int fromRoman(String text, String whole) {
        for (int n = 1; n <= 36; n++) {
            if (roman(n).equals(text)) {
                return n;
            }
        }
        throw new IllegalArgumentException("\"" + whole
                + "\" is no name of a map sheet: after the column comes А, Б, В or Г (Cyrillic) for 1:500 000, "
                + "I to XXXVI for 1:200 000, or 1 to 144 for 1:100 000");
    }
}
