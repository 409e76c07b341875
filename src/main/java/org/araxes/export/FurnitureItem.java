package org.araxes.export;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A part of a picture that a person may leave out. Data credits are none of these: they are in every picture that shows
 * the data, because the data's licences say so.
 */
public enum FurnitureItem {
    /** Title and subtitle. */
    TITLE,
    /** Which day is shown, and of when the data is. */
    DATE,
    /** What the signs mean. */
    LEGEND,
    /** Scale bar in kilometres and miles. */
    SCALE,
    /** Arrow to true north. */
    NORTH,
    /** Small map of the region with the picture's frame. */
    LOCATOR,
    /** Values of the measurements in the frame. */
    MEASURES,
    /** Stated figures of what is shown beside the measured ones. */
    FIGURES,
    /** Meridians and parallels over the map. */
    GRATICULE,
    /** Kilometre grid of the Soviet map, Gauss–Krüger zone 8, with the names of its sheets, over the map. */
    GRID,
    /** Numbered sources of what is shown. */
    SOURCES,
    /** The sentence that nothing drawn is an endorsement. */
    DISCLAIMER;

    /** Every part; of the two nets over the map the meridians and parallels. */
    public static Set<FurnitureItem> all() {
        return EnumSet.complementOf(EnumSet.of(GRID));
    }

    /** Every part but those that not every map wants or has room for: locator, stated figures and nets. */
    public static Set<FurnitureItem> usual() {
        return EnumSet.complementOf(EnumSet.of(LOCATOR, FIGURES, GRATICULE, GRID));
    }

    /** The word used on the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part of a word, or nothing. */
    public static Optional<FurnitureItem> ofCode(String code) {
        return Arrays.stream(values()).filter(i -> i.code().equals(code)).findFirst();
    }

    /**
     * Reads {@code all}, {@code none} or a list such as {@code title,legend,scale} or {@code usual,figures}.
     *
     * @throws IllegalArgumentException with a sentence for the person when a word is something else
     */
    public static Set<FurnitureItem> parse(String text) {
        if (text.equals("all")) {
            return all();
        }
        Set<FurnitureItem> items = EnumSet.noneOf(FurnitureItem.class);
        if (text.equals("none")) {
            return items;
        }
        for (String word : text.split(",", -1)) {
            if (word.strip().equals("usual")) {
                items.addAll(usual());
                continue;
            }
            items.add(ofCode(word.strip())
                    .orElseThrow(() -> new IllegalArgumentException("unknown furniture \"" + word.strip()
                            + "\"; allowed: all, none, or a list of usual, "
                            + Arrays.stream(values()).map(FurnitureItem::code).collect(Collectors.joining(", ")))));
        }
        return items;
    }
}
