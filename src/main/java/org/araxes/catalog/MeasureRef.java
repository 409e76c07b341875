package org.araxes.catalog;

import java.util.List;

/** What on the map measures a stated figure. Strings are {@link Claim#id()}s. */
public sealed interface MeasureRef {

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

    /** Height above sea level as kept with the claim. */
    record HeightOf(String claim) implements MeasureRef {}

    /** A date of a claim's validity. */
    record DateOf(String claim, boolean end) implements MeasureRef {}

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
