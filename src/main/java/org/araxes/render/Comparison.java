package org.araxes.render;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.araxes.catalog.Catalog;

/**
 * Two maps of one place held against each other, told apart by whose claims they show. Immutable; any thread.
 *
 * @param layout how the two are put together
 * @param first the one that is seen, or the left one
 * @param second the one held against it: seen while the person asks for it, or the right one
 * @param divider where the first ends when one slides over the other: part of the width, 0 to 1
 */
public record Comparison(Layout layout, ClaimFilter first, ClaimFilter second, double divider) {

    /** How two maps are put together. */
    public enum Layout {
        /** The first alone. */
        SINGLE,
        /** The second over the first, from a divider to the right. */
        SWIPE,
        /** Both at one scale and place, the first on the left. */
        SIDE_BY_SIDE;

        /** The word used on the command line and in files. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The layout of a word, or nothing. */
        public static Optional<Layout> ofCode(String code) {
            return Arrays.stream(values()).filter(l -> l.code().equals(code)).findFirst();
        }
    }

    /** Keeps the divider within the map; one that is no number is put in the middle. */
    public Comparison {
        divider = Double.isNaN(divider) ? 0.5 : Math.clamp(divider, 0, 1);
    }

    /** Everybody's claims on one map. */
    public static Comparison none(Catalog catalog) {
        return new Comparison(Layout.SINGLE, ClaimFilter.BOTH, ClaimFilter.neither(catalog), 0.5);
    }

    /** Whether the two are seen at once. */
    public boolean isSplit() {
        return layout != Layout.SINGLE;
    }

    /** The maps that are seen at once: the first, and where it is split the second. */
    public List<ClaimFilter> seen() {
        return isSplit() ? List.of(first, second) : List.of(first);
    }

    /** The same with the two exchanged. */
    public Comparison exchanged() {
        return new Comparison(layout, second, first, divider);
    }

    /** Another first, held against its counterpart. */
    public Comparison withFirst(ClaimFilter filter, Catalog catalog) {
        return new Comparison(layout, filter, filter.counterpart(catalog), divider);
    }

    /** Another second. */
    public Comparison withSecond(ClaimFilter filter) {
        return new Comparison(layout, first, filter, divider);
    }

    /** Put together in another way. */
    public Comparison withLayout(Layout other) {
        return new Comparison(other, first, second, divider);
    }

    /** The divider elsewhere: part of the width, 0 to 1. */
    public Comparison withDivider(double part) {
        return new Comparison(layout, first, second, part);
    }
}
