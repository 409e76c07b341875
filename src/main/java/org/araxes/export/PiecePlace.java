package org.araxes.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a person put a piece of furniture. */
public sealed interface PiecePlace {

    /** Which part of the map's frame a piece keeps to. */
    enum Anchor {
        TOP_LEFT(0, 0),
        TOP(0.5, 0),
        TOP_RIGHT(1, 0),
        MIDDLE_LEFT(0, 0.5),
        MIDDLE(0.5, 0.5),
        MIDDLE_RIGHT(1, 0.5),
        BOTTOM_LEFT(0, 1),
        BOTTOM(0.5, 1),
        BOTTOM_RIGHT(1, 1);

        private final double across;
        private final double down;

        Anchor(double across, double down) {
            this.across = across;
            this.down = down;
        }

        /** How far across the frame: 0 left, 0.5 middle, 1 right. */
        double across() {
            return across;
        }

        /** How far down the frame: 0 top, 0.5 middle, 1 bottom. */
        double down() {
            return down;
        }

        /** The one that far across and down, each 0, 0.5 or 1. */
        static Anchor at(double across, double down) {
            return Arrays.stream(values())
                    .filter(a -> a.across == across && a.down == down)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Which side of the map a piece stands on. */
    enum Side {
        LEFT,
        RIGHT,
        ABOVE,
        BELOW
    }

    /** Farthest that a piece is moved from its anchor: no sheet is wider. */
    double MOST_MILLIMETERS = 1200;

    /**
     * On the map.
     *
     * @param anchor to what it keeps when the page changes
     * @param acrossMillimeters moved so far from there, millimetres of paper, inwards from an edge, to the right from the
     *     middle
     * @param downMillimeters the same: inwards from an edge, down from the middle
     */
    record OnMap(Anchor anchor, double acrossMillimeters, double downMillimeters) implements PiecePlace {

        /** @throws IllegalArgumentException with a sentence for the person when an offset is too large */
        public OnMap {
            if (!(Math.abs(acrossMillimeters) <= MOST_MILLIMETERS && Math.abs(downMillimeters) <= MOST_MILLIMETERS)) {
                throw new IllegalArgumentException(
                        "an offset of " + acrossMillimeters + ", " + downMillimeters + " mm is larger than any sheet");
            }
            acrossMillimeters = tenths(acrossMillimeters);
            downMillimeters = tenths(downMillimeters);
        }

        /** To a tenth, as it is written down. */
        private static double tenths(double millimeters) {
            return Math.round(millimeters * 10) / 10.0;
        }

        /** Just inside the frame. */
        public OnMap(Anchor anchor) {
            this(anchor, 0, 0);
        }

        /** Just inside the frame, at the same anchor. */
        public OnMap atAnchor() {
            return new OnMap(anchor);
        }

        @Override
        public String code() {
            String word = word(anchor);
            return acrossMillimeters == 0 && downMillimeters == 0
                    ? word
                    : word + number(acrossMillimeters) + number(downMillimeters);
        }

        private static String number(double millimeters) {
            return String.format(Locale.ROOT, "%+.1f", millimeters).replaceFirst("\\.0$", "");
        }
    }

    /**
     * In a column or strip beside the map, after those that were put there before.
     *
     * @param side on which side of the map
     */
    record Beside(Side side) implements PiecePlace {
        @Override
        public String code() {
            return word(side);
        }
    }

    /** The word used on the command line and in files. */
    String code();

    /** All places without an offset, on the map and beside it. */
    static List<PiecePlace> all() {
        return Stream.concat(
                        Arrays.stream(Side.values()).map(Beside::new),
                        Arrays.stream(Anchor.values()).map(OnMap::new))
                .map(PiecePlace.class::cast)
                .toList();
    }

    /**
     * The place of a word such as {@code left}, {@code top-right} or {@code bottom-left+4+2.5}, or nothing.
     *
     * @throws IllegalArgumentException with a sentence for the person when an offset is too large
     */
    static Optional<PiecePlace> ofCode(String code) {
        Matcher moved = Pattern.compile("([a-z-]+?)([+-]\\d{1,5}(?:\\.\\d+)?)([+-]\\d{1,5}(?:\\.\\d+)?)")
                .matcher(code);
        if (!moved.matches()) {
            return all().stream().filter(place -> place.code().equals(code)).findFirst();
        }
        return Arrays.stream(Anchor.values())
                .filter(anchor -> word(anchor).equals(moved.group(1)))
                .map(anchor -> (PiecePlace)
                        new OnMap(anchor, Double.parseDouble(moved.group(2)), Double.parseDouble(moved.group(3))))
                .findFirst();
    }

    /** The words of all places, for a message. */
    static String words() {
        return all().stream().map(PiecePlace::code).collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> place) {
        return place.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
