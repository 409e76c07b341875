package org.araxes.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lengths that a person types, such as {@code 3.5 km} or {@code 1, 2, 5 km}. Thread-safe. */
public final class LengthText {

    /** Blanks of every kind, also those that our own figures have between thousands and before a unit. */
    private static final String BLANK = "[\\s\\u00a0\\u2009\\u202f]";

    private static final Pattern LENGTH = Pattern.compile(BLANK + "*([0-9]{1,3}(?:" + BLANK
            + "[0-9]{3})+(?:[.,][0-9]+)?|[0-9]*[.,]?[0-9]+)" + BLANK + "*([\\p{L}]*)" + BLANK + "*");
    /** A comma before three digits: decimals to some, thousands to others. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[1-9][0-9]{0,2},[0-9]{3}");

    private static final int DECIMALS = 3;

    private LengthText() {}

    /**
     * One length, in metres.
     *
     * @param text a number above 0, with comma or point, and a unit or none
     * @param unit the unit when none is typed; {@link LengthUnit#METRIC} means kilometres
     * @throws IllegalArgumentException with a sentence for the person
     */
    public static double parse(String text, LengthUnit unit) {
        Matcher m = LENGTH.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text.strip() + "\" is no length; write a number and a unit, for example 3.5 km");
        }
        if (AMBIGUOUS.matcher(m.group(1)).matches()) {
            throw new IllegalArgumentException("\"" + m.group(1) + "\" may be read in two ways; write "
                    + m.group(1).replace(",", "") + " or " + m.group(1).replace(',', '.'));
        }
        double number = Double.parseDouble(m.group(1).replaceAll(BLANK, "").replace(',', '.'));
        double meters = number * (m.group(2).isEmpty() ? plain(unit) : unit(m.group(2))).meters();
        if (!(meters > 0)) {
            throw new IllegalArgumentException("a length has to be above 0, not " + text.strip());
        }
        return meters;
    }

    /**
     * A length with or without a minus sign before it, in metres: below 0 it goes inwards.
     *
     * @throws IllegalArgumentException with a sentence for the person
     */
    public static double parseSigned(String text, LengthUnit unit) {
        String stripped = text.strip();
        boolean minus = stripped.startsWith("-") || stripped.startsWith("\u2212");
        double meters = parse(minus ? stripped.substring(1) : stripped, unit);
        return minus ? -meters : meters;
    }

    /**
     * Several lengths in metres, parted by semicolons, or by commas followed by a space; a unit after the last holds for
     * those before it that have none.
     *
     * @throws IllegalArgumentException with a sentence for the person
     */
    public static List<Double> parseList(String text, LengthUnit unit) {
        String[] parts = text.strip().split("\\s*;\\s*|\\s*,\\s+", -1);
        Matcher last = LENGTH.matcher(parts[parts.length - 1]);
        LengthUnit common = last.matches() && !last.group(2).isEmpty() ? unit(last.group(2)) : unit;
        List<Double> out = new ArrayList<>();
        for (String part : parts) {
            out.add(parse(part, common));
        }
        return out;
    }

    /** A length with no more digits than it needs, for example {@code 5 km}; to a thousandth of its unit. */
    public static String of(double meters, LengthUnit unit) {
        LengthUnit u = unit.forLength(meters);
        return Quantities.grouped(new BigDecimal(meters / u.meters())
                        .setScale(DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros())
                + "\u00a0" + u.symbol();
    }

    private static LengthUnit unit(String word) {
        Optional<LengthUnit> unit = units().stream()
                .filter(u -> u.symbol().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
        return unit.orElseThrow(() -> new IllegalArgumentException("\"" + word + "\" is no unit of length; there is: "
                + units().stream().map(LengthUnit::symbol).collect(Collectors.joining(", "))));
    }

    private static List<LengthUnit> units() {
        return Arrays.stream(LengthUnit.values())
                .filter(u -> u != LengthUnit.METRIC)
                .toList();
    }

    private static LengthUnit plain(LengthUnit unit) {
        return unit == LengthUnit.METRIC ? LengthUnit.KILOMETERS : unit;
    }
}
