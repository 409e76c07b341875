package org.araxes.catalog;

import java.util.List;

/** What on the map measures a stated figure. Strings are {@link Claim#id()}s. */
public sealed interface MeasureRef {

    /** The claims that are measured, in the order in which they are named. */
    default List<String> claimIds() {
        return switch (this) {
            case LengthOf(String claim) -> List.of(claim);
            case AreaOf(String claim) -> List.of(claim);
            case PerimeterOf(String claim) -> List.of(claim);
            case WidthOf(String claim) -> List.of(claim);
            case DepthOf(String claim) -> List.of(claim);
            case HeldSince(String claim) -> List.of(claim);
            case CountOf(List<String> claims) -> claims;
            case DateOf(String claim, boolean end) -> List.of(claim);
            case ShareOf(String claim, String by) -> List.of(claim, by);
            case Gap(String first, String second) -> List.of(first, second);
            case LengthInside(String line, String area) -> List.of(line, area);
            case Unmeasured(String reason) -> List.of();
        };
    }

    /** Geodesic length of a line. */
    record LengthOf(String claim) implements MeasureRef {}

    /** Geodesic area. */
    record AreaOf(String claim) implements MeasureRef {}

    /** Geodesic perimeter. */
    record PerimeterOf(String claim) implements MeasureRef {}

    /** Width of a corridor. */
    record WidthOf(String claim) implements MeasureRef {}

    /** Depth of a band. */
    record DepthOf(String claim) implements MeasureRef {}

    /** How many of these claims are on the map. */
    record CountOf(List<String> claims) implements MeasureRef {}

    /** A date of a claim's validity. */
    record DateOf(String claim, boolean end) implements MeasureRef {}

    /** Since when the party that holds a claim last has held it: {@link Claim#heldSince()}. */
    record HeldSince(String claim) implements MeasureRef {}

    /** Share of an area that lies inside another claim, or north of a line. */
    record ShareOf(String claim, String by) implements MeasureRef {}

    /** Shortest distance between two claims. */
    record Gap(String first, String second) implements MeasureRef {}

    /** Length of a line inside an area. */
    record LengthInside(String line, String area) implements MeasureRef {}

    /**
     * It cannot be measured on the map.
     *
     * @param reason why not
     */
    record Unmeasured(String reason) implements MeasureRef {}
}
