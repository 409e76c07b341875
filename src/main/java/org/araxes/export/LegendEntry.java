package org.araxes.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the legend.
 *
 * @param title what it means
 * @param detail a softer second line; empty for none
 * @param sign the sign; null for a heading over several signs of one layer
 * @param inner whether it is one of several signs below the heading of their layer
 * @param sourceNumbers numbers of the sources in the picture's list, ascending
 */
public record LegendEntry(
        String title, String detail, @Nullable LegendSign sign, boolean inner, List<Integer> sourceNumbers) {

    /** Takes a copy of the list. */
    public LegendEntry {
        sourceNumbers = List.copyOf(sourceNumbers);
    }
}
